import { isArea } from '../lexicon/areas/matching.js';
import type { Baseline, Column } from '../model/comparison.js';
import { columnArea } from './cohorts.js';

/** The columns of the area that a baseline names, by name or code. */
export function baselineColumns(columns: readonly Column[], area: string): number[] {
  return columns.flatMap((column, index) => (isArea(column, area) ? [index] : []));
}

/**
 * For each column the one that it is measured against, null where there is none or the baseline is no column: the
 * baseline area's of the same year, or its only one; or the same area's of the year just before.
 */
export function baseColumns(columns: readonly Column[], baseline: Baseline): (number | null)[] {
  if (baseline === 'previous') return previousColumns(columns);
  if (baseline === null || baseline === 'median') return columns.map(() => null);
  const own = baselineColumns(columns, baseline.area);
  const only = own.length === 1 ? (own[0] ?? null) : null;
  return columns.map(({ year }, index) => {
    const base = own.find((candidate) => columns[candidate]?.year === year) ?? only;
    return base === index ? null : base;
  });
}

/** A missing year is a gap; nothing is measured across it. */
function previousColumns(columns: readonly Column[]): (number | null)[] {
  const at = new Map(columns.map((column, index) => [`${columnArea(column)}@${column.year}`, index]));
  return columns.map((column) =>
    column.year === null ? null : (at.get(`${columnArea(column)}@${column.year - 1}`) ?? null),
  );
}
