import { asking, saying, to } from '../../state/action.js';
import { adding } from '../../state/inputs.js';
import type { Scene } from '../../state/scene.js';
import { citedCell, citedSentence } from '../../view/citation.js';
import { commandLine } from '../../view/command-line.js';
import type { Handler, Handlers } from '../handler.js';
import { offering, prompting } from './arrange.js';
import { shownId } from './evidence.js';

/** The sentence with its place, in the evidence pane; the figure with its place, in a table. */
const copy: Handler = (scene) => {
  const { state, input } = scene;
  const id = shownId(scene);
  const text = id === undefined ? citedCell(scene) : citedSentence(scene, id);
  if (text === '') return saying(state, input.say('nothing-to-copy'));
  return asking(state, { type: 'copy', text, what: text });
};

const equivalent: Handler = (scene) => {
  const text = commandLine(scene);
  return asking(scene.state, { type: 'copy', text, what: text });
};

const CORRECTIONS_FILE = 'duibiao-corrections.json';

const exportName = ({ state }: Scene): string => `duibiao-${state.view}.csv`;

const addFiles: Handler = (scene, argument) =>
  argument === '' ? prompting('add-files')(scene, '') : adding(scene.state, argument);

type Sharing =
  | 'copy'
  | 'copy-menu'
  | 'export'
  | 'equivalent'
  | 'add-files'
  | 're-read'
  | 'save-corrections'
  | 'load-corrections';

/** Taking things out of the program, and bringing files into it. */
export const SHARING: Handlers<Sharing> = {
  copy,
  'copy-menu': offering('copy'),
  export: prompting('export', exportName),
  equivalent,
  'add-files': addFiles,
  're-read': ({ state, input }) => ({
    ...saying(state, input.say('re-reading')),
    effects: [{ type: 'read', inputs: state.inputs, whole: true }],
  }),
  'load-corrections': prompting('load-corrections', () => CORRECTIONS_FILE),
  'save-corrections': (scene) =>
    scene.state.arrangement.corrections.length === 0
      ? saying(scene.state, scene.input.say('no-corrections'))
      : to(prompting('save-corrections', () => CORRECTIONS_FILE)(scene, '').state),
};
