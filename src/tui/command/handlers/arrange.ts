import { saying, to } from '../../state/action.js';
import { arrange, redo, undo } from '../../state/history.js';
import { moveTo } from '../../state/move.js';
import { pickable } from '../../state/picker.js';
import type { Scene } from '../../state/scene.js';
import { type Arrangement, arrangement, type MenuId, type PromptKind } from '../../state/state.js';
import type { Handler, Handlers } from '../handler.js';

/** Opens a line to type in. */
export const prompting =
  (kind: PromptKind, textOf: (scene: Scene) => string = () => ''): Handler =>
  (scene) => {
    const text = textOf(scene);
    return to({ ...scene.state, prompt: { kind, text, caret: text.length, at: 0 } });
  };

/** Opens a list to choose from. */
export const offering =
  (menu: MenuId): Handler =>
  ({ state }) =>
    to({ ...state, overlay: { kind: 'menu', menu, at: 0 } });

/** Changes the arrangement by what it is now. */
const changing =
  (change: (now: Arrangement, scene: Scene) => Partial<Arrangement>): Handler =>
  (scene) =>
    to(arrange(scene.state, change(scene.state.arrangement, scene)));

const toggled = (list: readonly string[], entry: string): readonly string[] =>
  list.includes(entry) ? list.filter((other) => other !== entry) : [...list, entry];

const keyAt = ({ grid, focus }: Scene): string => grid.columns[focus.column]?.key ?? '';

/** The column under the cursor becomes what the others are measured against; once more, and it no longer is. */
const baselineHere: Handler = (scene, argument) => {
  const { grid, focus, state, world } = scene;
  const at = world.comparison.columns.find(({ area }) => area.name === argument);
  const title = argument === '' ? grid.columns[focus.column]?.title : at?.area.name;
  if (title === undefined) return saying(state, scene.input.say('no-such-area', { name: argument }));
  const now = state.arrangement.baseline;
  const same = typeof now === 'object' && now?.area === title;
  return to(arrange(state, { baseline: same ? null : { area: title } }));
};

/** The columns in the order of the focused row's values: falling, rising, as given. */
const sortColumns: Handler = (scene) => {
  const { grid, focus, state, world } = scene;
  const row = grid.rows[focus.row]?.id ?? '';
  if (world.row(row) === undefined) return saying(state, scene.input.say('no-order'));
  const { columnOrder } = state.arrangement;
  const next = columnOrder?.row !== row ? 'down' : columnOrder.direction === 'down' ? 'up' : null;
  return to(arrange(state, { columnOrder: next === null ? null : { row, direction: next } }));
};

/** Moves the focused column by one among those that scroll; from then on the order is the reader's own. */
const moveColumn =
  (by: 1 | -1): Handler =>
  (scene) => {
    const { grid, focus, state } = scene;
    const keys = grid.columns.map(({ key }) => key);
    const [from, target] = [focus.column, focus.column + by];
    const [key, other] = [keys[from], keys[target]];
    if (key === undefined || other === undefined) return to(state);
    return to(arrange(state, { moved: keys.with(from, other).with(target, key), columnOrder: null }));
  };

const hideColumn: Handler = (scene) => {
  const { grid, focus, state, input } = scene;
  if (grid.columns.length <= 1) return saying(state, input.say('last-column-stays'));
  const beside = focus.column + (focus.column + 1 < grid.columns.length ? 1 : -1);
  return to(arrange(moveTo(scene, focus.row, beside), { hidden: [...state.arrangement.hidden, keyAt(scene)] }));
};

const mark: Handler = (scene) => {
  const { grid, focus, state } = scene;
  const row = grid.rows[focus.row]?.id;
  if (row === undefined) return to(state);
  return to(arrange(state, { marks: toggled(state.arrangement.marks, `${row}|${keyAt(scene)}`) }));
};

type Arrangements =
  | 'filter'
  | 'baseline-here'
  | 'baseline-menu'
  | 'group-menu'
  | 'sort-columns'
  | 'sort-menu'
  | 'columns'
  | 'hide-column'
  | 'pin-column'
  | 'column-left'
  | 'column-right'
  | 'order'
  | 'by-year'
  | 'targets'
  | 'only-differing'
  | 'only-shared'
  | 'mark'
  | 'only-marked'
  | 'undo'
  | 'redo'
  | 'reset';

/** Arranging what is shown; all of it can be taken back. */
export const ARRANGING: Handlers<Arrangements> = {
  filter: (scene, argument) =>
    argument === ''
      ? prompting('filter', ({ state }) => state.arrangement.filter)(scene, '')
      : to(arrange(scene.state, { filter: argument })),
  'baseline-here': baselineHere,
  'baseline-menu': offering('baseline'),
  'group-menu': offering('group'),
  'sort-columns': sortColumns,
  'sort-menu': offering('sort'),
  columns: (scene) => {
    const at = pickable(scene).findIndex(({ key }) => key === keyAt(scene));
    return to({ ...scene.state, overlay: { kind: 'columns', at: Math.max(0, at) } });
  },
  'hide-column': hideColumn,
  'pin-column': changing(({ pinned }, scene) => ({ pinned: toggled(pinned, keyAt(scene)) })),
  'column-left': moveColumn(-1),
  'column-right': moveColumn(1),
  order: changing(({ fastest }) => ({ fastest: fastest === 'area' ? 'year' : 'area' })),
  'by-year': changing(({ by }) => ({ by: by === 'month' ? 'year' : 'month' })),
  targets: changing(({ targets }) => ({ targets: !targets })),
  'only-differing': changing(({ onlyDiffering }) => ({ onlyDiffering: !onlyDiffering })),
  'only-shared': changing(({ onlyShared }) => ({ onlyShared: !onlyShared })),
  mark,
  'only-marked': changing(({ onlyMarked }) => ({ onlyMarked: !onlyMarked })),
  undo: ({ state, input }) => to(undo(state, input.say)),
  redo: ({ state, input }) => to(redo(state, input.say)),
  reset: ({ state }) => {
    const { marks, corrections } = state.arrangement;
    return to(arrange(state, { ...arrangement(), marks, corrections }));
  },
};
