import type { Token } from '../theme/tokens.js';

/** A row of a table: what the cursor moves over. */
export interface GridRow {
  readonly id: string;
  readonly label: string;
  /** Said behind the label in a lesser voice, where there is room: a unit that the table's title does not say. */
  readonly note: string;
  /** The unit of the figures; always said where one figure stands alone. */
  readonly unit?: string;
  /** Rows with the same group, which stand together, get its name as a heading; empty for none. */
  readonly group: string;
  /** What it is called where it stands alone, if not by its label: 低保标准 / 甲县. */
  readonly address?: string;
}

/** A column of a table. */
export interface GridColumn {
  readonly key: string;
  readonly title: string;
  readonly subtitle: string;
  /** What columns beside each other belong to; said once over them all. */
  readonly group?: string;
  readonly role: 'plain' | 'baseline' | 'failed';
  /** Stays in sight when the others scroll. */
  readonly frozen: boolean;
  /** Stays in sight behind the others: a sum of them, a trend. */
  readonly atEnd?: boolean;
}

/** A cell as shown. */
export interface GridCell {
  /** Never cut where it is a figure. */
  readonly text: string;
  /** Signs behind it, in cells of their own so that digits stay below digits. */
  readonly sign: string;
  /** Difference from the baseline; null where the table has none. */
  readonly gap: string | null;
  readonly token: Token;
  readonly gapToken: Token;
  /** What the cell says where it stands alone, if that is not its text: 标准 5 数量 18 举措 9. */
  readonly said?: string;
}

/** A table that any view can be shown as. */
export interface Grid {
  /** Head of the labels. */
  readonly stub: string;
  /** A third line of every column's head, right-aligned like its cells; empty for none. */
  readonly parts: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** Lines of the body: headings of groups, and rows by their index. */
  readonly lines: readonly GridLine[];
  /** How the cells stand: figures to the right, words to the left and cut where they must. */
  readonly align: 'left' | 'right';
  /** How wide a column of words would like to be; figures decide for themselves. */
  readonly wish: number;
  /** Columns that stand for times: the last is what a reader looks for first. */
  readonly newest?: 'last';
  cell(row: number, column: number): GridCell;
  /** What a search looks through in a cell: the figure as shown and the sentences behind it; empty where nothing is. */
  searchText(row: number, column: number): string;
  /** The columns in which that may be something, in their order; left out where it may be any. */
  searched?(row: number): readonly number[];
  /** The row at which an id stands, or -1. */
  indexOf(id: string | null): number;
  columnOf(key: string | null): number;
  /** The line of the body that a row is, or -1. */
  lineOf(row: number): number;
}

/** A line of the body. */
export type GridLine =
  | { readonly kind: 'group'; readonly title: string }
  | { readonly kind: 'row'; readonly row: number };

type GridParts = Omit<Grid, 'lines' | 'indexOf' | 'columnOf' | 'lineOf'>;

/** Completes a table with the lines of its body and the way from an id to its place. */
export function makeGrid(parts: GridParts): Grid {
  const lines: GridLine[] = [];
  const lineOf: number[] = [];
  let group = '';
  parts.rows.forEach((row, index) => {
    if (row.group !== group && row.group !== '') lines.push({ kind: 'group', title: row.group });
    group = row.group;
    lineOf.push(lines.length);
    lines.push({ kind: 'row', row: index });
  });
  const places = new Map(parts.rows.map((row, index) => [row.id, index]));
  const columnPlaces = new Map(parts.columns.map((column, index) => [column.key, index]));
  return {
    ...parts,
    lines,
    indexOf: (id) => (id === null ? -1 : (places.get(id) ?? -1)),
    columnOf: (key) => (key === null ? -1 : (columnPlaces.get(key) ?? -1)),
    lineOf: (row) => lineOf[row] ?? -1,
  };
}

/** A cell with nothing in it. */
export const EMPTY_CELL: GridCell = { text: '', sign: '', gap: null, token: 'text', gapToken: 'dim' };
