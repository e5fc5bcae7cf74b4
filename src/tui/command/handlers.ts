import { type Effect, type Step, to } from '../state/action.js';
import { arrange, redo, undo } from '../state/history.js';
import { moveBy, moveTo, pageOf, withCursor } from '../state/move.js';
import type { Scene } from '../state/scene.js';
import { nextHit } from '../state/search.js';
import { type State, VIEW_IDS, type ViewId } from '../state/state.js';
import type { CommandId } from './commands.js';

/** What a command does to the state that the reader sees. */
export type Handler = (scene: Scene) => Step;

const effect = (state: State, effect: Effect): Step => ({ state, effects: [effect] });

/** Another view; the row that the cursor stands on stays under it where the view has it. */
export const show = (state: State, view: ViewId): State => ({ ...state, view, evidence: null });

const visit =
  (view: ViewId): Handler =>
  ({ state }) =>
    to(show(state, view));

/** The views that Tab goes through. */
const ROUND: readonly ViewId[] = VIEW_IDS.filter((view) => view !== 'passages');

const turn =
  (by: number): Handler =>
  ({ state }) => {
    const at = ROUND.indexOf(state.view);
    const next = ROUND[(at + by + ROUND.length) % ROUND.length];
    return to(show(state, next ?? 'overview'));
  };

/** Enter: into a category, or to the evidence of a cell; the column stays the same. */
const open: Handler = (scene) => {
  const { state, view, input, grid, focus, world } = scene;
  const opening = view.open(input, grid, focus);
  if (opening === null) return to(state);
  if (opening.kind === 'view') {
    const column = grid.columns[focus.column]?.key ?? null;
    const there = withCursor({ ...state, category: opening.category }, opening.view, { column, row: null, top: 0 });
    return to(show(there, opening.view));
  }
  if (opening.ids.length > 0) return to({ ...state, evidence: { ids: opening.ids, at: 0, scroll: 0 } });
  const failure = world.failures.find(({ path }) => grid.columns[focus.column]?.key === `failed:${path}`);
  const reason = failure?.diagnostics.map((diagnostic) => world.describe(diagnostic)).join(' ');
  return to({ ...state, message: { tone: 'notice', text: reason ?? input.say('evidence-missing') } });
};

/** Escape: one level back, never out of the program. */
const back: Handler = ({ state }) => {
  if (state.evidence !== null) return to({ ...state, evidence: null });
  if (state.search !== null) return to({ ...state, search: null });
  if (state.arrangement.filter !== '') return to(arrange(state, { filter: '' }));
  if (state.category !== null) return to({ ...show(state, 'overview'), category: null });
  return to(state.view === 'overview' ? state : show(state, 'overview'));
};

const mention =
  (by: number): Handler =>
  ({ state }) => {
    const { evidence } = state;
    if (evidence === null) return to(state);
    const at = (evidence.at + by + evidence.ids.length) % evidence.ids.length;
    return to({ ...state, evidence: { ...evidence, at, scroll: 0 } });
  };

const scroll =
  (by: number): Handler =>
  ({ state }) => {
    const { evidence } = state;
    if (evidence === null) return to(state);
    return to({ ...state, evidence: { ...evidence, scroll: Math.max(0, evidence.scroll + by) } });
  };

const prompt =
  (kind: 'search' | 'filter'): Handler =>
  ({ state }) =>
    to({ ...state, prompt: { kind, text: kind === 'filter' ? state.arrangement.filter : '', caret: 0 } });

/** What each command does. */
export const HANDLERS: Readonly<Record<CommandId, Handler>> = {
  up: (scene) => to(moveBy(scene, -1, 0)),
  down: (scene) => to(moveBy(scene, 1, 0)),
  left: (scene) => to(moveBy(scene, 0, -1)),
  right: (scene) => to(moveBy(scene, 0, 1)),
  'page-up': (scene) => to(moveBy(scene, -pageOf(scene), 0)),
  'page-down': (scene) => to(moveBy(scene, pageOf(scene), 0)),
  'first-row': (scene) => to(moveTo(scene, 0, scene.focus.column)),
  'last-row': (scene) => to(moveTo(scene, scene.grid.rows.length - 1, scene.focus.column)),
  'first-column': (scene) => to(moveTo(scene, scene.focus.row, 0)),
  'last-column': (scene) => to(moveTo(scene, scene.focus.row, scene.grid.columns.length - 1)),
  open,
  back,
  overview: ({ state }) => to({ ...show(state, 'overview'), category: null }),
  standards: visit('standards'),
  counts: visit('counts'),
  initiatives: visit('initiatives'),
  'next-view': turn(1),
  'previous-view': turn(-1),
  search: prompt('search'),
  'next-hit': (scene) => to(nextHit(scene, 1)),
  'previous-hit': (scene) => to(nextHit(scene, -1)),
  'scroll-up': scroll(-1),
  'scroll-down': scroll(1),
  'next-mention': mention(1),
  'previous-mention': mention(-1),
  undo: ({ state, input }) => to(undo(state, input.say)),
  redo: ({ state, input }) => to(redo(state, input.say)),
  help: ({ state }) => to({ ...state, overlay: { kind: 'help', scroll: 0 } }),
  redraw: ({ state }) => effect(state, { type: 'redraw' }),
  suspend: ({ state }) => effect(state, { type: 'suspend' }),
  quit: ({ state }) => effect(state, { type: 'quit', interrupted: false }),
};
