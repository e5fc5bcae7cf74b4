import {
  type Baseline,
  type Cell,
  type Column,
  countMentioned,
  type Difference,
  type Grouping,
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

/** The values of a row that can be compared, by their columns. */
type Values = ReadonlyMap<number, Rational>;

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
    return visible.length === columns.length ? done : { ...done, cells: done.cells.pick(visible) };
  });
  return measured.filter((row) => countMentioned(row) > 0);
}

/** The cohorts of the visible columns, as indices into all. */
const visibleCohorts = (columns: readonly Column[], visible: readonly number[], group: Grouping): Cohort[] =>
  cohortsOf(
    visible.flatMap((index) => columns[index] ?? []),
    group,
  ).map((cohort) => ({ ...cohort, columns: cohort.columns.flatMap((place) => visible[place] ?? []) }));

function measureRow(row: Row, setting: Setting): Row {
  const values = comparableValues(row);
  const byCohort = partByCohort(values, setting);
  const ranks = setting.ranked ? cohortRanks(byCohort.values()) : NO_RANKS;
  const gaps = setting.baseline === 'median' ? gapsToMedian(byCohort.values(), row) : gapsToColumns(row, setting);
  const cells = row.cells.mapHeld((cell, column): Cell => {
    const [rank, gap] = [ranks.get(column), gaps.get(column)];
    if (gap === undefined && rank === undefined) return cell;
    return Object.assign({}, cell, gap === undefined ? {} : { difference: gap }, rank === undefined ? {} : { rank });
  });
  return { ...row, cells, ...rowStats(byCohort, setting) };
}

function comparableValues(row: Row): Values {
  const values = new Map<number, Rational>();
  for (const [column, cell] of row.cells.held) {
    const value = comparableValue(cell, row);
    if (value !== null) values.set(column, value);
  }
  return values;
}

/** The values of each cohort that has any; those of columns that are in no cohort are left out. */
function partByCohort(values: Values, { cohortOf }: Setting): ReadonlyMap<Cohort, Values> {
  const parts = new Map<Cohort, Map<number, Rational>>();
  for (const [column, value] of values) {
    const cohort = cohortOf.get(column);
    if (cohort === undefined) continue;
    const part = parts.get(cohort);
    if (part === undefined) parts.set(cohort, new Map([[column, value]]));
    else part.set(column, value);
  }
  return parts;
}

const NO_RANKS: ReadonlyMap<number, number> = new Map();

/** Ranks by column within each part that has at least two values to rank. */
function cohortRanks(parts: Iterable<Values>): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  for (const part of parts) {
    if (part.size < 2) continue;
    const columns = [...part.keys()];
    ranksOf([...part.values()]).forEach((rank, at) => {
      const column = columns[at];
      if (rank !== null && column !== undefined) ranks.set(column, rank);
    });
  }
  return ranks;
}

/**
 * The statistics of each cohort. Of several, `stats` is the one that holds the baseline's area, else the latest year's,
 * else the largest.
 */
function rowStats(
  byCohort: ReadonlyMap<Cohort, Values>,
  { cohorts, favoured }: Setting,
): Pick<Row, 'stats' | 'statsByPart'> {
  const parts = cohorts.flatMap((cohort) => {
    const { columns, ...facts } = cohort;
    const stats = statsOf([...(byCohort.get(cohort)?.values() ?? [])]);
    const own = favoured.size > 0 && columns.some((column) => favoured.has(column));
    return stats === null ? [] : [{ stats: { ...stats, ...facts } satisfies RowStats, own }];
  });
  const [best] = [...parts].sort(
    (a, b) => Number(b.own) - Number(a.own) || (b.stats.year ?? 0) - (a.stats.year ?? 0) || b.stats.n - a.stats.n,
  );
  if (best === undefined) return { stats: null };
  return cohorts.length === 1 ? { stats: best.stats } : { stats: best.stats, statsByPart: parts.map((p) => p.stats) };
}

const inPoints = ({ kind, unit }: Row): boolean => kind === 'ratio' && unit === '%';

/** Differences by column. */
type Gaps = ReadonlyMap<number, Difference>;

function gapsToMedian(parts: Iterable<Values>, row: Row): Gaps {
  const gaps = new Map<number, Difference>();
  for (const part of parts) {
    const middle = median([...part.values()]);
    if (middle === null) continue;
    for (const [column, value] of part) gaps.set(column, difference(value, middle, inPoints(row)));
  }
  return gaps;
}

function gapsToColumns(row: Row, setting: Setting): Gaps {
  const gaps = new Map<number, Difference>();
  for (const [column, cell] of row.cells.held) {
    const base = setting.bases[column] ?? null;
    const gap = base === null ? null : gapToColumn(cell, column, base, row, setting);
    if (gap !== null) gaps.set(column, gap);
  }
  return gaps;
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
  const other = row.cells.held.get(base);
  if (other === undefined || spanOf(cell, row) !== spanOf(other, row)) return null;
  if (baseline === 'previous' && cell.notes.includes('scope-changed')) return null;
  const [value, from] = [likeValue(cell, row), likeValue(other, row)];
  if (value === null || from === null) return null;
  const gap = difference(value, from, inPoints(row));
  const own = columns[column]?.year;
  const year = columns[base]?.year ?? null;
  return baseline === 'previous' || own === year ? gap : { ...gap, baseYear: year };
}
