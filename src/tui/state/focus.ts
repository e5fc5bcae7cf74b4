import type { Grid } from '../view/grid.js';
import type { Focus } from '../view/view.js';
import { memo } from './memo.js';
import type { Cursor } from './state.js';

/** Rows of the whole table that are looked through for a first place: with their heading they fit the smallest table. */
const NEAR_TOP = 6;

/**
 * The cursor as indices. Where the reader has not been in a table yet, it starts where something is said; a row or column
 * that is gone gives way to the first. -1 in an empty table.
 */
export function focusOf(grid: Grid, cursor: Cursor, category: string | null): Focus {
  const column = grid.columnOf(cursor.column);
  if (cursor.row === null) return firstSight(grid, column, category === null ? NEAR_TOP : grid.rows.length);
  return {
    row: Math.min(Math.max(0, grid.indexOf(cursor.row)), grid.rows.length - 1),
    column: Math.min(Math.max(0, column), grid.columns.length - 1),
  };
}

/** The first of the rows in which a column says something; else the first place of them where any does. */
const firstSight = memo((grid: Grid, column: number, depth: number): Focus => {
  const rows = [...Array(Math.min(depth, grid.rows.length)).keys()];
  const own = column < 0 ? undefined : rows.find((row) => says(grid, row, column));
  if (own !== undefined) return { row: own, column };
  for (const row of rows.slice(0, NEAR_TOP)) {
    const places = (grid.searched?.(row) ?? [...grid.columns.keys()]).filter((at) => says(grid, row, at));
    const place = grid.newest === 'last' ? places.at(-1) : places[0];
    if (place !== undefined) return { row, column: place };
  }
  return { row: Math.min(0, grid.rows.length - 1), column: Math.min(Math.max(0, column), grid.columns.length - 1) };
}, 4);

/** Whether a cell says anything; what stands at the end is made of the others. */
function says(grid: Grid, row: number, column: number): boolean {
  const { text, token } = grid.cell(row, column);
  return token !== 'missing' && text.trim() !== '' && grid.columns[column]?.atEnd !== true;
}
