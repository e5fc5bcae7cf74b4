import type { Baseline, Column, Difference, Grouping, Row, RowStats } from '../model/comparison.js';
import { divide, type Rational, subtract, toNumber } from '../text/decimal-arithmetic.js';
import { isArea } from './area-names.js';
import { type Cohort, cohortsOf, columnArea, isOneArea } from './cohorts.js';
import { comparableValue, median, ranksOf, statsOf } from './stats.js';

/** The value that a column's cell is measured against, with its column where it is one column's. */
interface Base {
  readonly value: Rational;
  readonly column: number | null;
}

/** Adds statistics, ranks and differences from the baseline to rows; cells themselves are left as they are. */
export function measureRows(
  rows: readonly Row[],
  columns: readonly Column[],
  baseline: Baseline,
  grouping: Grouping,
): Row[] {
  const cohorts = cohortsOf(columns, grouping);
  const ranked = !isOneArea(columns);
  const favoured = typeof baseline === 'object' && baseline !== null ? baselineColumns(columns, baseline.area) : [];
  return rows.map((row) => {
    const values = row.cells.map((cell) => comparableValue(cell, row));
    const ranks = ranked ? cohortRanks(values, cohorts) : [];
    const cells = row.cells.map((cell, index) => {
      const rank = ranks[index] ?? null;
      const difference = differenceOf(index, values, { columns, baseline, cohorts, row });
      return {
        ...cell,
        ...(difference === null ? {} : { difference }),
        ...(rank === null ? {} : { rank }),
      };
    });
    return { ...row, cells, ...rowStats(values, cohorts, favoured) };
  });
}

/** Ranks within each cohort that has at least two values to rank. */
function cohortRanks(values: readonly (Rational | null)[], cohorts: readonly Cohort[]): (number | null)[] {
  const ranks = new Array<number | null>(values.length).fill(null);
  for (const { columns } of cohorts) {
    const own = columns.map((column) => values[column] ?? null);
    if (own.filter((value) => value !== null).length < 2) continue;
    ranksOf(own).forEach((rank, index) => {
      ranks[columns[index] ?? -1] = rank;
    });
  }
  return ranks;
}

const present = (values: readonly (Rational | null | undefined)[]): Rational[] =>
  values.filter((value) => value !== null && value !== undefined);

/**
 * The statistics of each cohort. Of several, `stats` is the one that holds the baseline's area, else the latest year's,
 * else the largest.
 */
function rowStats(
  values: readonly (Rational | null)[],
  cohorts: readonly Cohort[],
  favoured: readonly number[],
): { stats: RowStats | null; statsByPart?: readonly RowStats[] } {
  const parts = cohorts.flatMap(({ columns, ...facts }) => {
    const stats = statsOf(present(columns.map((column) => values[column])));
    return stats === null
      ? []
      : [{ stats: { ...stats, ...facts }, favoured: columns.some((c) => favoured.includes(c)) }];
  });
  const [best] = [...parts].sort(
    (a, b) =>
      Number(b.favoured) - Number(a.favoured) || (b.stats.year ?? 0) - (a.stats.year ?? 0) || b.stats.n - a.stats.n,
  );
  if (best === undefined) return { stats: null };
  return cohorts.length === 1 ? { stats: best.stats } : { stats: best.stats, statsByPart: parts.map((p) => p.stats) };
}

/** The columns of the area that a baseline names, by name or code. */
export function baselineColumns(columns: readonly Column[], area: string): number[] {
  return columns.flatMap((column, index) => (isArea(column, area) ? [index] : []));
}

interface Setting {
  readonly columns: readonly Column[];
  readonly baseline: Baseline;
  readonly cohorts: readonly Cohort[];
  readonly row: Row;
}

function differenceOf(index: number, values: readonly (Rational | null)[], setting: Setting): Difference | null {
  const value = values[index] ?? null;
  const base = value === null ? null : baseOf(index, values, setting);
  if (value === null || base === null) return null;
  const { columns, row, baseline } = setting;
  if (baseline === 'previous' && row.cells[index]?.notes.includes('scope-changed') === true) return null;
  const years =
    base.column === null || columns[base.column]?.year === columns[index]?.year || baseline === 'previous'
      ? {}
      : { baseYear: columns[base.column]?.year ?? null };
  return { ...difference(value, base.value, row.kind === 'ratio' && row.unit === '%'), ...years };
}

/** `value − base`: in points for percentages, otherwise with the share of the base, null where that is zero. */
export function difference(value: Rational, base: Rational, inPoints: boolean): Difference {
  const gap = subtract(value, base);
  const absolute = toNumber(gap);
  if (inPoints) return { absolute, points: absolute };
  const share = base.n === 0n ? null : divide({ n: gap.n * 100n, d: gap.d }, base);
  return { absolute, percent: share === null ? null : toNumber(share) };
}

function baseOf(index: number, values: readonly (Rational | null)[], setting: Setting): Base | null {
  const { columns, baseline, cohorts } = setting;
  if (baseline === null) return null;
  if (baseline === 'median') {
    const cohort = cohorts.find(({ columns: own }) => own.includes(index));
    const value = median(present((cohort?.columns ?? []).map((column) => values[column])));
    return value === null ? null : { value, column: null };
  }
  const column = baseline === 'previous' ? previousColumn(columns, index) : areaColumn(columns, baseline.area, index);
  const value = column === null || column === index ? null : (values[column] ?? null);
  return value === null ? null : { value, column };
}

/** The same area's column of the year just before; a missing year is a gap and nothing is measured across it. */
function previousColumn(columns: readonly Column[], index: number): number | null {
  const own = columns[index];
  if (own === undefined || own.year === null) return null;
  const area = columnArea(own);
  const found = columns.findIndex((column) => columnArea(column) === area && column.year === (own.year ?? 0) - 1);
  return found < 0 ? null : found;
}

/** The baseline area's column of the same year; where the area has only one column, that one whatever its year. */
function areaColumn(columns: readonly Column[], area: string, index: number): number | null {
  const own = baselineColumns(columns, area);
  const same = own.find((column) => columns[column]?.year === columns[index]?.year);
  return same ?? (own.length === 1 ? (own[0] ?? null) : null);
}
