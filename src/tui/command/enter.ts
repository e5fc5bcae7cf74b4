import { EXPORT_FORMATS, type ExportFormat } from '../session.js';
import { asking, type Step, saying, to } from '../state/action.js';
import { arrange } from '../state/history.js';
import { adding } from '../state/inputs.js';
import type { Scene } from '../state/scene.js';
import { matcherOf, nextHit } from '../state/search.js';
import type { PromptKind } from '../state/state.js';
import { shownComparison } from '../view/shown.js';
import { correcting } from './menus.js';

/** What a line that has been typed to its end does. The scene is that without the line. */
type Enter = (scene: Scene, text: string, stageAgain: (state: Scene['state']) => Scene) => Step;

const search: Enter = ({ state, input }, text, stageAgain) => {
  if (text === '') return to({ ...state, search: null });
  if (matcherOf(text) === null) return saying(state, input.say('bad-pattern', { query: text }), 'failed');
  return to(nextHit(stageAgain({ ...state, search: { query: text }, evidence: null }), 1));
};

/** The keys that fit stay, until the help is closed or another search is made. */
const helpSearch: Enter = ({ state }, text) =>
  to({ ...state, overlay: { kind: 'help', scroll: 0, query: text.trim() } });

const setValue: Enter = (scene, text) => {
  const value = Number(text.replaceAll(',', '').trim());
  if (text.trim() === '' || !Number.isFinite(value)) {
    return saying(scene.state, scene.input.say('not-a-number', { text }), 'failed');
  }
  return correcting(scene, { value });
};

const ENDINGS: Readonly<Record<string, ExportFormat>> = { md: 'markdown', htm: 'html', jsonl: 'ndjson' };

function formatOf(path: string): ExportFormat | null {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return EXPORT_FORMATS.find((format) => format === ending) ?? ENDINGS[ending] ?? null;
}

const exportTo: Enter = (scene, text) => {
  const { state, world, input } = scene;
  const path = text.trim();
  const format = formatOf(path);
  if (path === '') return to(state);
  if (format === null) {
    return saying(state, input.say('no-such-format', { ending: path.split('.').at(-1) ?? '' }), 'failed');
  }
  const reports = state.data.reports.map(({ report }) => report);
  const comparison = shownComparison(scene);
  return asking(state, {
    type: 'export',
    request: { format, path, view: state.view, comparison, reports, lang: world.lang },
  });
};

const saveCorrections: Enter = ({ state }, text) =>
  text.trim() === ''
    ? to(state)
    : asking(state, { type: 'save-corrections', path: text.trim(), corrections: state.arrangement.corrections });

const loadCorrections: Enter = ({ state }, text) =>
  text.trim() === '' ? to(state) : asking(state, { type: 'load-corrections', path: text.trim() });

const addFiles: Enter = ({ state }, text) => (text.trim() === '' ? to(state) : adding(state, text));

/** The kinds of lines whose offers are taken instead (`suggest.ts`) are not here. */
export const ENTER: Readonly<Record<Exclude<PromptKind, 'command' | 'set-indicator'>, Enter>> = {
  search,
  'help-search': helpSearch,
  filter: ({ state }, text) => to(arrange(state, { filter: text.trim() })),
  'set-value': setValue,
  export: exportTo,
  'save-corrections': saveCorrections,
  'load-corrections': loadCorrections,
  'add-files': addFiles,
};
