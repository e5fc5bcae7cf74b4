import type { Cell, Table } from './model.js';

/** A place of the grid: the words of the cell that covers it. */
export interface Place {
  readonly text: string;
  readonly heading: boolean;
  /** The cell's number, by which places that one cell covers are known. */
  readonly cell: number;
}

/** A table's places, row by row, all rows of one length. */
export type Grid = readonly (readonly Place[])[];

const MOST_COLUMNS = 64;
const MOST_ROWS = 5000;
const NOTHING: Place = { text: '', heading: false, cell: -1 };

/** Cells that reach down into rows below. */
type Hanging = (readonly [place: Place, rows: number] | undefined)[];

/**
 * Lays a table's cells out on a grid; a cell that covers several places stands in each. Rows and columns without words
 * are left out. Null where a table does not fit on 5000 rows of 64 places: words would be lost.
 */
export function layOut(table: Table): Grid | null {
  if (table.rows.length > MOST_ROWS) return null;
  const hanging: Hanging = [];
  let count = 0;
  const rows: Place[][] = [];
  for (const cells of table.rows) {
    const row = layRow(cells, hanging, count);
    if (row === null) return null;
    count += cells.length;
    rows.push(row);
  }
  return compact(rows);
}

function layRow(cells: readonly Cell[], hanging: Hanging, firstNumber: number): Place[] | null {
  const row: Place[] = [];
  let lost = false;
  const inherit = (): void => {
    for (let above = hanging[row.length]; above !== undefined; above = hanging[row.length]) {
      const [place, rows] = above;
      hanging[row.length] = rows > 1 ? [place, rows - 1] : undefined;
      row.push(place);
    }
  };
  cells.forEach(({ text, heading, columns, rows }, at) => {
    inherit();
    const place = { text: tidy(text), heading, cell: firstNumber + at };
    if (row.length >= MOST_COLUMNS && place.text !== '') lost = true;
    const end = Math.min(row.length + Math.max(columns, 1), MOST_COLUMNS);
    while (row.length < end) {
      hanging[row.length] = rows > 1 ? [place, rows - 1] : undefined;
      row.push(place);
    }
  });
  inherit();
  return lost ? null : row;
}

const tidy = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();

function compact(rows: readonly (readonly Place[])[]): Grid {
  const full = rows.filter((row) => row.some(({ text }) => text !== ''));
  const width = full.reduce((most, row) => Math.max(most, row.length), 0);
  const used = Array.from({ length: width }, (_, at) => full.some((row) => (row[at]?.text ?? '') !== ''));
  return full.map((row) => used.flatMap((keep, at) => (keep ? [row[at] ?? NOTHING] : [])));
}
