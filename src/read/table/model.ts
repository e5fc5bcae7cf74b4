/** A cell of a table as its file holds it. */
export interface Cell {
  /** Its words; paragraphs in it are parted by line breaks. */
  readonly text: string;
  /** Marked as a heading of its column or row. */
  readonly heading: boolean;
  /** How many columns and rows it covers, at least one. */
  readonly columns: number;
  readonly rows: number;
}

/** A table of figures or facts, row by row. Tables that only arrange a page are none: their cells are text. */
export interface Table {
  readonly rows: readonly (readonly Cell[])[];
}

/** A cell of one column and row: `cell('城市', true)`. */
export const cell = (text: string, heading = false): Cell => ({ text, heading, columns: 1, rows: 1 });
