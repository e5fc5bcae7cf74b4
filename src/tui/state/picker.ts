import { type AreaColumn, allColumns } from '../view/columns.js';
import { type Step, to } from './action.js';
import { arrange } from './history.js';
import type { Scene } from './scene.js';
import type { Arrangement } from './state.js';

/** What the picker shows: every column in the order of the table, the hidden ones too. */
export const pickable = ({ input }: Scene): readonly AreaColumn[] => allColumns(input).filter(({ at }) => at >= 0);

/** Keys in the list of columns: space shows or hides, f pins, < and > move, Enter or Escape ends. */
export function columnKeys(scene: Scene, at: number, key: string): Step {
  const { state } = scene;
  const columns = pickable(scene);
  const stay = (to: number): number => Math.max(0, Math.min(columns.length - 1, to));
  const moves: Readonly<Record<string, number>> = { up: -1, down: 1, pageup: -10, pagedown: 10, home: -1e6, end: 1e6 };
  const by = moves[key];
  if (by !== undefined) return to({ ...state, overlay: { kind: 'columns', at: stay(at + by) } });
  const column = columns[at];
  if (column === undefined || key === 'enter' || key === 'escape') return to({ ...state, overlay: null });
  const change = CHANGES[key]?.(state.arrangement, column.key, columns);
  if (change === undefined) return to(state);
  const shift = key === '<' ? -1 : key === '>' ? 1 : 0;
  return to({ ...arrange(state, change), overlay: { kind: 'columns', at: stay(at + shift) } });
}

type Change = (now: Arrangement, key: string, columns: readonly AreaColumn[]) => Partial<Arrangement>;

const without = (list: readonly string[], key: string): readonly string[] => list.filter((other) => other !== key);

const toggled = (list: readonly string[], key: string): readonly string[] =>
  list.includes(key) ? without(list, key) : [...list, key];

const move =
  (by: 1 | -1): Change =>
  (_, key, columns) => {
    const keys = columns.map((column) => column.key);
    const from = keys.indexOf(key);
    const other = keys[from + by];
    return other === undefined ? {} : { moved: keys.with(from, other).with(from + by, key), columnOrder: null };
  };

const CHANGES: Readonly<Record<string, Change>> = {
  ' ': ({ hidden }, key, columns) =>
    hidden.length === columns.length - 1 && !hidden.includes(key) ? {} : { hidden: toggled(hidden, key) },
  f: ({ pinned }, key) => ({ pinned: toggled(pinned, key) }),
  '<': move(-1),
  '>': move(1),
};
