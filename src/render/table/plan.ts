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
  /** Names of the columns for which the page has no room. */
  readonly dropped: readonly string[];
}

const NARROWEST_LABEL = 14;

/** As narrow as labels may become to let every column stand beside the others. */
const SQUEEZED_LABEL = 16;

/** Labels wrap beyond this on the widest page: from a longer one the eye finds no way to the figures. */
const WIDEST_LABEL = 48;

/** A group's name wraps beyond this; it stands beside the columns' heads, which are several lines high. */
const WIDEST_GROUP_LABEL = 28;

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
  const blocks = planBlocks(grid, pen.width - before - labels);
  const shown = new Set(blocks.flat());
  const dropped = grid.columns.filter((_, at) => !shown.has(at)).map(({ head }) => head.name);
  return { numbers, labels, lead: before + labels, blocks, dropped };
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
  const labels = grid.groups.flatMap((group) => group.rows.map(({ label }) => label));
  const groups = grid.groups.filter(({ rows }) => rows.length > 0).map(({ label }) => label);
  const wanted = Math.max(widest(labels, pen), Math.min(WIDEST_GROUP_LABEL, widest(groups, pen)));
  const natural = Math.min(wanted, grid.widestLabel ?? WIDEST_LABEL);
  const beside = room - widths.reduce((sum, width) => sum + GAP + width, 0);
  const share = Math.min(Math.floor(pen.width * LABEL_SHARE), room - GAP - Math.max(0, ...widths));
  const least = grid.widestLabel ?? Math.max(NARROWEST_LABEL, share);
  // Rather a label of several lines than a column that is not there or stands in another block.
  if (beside >= SQUEEZED_LABEL) return Math.min(natural, beside);
  return Math.min(natural, least);
}
