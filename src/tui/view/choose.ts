import type { Names } from '../../lexicon/wording/types.js';
import { type Cell, countMentioned, isShared, type Row } from '../../model/comparison.js';
import type { Arrangement } from '../state/state.js';
import { passesFilter } from './filter.js';
import type { GridInput } from './view.js';

/** The value of a cell that may be compared, or null. */
export const comparable = (cell: Cell): number | null =>
  cell.status === 'reported' || cell.status === 'converted' || cell.status === 'approximate' ? cell.value : null;

const valuesOf = (row: Row): number[] => row.cells.stated().flatMap((cell) => comparable(cell) ?? []);

/** Whether comparable values of a row differ. */
const differs = (row: Row): boolean => new Set(valuesOf(row)).size > 1;

/** Whether a row is shown under the reader's choices. */
export function keepRow(row: Row, input: GridInput): boolean {
  const { onlyDiffering, onlyShared, onlyMarked, marks } = input.arrangement;
  if (onlyDiffering && !differs(row)) return false;
  if (onlyShared && !isShared(row)) return false;
  if (onlyMarked && !marks.some((mark) => mark.startsWith(`${row.id}|`))) return false;
  return passesFilter(row, input);
}

/** The widest difference from the baseline in percent; without a baseline, how far the values lie apart. */
function gapOf(row: Row): number {
  const gaps = row.cells.stated().flatMap(({ difference }) => {
    if (difference === undefined) return [];
    return Math.abs(difference.points ?? difference.percent ?? 0);
  });
  if (gaps.length > 0) return Math.max(...gaps);
  const values = valuesOf(row);
  const low = Math.min(...values);
  return values.length < 2 || low === 0 ? 0 : ((Math.max(...values) - low) / Math.abs(low)) * 100;
}

/** The rows in the reader's order; ties by category, then as they come. */
export function orderRows(rows: readonly Row[], { rowOrder }: Arrangement, names: Names): readonly Row[] {
  if (rowOrder === 'category') return rows;
  const keys: Readonly<Record<Exclude<typeof rowOrder, 'category'>, (row: Row) => number>> = {
    coverage: countMentioned,
    gap: gapOf,
    value: (row) => Math.max(Number.NEGATIVE_INFINITY, ...valuesOf(row)),
  };
  const key = keys[rowOrder];
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => b.key - a.key || names.rank(a.row.category) - names.rank(b.row.category))
    .map(({ row }) => row);
}
