import { GAP, splitColumns, widest } from './columns.js';
import type { Grid } from './grid.js';
import type { Pen } from './options.js';

/** How a grid is fitted to a page. */
export interface Plan {
  /** Cells of the row numbers; 0 where rows have none. */
  readonly numbers: number;
  readonly labels: number;
  /** Numbers and labels together. */
  readonly lead: number;
  /** Indices of the columns that stand side by side, block by block. */
  readonly blocks: readonly (readonly number[])[];
}

const NARROWEST_LABEL = 14;

/** The share of a page's width that labels may take where columns compete for it. */
const LABEL_SHARE = 0.38;

/** Settles how wide labels are and which columns stand together. Labels wrap; columns are never squeezed. */
export function planGrid(grid: Grid, pen: Pen): Plan {
  const rows = grid.groups.flatMap((group) => group.rows);
  const numbers = widest(
    rows.map((row) => row.number),
    pen,
  );
  const before = numbers === 0 ? 0 : numbers + 1;
  const labels = labelWidth(grid, pen.width - before, pen);
  return { numbers, labels, lead: before + labels, blocks: planBlocks(grid, pen.width - before - labels) };
}

/** Blocks of the columns; optional ones stand in the last block or nowhere. */
function planBlocks({ columns }: Grid, room: number): readonly (readonly number[])[] {
  const needed = columns.filter(({ optional }) => optional !== true).map(({ width }) => width);
  const blocks = splitColumns(needed, room);
  const withExtras = splitColumns([...needed, ...optionalWidths(columns)], room);
  return withExtras.length > blocks.length ? blocks : withExtras;
}

/** Optional columns stand behind all others. */
const optionalWidths = (columns: Grid['columns']): readonly number[] =>
  columns.filter(({ optional }) => optional === true).map(({ width }) => width);

function labelWidth(grid: Grid, room: number, pen: Pen): number {
  const widths = grid.columns.map(({ width }) => width);
  const labels = grid.groups.flatMap((group) => [group.label, ...group.rows.map(({ label }) => label)]);
  const natural = Math.min(widest(labels, pen), grid.widestLabel ?? Number.POSITIVE_INFINITY);
  const beside = room - widths.reduce((sum, width) => sum + GAP + width, 0);
  const share = Math.min(Math.floor(pen.width * LABEL_SHARE), room - GAP - Math.max(0, ...widths));
  const least = grid.widestLabel ?? Math.max(NARROWEST_LABEL, share);
  const enough = Math.min(natural, least);
  return Math.min(natural, Math.max(enough, beside));
}
