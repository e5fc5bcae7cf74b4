import { furthestScroll } from '../../layout/evidence-pane.js';
import { asking, saying, to } from '../../state/action.js';
import { pageOf } from '../../state/move.js';
import type { Scene } from '../../state/scene.js';
import type { Handler, Handlers } from '../handler.js';
import { offering } from './arrange.js';

/** The observation or initiative that the pane shows. */
export const shownId = ({ state }: Scene): string | undefined => state.evidence?.ids[state.evidence.at];

const mention =
  (by: number): Handler =>
  ({ state }) => {
    const { evidence } = state;
    if (evidence === null) return to(state);
    const at = (evidence.at + by + evidence.ids.length) % evidence.ids.length;
    return to({ ...state, evidence: { ...evidence, at, scroll: 0 } });
  };

const scroll =
  (by: (scene: Scene) => number): Handler =>
  (scene) => {
    const { state } = scene;
    const { evidence } = state;
    if (evidence === null) return to(state);
    const furthest = furthestScroll(scene);
    const moved = Math.min(evidence.scroll, furthest) + by(scene);
    return to({ ...state, evidence: { ...evidence, scroll: Math.max(0, Math.min(furthest, moved)) } });
  };

const openFile: Handler = (scene) => {
  const { world, state, input } = scene;
  const id = shownId(scene) ?? '';
  const item = world.observation(id) ?? world.initiative(id);
  const loaded = world.reportOf(id);
  if (item === undefined || loaded === undefined) return saying(state, input.say('evidence-missing'));
  return asking(state, { type: 'open-file', path: loaded.report.path, line: item.source.line });
};

const correct: Handler = (scene, argument) =>
  scene.world.observation(shownId(scene) ?? '') === undefined
    ? saying(scene.state, scene.input.say('only-figures-corrected'))
    : offering('correct')(scene, argument);

type OfEvidence =
  | 'scroll-up'
  | 'scroll-down'
  | 'scroll-page-up'
  | 'scroll-page-down'
  | 'next-mention'
  | 'previous-mention'
  | 'open-file'
  | 'correct';

/** Reading the evidence of a cell. */
export const EVIDENCE_HANDLERS: Handlers<OfEvidence> = {
  'scroll-up': scroll(() => -1),
  'scroll-down': scroll(() => 1),
  'scroll-page-up': scroll((scene) => -pageOf(scene)),
  'scroll-page-down': scroll(pageOf),
  'next-mention': mention(1),
  'previous-mention': mention(-1),
  'open-file': openFile,
  correct,
};
