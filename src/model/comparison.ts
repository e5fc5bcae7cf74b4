import type { Diagnostic } from './diagnostic.js';
import type { Dimensions, InitiativeStatus, Kind, Observation } from './observation.js';

/** A column: a reference area in a year. */
export interface Column {
  readonly area: {
    readonly name: string;
    readonly code: string | null;
    readonly province: string | null;
    readonly prefecture: string | null;
  };
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
  | 'multi-year'
  | 'aligned-by-subject';

/** What a cell shows, before the facts that every cell carries. */
export type CellContent =
  | { readonly status: 'reported'; readonly value: number }
  | {
      readonly status: 'converted';
      readonly value: number;
      readonly from: { readonly value: number; readonly unit: string; readonly per: string | null };
    }
  | { readonly status: 'approximate'; readonly value: number }
  | { readonly status: 'bound'; readonly value: number; readonly op: 'ge' | 'le' }
  | { readonly status: 'range'; readonly low: number; readonly high: number }
  | { readonly status: 'masked' }
  | { readonly status: 'conflict'; readonly candidates: readonly number[] }
  | { readonly status: 'incomparable'; readonly why: string }
  | { readonly status: 'not-applicable' }
  | { readonly status: 'not-mentioned' };

/** The word that says which content a cell has. */
export type CellStatus = CellContent['status'];

/** Difference from the baseline: for ratios in points, otherwise absolute and in percent (null where the base is 0). */
export interface Difference {
  readonly absolute: number;
  readonly percent?: number | null;
  readonly points?: number;
}

/** One cell: what the column's reports say of the row's series. */
export type Cell = CellContent & {
  /** True where what is shown is a target, with no actual beside it. */
  readonly target?: boolean;
  /** The target that stands beside an actual value. */
  readonly targetValue?: number;
  readonly period?: string | null;
  readonly notes: readonly Note[];
  /** Ids of the observations behind the cell, the shown one first. */
  readonly observations: readonly string[];
  readonly difference?: Difference;
  readonly rank?: number;
};

/** Over the comparable cells of a row only. */
export interface RowStats {
  readonly n: number;
  readonly min: number;
  readonly median: number;
  readonly max: number;
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
  /** One a column, in the columns' order. */
  readonly cells: readonly Cell[];
  readonly stats: RowStats | null;
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
  readonly cells: readonly (readonly InitiativeEntry[])[];
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
  readonly diagnostics: readonly Diagnostic[];
}

/** How a pledge came out. */
export type Verdict = 'met' | 'exceeded' | 'missed' | 'unreported' | 'not-comparable';

/** An observation that also says which report it stands in. */
export type PlacedObservation = Observation & { readonly path: string };

/** A target with what became of it. */
export interface Pledge {
  readonly area: string;
  readonly target: PlacedObservation;
  readonly outcome: PlacedObservation | null;
  readonly verdict: Verdict;
  readonly difference: Difference | null;
  /** Code of the reason; wording in the catalogues. */
  readonly why: string;
}

/** The contract's `duibiao.pledges/1`. */
export interface Pledges {
  readonly schema: 'duibiao.pledges/1';
  readonly pledges: readonly Pledge[];
}
