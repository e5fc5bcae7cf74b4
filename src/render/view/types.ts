import type { Mark, ViewId } from '../../lexicon/wording/types.js';
import type { InitiativeStatus } from '../../model/observation.js';
import type { Citation } from '../lookup.js';

/** A sign beside a figure; `detail` is what it says in this place (a period, an area, the original), already worded. */
export interface Flag {
  readonly mark: Mark;
  readonly detail: string | null;
}

/** How a cell is to be painted; which colour that is, is the theme's affair. */
export type Tone = 'plain' | 'missing' | 'target' | 'masked' | 'conflict' | 'incomparable';

/** A figure as shown, in the reader's language but free of width, colour and format. */
export interface FigureCell {
  /** The figure itself, never cut: `1,510`, `>=300`, `5,402.1万元`, `--`. */
  readonly text: string;
  /** The number as something to draw; null where there is none, or where it is only a bound. */
  readonly value: number | null;
  readonly flags: readonly Flag[];
  readonly tone: Tone;
  /** Difference from the baseline, where there is one: `-330`, `+0.3`, `=`. */
  readonly gap: string | null;
  readonly observations: readonly string[];
}

/** A column's header, one word a line: name of the area, year. */
export interface ViewColumn {
  /** The province or prefecture that columns are grouped by. */
  readonly group?: string;
  readonly name: string;
  readonly year: string;
}

/** A series in a row. */
export interface FigureRow {
  /** Counts through all views of one output, so that a number names one row. */
  readonly number: number;
  readonly id: string;
  readonly label: string;
  /** Whether different wordings were joined into this row because they are alike. */
  readonly aligned: boolean;
  readonly cells: readonly FigureCell[];
  /**
   * Medians of the comparable cells and how many they are, none below two: one, or one a year and group where columns
   * were kept apart by them.
   */
  readonly medians: readonly { readonly part: string; readonly text: string; readonly n: number }[];
  /** A column's place among those of its year and group, 1 the highest; null where it has none, or none beside it. */
  readonly ranks?: readonly (number | null)[];
  /** Over years only: where each value stands between the row's lowest (0) and highest (1), and the last change. */
  readonly trend?: { readonly levels: readonly (number | null)[] | null; readonly change: string | null };
}

/** A figure that a single column reports and no indicator names: it has nothing to stand beside. */
export interface LoneFigure {
  readonly id: string;
  /** What is measured, then how much with its unit: 主题活动 15次. */
  readonly text: string;
  readonly cell: FigureCell;
  readonly source: Citation | null;
}

/**
 * The figures of one category: series in rows, and what only one column reports as a list a column, because rows of
 * one figure among missing cells would bury those that can be compared.
 */
export interface FigureGroup {
  readonly category: string;
  readonly label: string;
  readonly rows: readonly FigureRow[];
  /** One list a column. */
  readonly alone: readonly (readonly LoneFigure[])[];
}

/** Standards or counts side by side. */
export interface FigureView {
  readonly type: 'figures';
  readonly id: ViewId;
  readonly title: string;
  readonly columns: readonly ViewColumn[];
  readonly groups: readonly FigureGroup[];
}

/** How much each column says of one category. */
export interface OverviewRow {
  readonly category: string;
  readonly label: string;
  /** One a column: series with a value, by kind, and initiatives; null where the column says nothing of the category. */
  readonly cells: readonly (OverviewCell | null)[];
  /** Rows in which two columns or more have a value. */
  readonly comparable: number;
}

/** Standards, counts, amounts with ratios, initiatives. */
export interface OverviewCell {
  readonly standards: number;
  readonly counts: number;
  readonly amounts: number;
  readonly initiatives: number;
}

/** Where the columns can be compared at all. */
export interface OverviewView {
  readonly type: 'overview';
  readonly id: 'overview';
  readonly title: string;
  readonly columns: readonly ViewColumn[];
  readonly rows: readonly OverviewRow[];
  readonly total: OverviewRow;
}

/** One initiative as listed in a cell. */
export interface InitiativeItem {
  readonly id: string;
  readonly name: string;
  readonly status: InitiativeStatus;
}

/** Initiatives of several columns that do the same, under a plain name. */
export interface InitiativeViewRow {
  readonly number: number;
  readonly label: string;
  readonly cells: readonly (readonly InitiativeItem[])[];
}

/** An initiative that a single column has. */
export interface LoneInitiative extends InitiativeItem {
  readonly source: Citation | null;
}

/** The initiatives of one category: those that several columns share, in rows; the others, a list a column. */
export interface InitiativeGroup {
  readonly category: string;
  readonly label: string;
  readonly rows: readonly InitiativeViewRow[];
  readonly alone: readonly (readonly LoneInitiative[])[];
}

/** Initiatives side by side. */
export interface InitiativeView {
  readonly type: 'initiatives';
  readonly id: 'initiatives';
  readonly title: string;
  readonly columns: readonly ViewColumn[];
  readonly groups: readonly InitiativeGroup[];
}

/** What is printed: a comparison seen from one side. */
export type View = OverviewView | FigureView | InitiativeView;
