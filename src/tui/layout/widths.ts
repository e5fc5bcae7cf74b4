import { displayWidth } from '../../text/width.js';
import type { Grid } from '../view/grid.js';
import type { Paper } from './line.js';

/** How wide the parts of a column are, in cells. */
export interface ColumnWidths {
  readonly text: number;
  readonly sign: number;
  readonly gap: number;
}

/** Rows are measured by blocks, so that widths neither depend on all of the data nor change with every line scrolled. */
const BLOCK = 500;

const measured = new WeakMap<Grid, Map<string, ColumnWidths>>();

/** The widest parts of a column among the rows near `row`; a head counts like a cell. Words are not measured. */
export function columnWidths(grid: Grid, column: number, row: number, paper: Paper): ColumnWidths {
  const block = Math.floor(Math.max(0, row) / BLOCK);
  const known = measured.get(grid) ?? new Map<string, ColumnWidths>();
  measured.set(grid, known);
  const key = `${paper.ambiguous}:${block}:${column}`;
  const found = known.get(key) ?? measure(grid, column, block * BLOCK, paper);
  known.set(key, found);
  return found;
}

function measure(grid: Grid, column: number, from: number, paper: Paper): ColumnWidths {
  let text = 0;
  let sign = 0;
  let gap = 0;
  for (let row = from; row < Math.min(grid.rows.length, from + 2 * BLOCK); row++) {
    const cell = grid.cell(row, column);
    text = Math.max(text, displayWidth(cell.text, paper.ambiguous));
    sign = Math.max(sign, displayWidth(cell.sign, paper.ambiguous));
    gap = Math.max(gap, cell.gap === null ? 0 : 2 + displayWidth(cell.gap, paper.ambiguous));
  }
  return { text, sign, gap };
}
