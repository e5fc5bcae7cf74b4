import type { Area } from './area.js';
import type { Cells } from './cells.js';
import type { Diagnostic } from './diagnostic.js';
import type { Dimensions, InitiativeStatus, Kind, Observation, Status } from './observation.js';

/**
 * A column: a reference area in a year. The year is the one that the report sums up, or, where it only plans, the year
 * that it plans for; null where the report names none. A report whose area is unknown has a column of its own, headed
 * by the best name there is.
 */
export interface Column {
  readonly area: Area;
  readonly year: number | null;
  /** Ids of the reports that feed it. */
  readonly reports: readonly string[];
}

/** What stands in the way of comparing a cell; wording in the catalogues. */
export type Note =
  | 'part-year'
  | 'as-of'
  | 'from-day'
  | 'target'
  | 'approximate'
  | 'lower-bound'
  | 'upper-bound'
  | 'range'
  | 'masked'
  | 'converted'
  | 'conflict'
  | 'other-area'
  | 'other-year'
  | 'scope-changed'
  | 'multi-year'
  | 'undivided'
  | 'aligned-by-subject';

/** A figure as the report states it, before it was brought to the row's unit. */
export interface Original {
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly unit: string;
  readonly per: string | null;
}

/** Why a figure cannot stand beside the others of its row; wording in the catalogues. */
export type Incomparable = 'per-missing' | 'per-household' | 'per-other';

/**
 * Why a row says nothing of a column: it has one standard for town and country, or one for each; wording in the
 * catalogues.
 */
export type Inapplicable = 'unified' | 'divided';

/** What a cell shows, before the facts that every cell carries. */
export type CellContent =
  | { readonly status: 'reported'; readonly value: number }
  | { readonly status: 'converted'; readonly value: number; readonly from: Original }
  | { readonly status: 'approximate'; readonly value: number; readonly from?: Original }
  | { readonly status: 'bound'; readonly value: number; readonly op: 'ge' | 'le'; readonly from?: Original }
  | { readonly status: 'range'; readonly low: number; readonly high: number; readonly from?: Original }
  | { readonly status: 'masked' }
  | { readonly status: 'conflict'; readonly candidates: readonly number[] }
  | { readonly status: 'incomparable'; readonly why: Incomparable; readonly from: Original }
  | { readonly status: 'not-applicable'; readonly why: Inapplicable }
  | { readonly status: 'not-mentioned' };

/** The word that says which content a cell has. */
export type CellStatus = CellContent['status'];

/**
 * Difference from the baseline: for ratios in points, otherwise absolute and in percent (null where the base is 0).
 * `baseYear` stands only where the baseline's column is of another year than the cell's.
 */
export interface Difference {
  readonly absolute: number;
  readonly percent?: number | null;
  readonly points?: number;
  readonly baseYear?: number | null;
}

/** A target that a column's report sets for another year than the column's: 2021年工作总结和2022年工作安排 → 300 for 2022. */
export interface PlannedValue {
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly op?: 'ge' | 'le';
  readonly period: string | null;
}

/** One cell: what the column's reports say of the row's series. */
export type Cell = CellContent & {
  /** True where what is shown is a target, with no actual beside it. */
  readonly target?: boolean;
  /** The target for the same year that stands beside an actual value; `targetOp` where it is a bound (不少于300). */
  readonly targetValue?: number;
  readonly targetOp?: 'ge' | 'le';
  /** The same where the target is a range: 2,200—2,400人次. */
  readonly targetRange?: { readonly low: number; readonly high: number };
  /** The target for another year that stands beside what is shown. */
  readonly planned?: PlannedValue;
  /** The value as a fraction of whole numbers, `1250/3`, where it has no finite decimal and `value` is the nearest. */
  readonly exact?: string;
  readonly period?: string | null;
  readonly notes: readonly Note[];
  /** Ids of the observations behind the cell, the shown one first. */
  readonly observations: readonly string[];
  readonly difference?: Difference;
  /** Among the comparable cells of its group, 1 the highest; ties share a rank and the next is left out (1, 2, 2, 4). */
  readonly rank?: number;
};

/** Whether a cell says something of its row; one that does not is no coverage. */
export const isMentioned = ({ status }: Pick<Cell, 'status'>): boolean =>
  status !== 'not-mentioned' && status !== 'not-applicable';

/** Whether two columns or more say something of a row. */
export const isShared = (row: Pick<Row, 'cells'>): boolean => countMentioned(row) > 1;

/** How many columns say something of a row. */
export function countMentioned({ cells }: Pick<Row, 'cells'>): number {
  let count = 0;
  for (const cell of cells.held.values()) if (isMentioned(cell)) count++;
  return count;
}

/**
 * Over the comparable cells of a row only. `year` stands where columns of several years had to be kept apart, `group`
 * where they were grouped: the prefecture, province or level, or the name of the list.
 */
export interface RowStats {
  readonly n: number;
  readonly min: number;
  readonly median: number;
  readonly max: number;
  readonly year?: number | null;
  readonly group?: string | null;
}

/** A series: what may stand in one row. */
export interface Row {
  /** Stable within one comparison: made of the series' key. */
  readonly id: string;
  readonly category: string;
  readonly kind: Kind;
  readonly indicator: string | null;
  readonly subject: string;
  readonly dimensions: Dimensions;
  readonly unit: string;
  readonly per: string | null;
  /** Where the series is about another area than the columns': 湖南省, 全市, a township. Never in any statistics. */
  readonly area?: string;
  /** One a column, in the columns' order. */
  readonly cells: Cells<Cell>;
  readonly stats: RowStats | null;
  /** Where columns were kept apart by year or group: the statistics of each part; `stats` is one of them. */
  readonly statsByPart?: readonly RowStats[];
  /** Where subjects were aligned by similarity: the lowest score that joined them, 0 to 1. */
  readonly similarity?: number;
}

/** One initiative in a cell of the initiatives view. */
export interface InitiativeEntry {
  readonly id: string;
  readonly name: string;
  readonly status: InitiativeStatus;
  /** The sentence that names it. */
  readonly text: string;
}

/** Initiatives of several bureaus that do the same thing, under a plain name. */
export interface InitiativeRow {
  readonly category: string;
  readonly name: string;
  /** One list a column. */
  readonly cells: Cells<readonly InitiativeEntry[]>;
  /** Where names were aligned by similarity: the lowest score that joined them, 0 to 1. */
  readonly similarity?: number;
}

/** What a comparison is measured against: an area's name, the median of comparable cells, the year before, or nothing. */
export type Baseline = { readonly area: string } | 'median' | 'previous' | null;

/** The comparison of reports: the contract's `duibiao.comparison/1`. */
export interface Comparison {
  readonly schema: 'duibiao.comparison/1';
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly initiatives: readonly InitiativeRow[];
  readonly baseline: Baseline;
  /** Within what ranks and medians were taken; absent where that is all columns. */
  readonly group?: Exclude<Grouping, 'all'>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Which part of the reports is compared; a key left out does not restrict. */
export interface Selection {
  /** Names or codes; a province or prefecture selects what lies in it. */
  readonly areas?: readonly string[];
  readonly years?: readonly number[];
  readonly categories?: readonly string[];
  readonly kinds?: readonly Kind[];
  readonly indicators?: readonly string[];
  readonly status?: Status | 'all';
  /** Literal words sought in subjects, indicator names and sentences, width and case aside. */
  readonly search?: string;
}

/** How rows are ordered; ties fall back to the order of categories. */
export type RowSort = 'category' | 'value' | 'gap' | 'coverage';

/** Within which columns ranks and medians are taken. */
export type Grouping =
  | 'all'
  | 'prefecture'
  | 'province'
  | 'level'
  | { readonly name: string; readonly areas: readonly string[] };

/** What `compareReports` is asked for. */
export interface CompareOptions {
  readonly select?: Selection;
  readonly baseline?: Baseline;
  readonly group?: Grouping;
  readonly sort?: RowSort;
  /** Which varies fastest over the columns; `year` where not given. */
  readonly columns?: 'area' | 'year';
  /** Only rows and initiatives that two columns or more have. */
  readonly onlyShared?: boolean;
  /** Only rows whose comparable values are not all equal. */
  readonly onlyDiffering?: boolean;
}

/** How a pledge came out. */
export type Verdict = 'met' | 'exceeded' | 'missed' | 'unreported' | 'not-comparable';

/** An observation that also says which report it stands in. */
export type PlacedObservation = Observation & { readonly path: string };

/** Why a pledge is judged as it is; wording in the catalogues. */
export type PledgeReason =
  | 'equal'
  | 'within-range'
  | 'at-least'
  | 'above'
  | 'below'
  | 'no-outcome'
  | 'unit-differs'
  | 'other-area'
  | 'scope-changed'
  | 'part-year'
  | 'as-of'
  | 'masked'
  | 'ranges-overlap'
  | 'inexact';

/** A target with what became of it. */
export interface Pledge {
  readonly area: string;
  readonly target: PlacedObservation;
  readonly outcome: PlacedObservation | null;
  readonly verdict: Verdict;
  readonly difference: Difference | null;
  readonly why: PledgeReason;
}

/** The contract's `duibiao.pledges/1`. */
export interface Pledges {
  readonly schema: 'duibiao.pledges/1';
  readonly pledges: readonly Pledge[];
}
