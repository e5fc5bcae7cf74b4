import { type Step, saying, to } from '../../state/action.js';
import { arrange } from '../../state/history.js';
import { withCursor } from '../../state/move.js';
import type { Scene } from '../../state/scene.js';
import { type State, VIEW_IDS, type ViewId } from '../../state/state.js';
import { failureOf } from '../../view/columns.js';
import type { Handler, Handlers } from '../handler.js';

/** Views whose columns are no areas. */
const WITHOUT_AREAS: ReadonlySet<ViewId> = new Set(['years', 'pledges']);

/** Another view; the column that the reader has put the cursor in stays under it where the view has it. */
function show(scene: Scene, view: ViewId, category: string | null): State {
  const { state, grid, focus } = scene;
  const here = state.cursors[state.view];
  const column = here.row === null ? here.column : (grid.columns[focus.column]?.key ?? null);
  const there = { ...state, view, category, evidence: null };
  return column === null || WITHOUT_AREAS.has(view) || WITHOUT_AREAS.has(state.view)
    ? there
    : withCursor(there, view, { column });
}

const visit =
  (view: ViewId): Handler =>
  (scene) =>
    to(show(scene, view, view === 'overview' ? null : scene.state.category));

/** The views that Tab goes through. */
const ROUND: readonly ViewId[] = VIEW_IDS.filter((view) => view !== 'passages');

const turn =
  (by: number): Handler =>
  (scene) => {
    const at = ROUND.indexOf(scene.state.view);
    const next = ROUND[(Math.max(0, at) + by + ROUND.length) % ROUND.length] ?? 'overview';
    return to(show(scene, next, next === 'overview' ? null : scene.state.category));
  };

/** The prose of a category: of the one under the cursor, in the overview, or of the one that is open. */
const passages: Handler = (scene) => {
  const { state, grid, focus } = scene;
  const category = state.view === 'overview' ? (grid.rows[focus.row]?.id ?? null) : rowCategory(scene);
  return to(show(scene, 'passages', category ?? state.category));
};

function rowCategory({ state, grid, focus, world }: Scene): string | null {
  const id = grid.rows[focus.row]?.id ?? '';
  return world.row(id)?.category ?? state.category;
}

/** Enter: into a category, or to the evidence of a cell. */
const open: Handler = (scene) => {
  const { state, view, input, grid, focus } = scene;
  if (grid.columns[focus.column]?.role === 'failed') return withoutEvidence(scene);
  const opening = view.open(input, grid, focus);
  if (opening === null) return to(state);
  if (opening.kind === 'view') {
    const there = show(scene, opening.view, opening.category);
    const column = grid.columns[focus.column]?.key ?? null;
    return to(withCursor(there, opening.view, { row: null, column, top: 0 }));
  }
  if (opening.ids.length > 0)
    return to({ ...state, evidence: { cell: opening.cell ?? null, ids: opening.ids, at: 0, scroll: 0 } });
  return withoutEvidence(scene);
};

/** Why there is nothing to open: a file that failed says so, any other cell that nothing is mentioned. */
function withoutEvidence({ state, input, grid, focus, world }: Scene): Step {
  const column = grid.columns[focus.column];
  const reason = failureOf(column?.key, world);
  if (reason !== null) return saying(state, reason, 'failed');
  const where = `${column?.title ?? ''} ${column?.subtitle ?? ''}`;
  return saying(state, input.say('evidence-none', { where, what: grid.rows[focus.row]?.label ?? '' }));
}

/** Escape: one level back, never out of the program. */
const back: Handler = (scene) => {
  const { state } = scene;
  if (state.evidence !== null) return to({ ...state, evidence: null });
  if (state.search !== null) return to({ ...state, search: null });
  if (state.arrangement.filter !== '') return to(arrange(state, { filter: '' }));
  if (state.view === 'overview') return to(state);
  if (state.category === null || state.view === 'passages') return to(show(scene, 'overview', null));
  const there = show(scene, 'overview', null);
  return to(withCursor(there, 'overview', { row: state.category }));
};

type Views =
  | 'open'
  | 'back'
  | 'overview'
  | 'standards'
  | 'counts'
  | 'initiatives'
  | 'years'
  | 'pledges'
  | 'passages'
  | 'next-view'
  | 'previous-view';

/** Going from one view to another. */
export const VIEW_HANDLERS: Handlers<Views> = {
  open,
  back,
  overview: visit('overview'),
  standards: visit('standards'),
  counts: visit('counts'),
  initiatives: visit('initiatives'),
  years: visit('years'),
  pledges: visit('pledges'),
  passages,
  'next-view': turn(1),
  'previous-view': turn(-1),
};
