import {
  type Baseline,
  type Cell,
  type Column,
  type Difference,
  type Grouping,
  isMentioned,
  type Row,
  type RowStats,
} from '../model/comparison.js';
import { each, type Steps } from '../model/steps.js';
import type { Rational } from '../text/decimal-arithmetic.js';
import { baseColumns, baselineColumns } from './bases.js';
import { type Cohort, cohortsOf, isOneArea } from './cohorts.js';
import { difference } from './difference.js';
import { comparableValue, likeValue, median, ranksOf, spanOf, statsOf } from './stats.js';

/** What is the same for every row of a comparison. */
interface Setting {
  readonly columns: readonly Column[];
  readonly baseline: Baseline;
  readonly cohorts: readonly Cohort[];
  /** The cohort of each column. */
  readonly cohortOf: ReadonlyMap<number, Cohort>;
  /** The column that each column is measured against. */
  readonly bases: readonly (number | null)[];
  readonly favoured: ReadonlySet<number>;
  readonly ranked: boolean;
}

type Values = readonly (Rational | null)[];

/** What rows are measured by. */
export interface MeasureOptions {
  readonly columns: readonly Column[];
  /** The columns that are shown; the others only serve as what these are measured against. */
  readonly visible: readonly number[];
  readonly baseline: Baseline;
  readonly group: Grouping;
}

/**
 * Adds statistics, ranks and differences from the baseline to rows and leaves only the visible columns' cells; what
 * cells show is left as it is. Rows that no visible column mentions are dropped. In steps.
 */
export function* measureSteps(
  rows: readonly Row[],
  { columns, visible, baseline, group }: MeasureOptions,
): Steps<Row[]> {
  const cohorts = visibleCohorts(columns, visible, group);
  const area = typeof baseline === 'object' && baseline !== null ? baseline.area : null;
  const setting: Setting = {
    columns,
    baseline,
    cohorts,
    cohortOf: new Map(cohorts.flatMap((cohort) => cohort.columns.map((column) => [column, cohort] as const))),
    bases: baseColumns(columns, baseline),
    favoured: new Set(area === null ? [] : baselineColumns(columns, area)),
    ranked: !isOneArea(visible.flatMap((index) => columns[index] ?? [])),
  };
  const measured = yield* each(rows, (row): Row => {
    const done = measureRow(row, setting);
    return { ...done, cells: visible.flatMap((index) => done.cells[index] ?? []) };
  });
  return measured.filter(({ cells }) => cells.some(isMentioned));
}

/** The cohorts of the visible columns, as indices into all. */
const visibleCohorts = (columns: readonly Column[], visible: readonly number[], group: Grouping): Cohort[] =>
  cohortsOf(
    visible.flatMap((index) => columns[index] ?? []),
    group,
  ).map((cohort) => ({ ...cohort, columns: cohort.columns.flatMap((place) => visible[place] ?? []) }));

function measureRow(row: Row, setting: Setting): Row {
  const values = row.cells.map((cell) => comparableValue(cell, row));
  const ranks = setting.ranked ? cohortRanks(values, setting.cohorts) : [];
  const gaps = setting.baseline === 'median' ? gapsToMedian(values, row, setting) : gapsToColumns(row, setting);
  const cells = row.cells.map((cell, index): Cell => {
    const [rank, gap] = [ranks[index] ?? null, gaps[index] ?? null];
    // A cell that nothing is added to stays the same object: most of a large table are one and the same empty cell.
    if (gap === null && rank === null) return cell;
    return { ...cell, ...(gap === null ? {} : { difference: gap }), ...(rank === null ? {} : { rank }) };
  });
  return { ...row, cells, ...rowStats(values, setting) };
}

/** Ranks within each cohort that has at least two values to rank. */
function cohortRanks(values: Values, cohorts: readonly Cohort[]): (number | null)[] {
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
function rowStats(values: Values, { cohorts, favoured }: Setting): Pick<Row, 'stats' | 'statsByPart'> {
  const parts = cohorts.flatMap(({ columns, ...facts }) => {
    const stats = statsOf(present(columns.map((column) => values[column])));
    const own = columns.some((column) => favoured.has(column));
    return stats === null ? [] : [{ stats: { ...stats, ...facts } satisfies RowStats, own }];
  });
  const [best] = [...parts].sort(
    (a, b) => Number(b.own) - Number(a.own) || (b.stats.year ?? 0) - (a.stats.year ?? 0) || b.stats.n - a.stats.n,
  );
  if (best === undefined) return { stats: null };
  return cohorts.length === 1 ? { stats: best.stats } : { stats: best.stats, statsByPart: parts.map((p) => p.stats) };
}

const inPoints = ({ kind, unit }: Row): boolean => kind === 'ratio' && unit === '%';

function gapsToMedian(values: Values, row: Row, { cohorts, cohortOf }: Setting): (Difference | null)[] {
  const medians = new Map(
    cohorts.map((cohort) => [cohort, median(present(cohort.columns.map((column) => values[column])))]),
  );
  return values.map((value, index) => {
    const cohort = cohortOf.get(index);
    const middle = cohort === undefined ? null : (medians.get(cohort) ?? null);
    return value === null || middle === null ? null : difference(value, middle, inPoints(row));
  });
}

function gapsToColumns(row: Row, setting: Setting): (Difference | null)[] {
  return row.cells.map((cell, index) => {
    const base = setting.bases[index] ?? null;
    return base === null ? null : gapToColumn(cell, index, base, row, setting);
  });
}

/**
 * The gap between a cell and the baseline column's: both comparable and of the same stretch of the year (eleven months
 * against eleven). Against the year before, a report that counts otherwise than before breaks the series.
 */
function gapToColumn(
  cell: Cell,
  column: number,
  base: number,
  row: Row,
  { columns, baseline }: Setting,
): Difference | null {
  const other = row.cells[base];
  if (other === undefined || spanOf(cell, row) !== spanOf(other, row)) return null;
  if (baseline === 'previous' && cell.notes.includes('scope-changed')) return null;
  const [value, from] = [likeValue(cell, row), likeValue(other, row)];
  if (value === null || from === null) return null;
  const gap = difference(value, from, inPoints(row));
  const own = columns[column]?.year;
  const year = columns[base]?.year ?? null;
  return baseline === 'previous' || own === year ? gap : { ...gap, baseYear: year };
}
