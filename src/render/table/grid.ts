import type { ViewColumn } from '../view/types.js';
import type { Token } from './theme.js';

/** A piece of a line with the token that it is painted in. */
export interface Piece {
  readonly text: string;
  readonly token: Token;
}

/** A cell: one line or several, each of pieces side by side that together fill the column's width. */
export type GridCell = readonly (readonly Piece[])[];

/** A column: its header, how wide its cells are, and to which side the header stands. */
export interface GridColumn {
  readonly head: ViewColumn;
  readonly width: number;
  readonly align: 'left' | 'right';
  /** Computed from the others: left out where it would need a block of its own. */
  readonly optional?: boolean;
}

/** A row: a number and a label in front, then a cell for every column. */
export interface GridRow {
  readonly number: string;
  readonly label: string;
  readonly cells: readonly GridCell[];
  /** One a cell: whether it says nothing. A row that says nothing in a whole block is only named there. */
  readonly missing: readonly boolean[];
}

/** Rows under one heading, and lines that follow them over the whole width. */
export interface GridGroup {
  readonly label: string;
  readonly rows: readonly GridRow[];
  readonly after: readonly string[];
}

/** A table before it is fitted to a page. */
export interface Grid {
  /** Labels wrap at this width; where it is not given they take what the columns leave. */
  readonly widestLabel?: number;
  readonly columns: readonly GridColumn[];
  readonly groups: readonly GridGroup[];
}
