import { fill } from '../../lexicon/wording/fill.js';
import { padEnd, padStart } from '../../text/width.js';
import { wrap } from '../../text/wrap.js';
import { GAP, headLines } from './columns.js';
import type { Grid, GridCell, GridColumn, GridGroup, GridRow, Piece } from './grid.js';
import type { Pen } from './options.js';
import { type Plan, planGrid } from './plan.js';
import type { Token } from './theme.js';

/** A header comes again with the next group after so many lines. */
const LINES_UNTIL_HEADER = 30;

const blank = (width: number): readonly Piece[] => [{ text: ' '.repeat(width), token: 'plain' }];

const painted = (pieces: readonly Piece[], pen: Pen): string =>
  pieces.map(({ text, token }) => pen.paint(token, text)).join('');

/** Cells of any height side by side; shorter ones are filled with blank lines. */
function sideBySide(cells: readonly GridCell[], widths: readonly number[], pen: Pen): string[] {
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, at) => {
    const parts = cells.map((cell, index) => painted(cell[at] ?? blank(widths[index] ?? 0), pen));
    return parts.join(' '.repeat(GAP)).trimEnd();
  });
}

/** Text as a cell: wrapped and filled to the width, in one token. */
export const textCell = (text: string, width: number, token: Token, pen: Pen): GridCell =>
  wrap(text, width, pen.ambiguous).map((line) => [{ text: padEnd(line, width, pen.ambiguous), token }]);

function headCell(column: GridColumn, height: number, pen: Pen): GridCell {
  const lines = headLines(column.head, column.width, pen);
  const pad = column.align === 'right' ? padStart : padEnd;
  return [...Array.from({ length: height - lines.length }, () => ''), ...lines].map((line) => [
    { text: pad(line, column.width, pen.ambiguous), token: 'header' },
  ]);
}

/** The lines above a block: the group's name beside the columns' names and years, then a rule. */
function headerLines(label: string, columns: readonly GridColumn[], layout: Plan, pen: Pen): string[] {
  const height = Math.max(...columns.map((column) => headLines(column.head, column.width, pen).length));
  const widths = [layout.lead, ...columns.map(({ width }) => width)];
  const cells = [
    textCell(label, layout.lead, 'category', pen),
    ...columns.map((column) => headCell(column, height, pen)),
  ];
  const length = widths.reduce((sum, width) => sum + GAP + width, -GAP);
  return [...sideBySide(cells, widths, pen), pen.paint('quiet', pen.glyphs.rule.repeat(length))];
}

function rowLines(
  row: GridRow,
  block: readonly number[],
  columns: readonly GridColumn[],
  layout: Plan,
  pen: Pen,
): string[] {
  const label = textCell(row.label, layout.labels, 'plain', pen);
  const lead = layout.numbers === 0 ? label : numbered(label, row.number, layout.numbers, pen);
  const cells = block.map((index) => row.cells[index] ?? []);
  return sideBySide([lead, ...cells], [layout.lead, ...columns.map(({ width }) => width)], pen);
}

/** Puts a row's number before the first line of its label. */
const numbered = (label: GridCell, number: string, width: number, pen: Pen): GridCell =>
  label.map((pieces, at): readonly Piece[] => [
    { text: `${padStart(at === 0 ? number : '', width, pen.ambiguous)} `, token: 'quiet' },
    ...pieces,
  ]);

/** Lays a grid out on a page: group by group, and within a group block by block where columns do not fit. */
export function gridLines(grid: Grid, pen: Pen): string[] {
  const layout = planGrid(grid, pen);
  const lines: string[] = [];
  let headerAt = Number.NEGATIVE_INFINITY;
  for (const group of grid.groups) {
    if (lines.length > 0) lines.push('');
    const due = layout.blocks.length > 1 || lines.length - headerAt >= LINES_UNTIL_HEADER;
    const repeats = due && group.rows.length > 0;
    if (repeats) headerAt = lines.length;
    lines.push(...groupLines(group, repeats, grid, layout, pen), ...group.after);
  }
  return [...lines, ...droppedLines(layout, pen)];
}

/** Says which columns are not shown for want of room. */
function droppedLines({ dropped }: Plan, pen: Pen): string[] {
  if (dropped.length === 0) return [];
  const { labels } = pen.words;
  const text = fill(labels['columns-dropped'], {
    count: dropped.length,
    names: dropped.join(labels['list-separator']),
  });
  return ['', ...wrap(text, pen.width, pen.ambiguous).map((line) => pen.paint('quiet', line))];
}

interface Parted {
  readonly spoken: readonly GridRow[];
  readonly silent: readonly GridRow[];
}

/** Where columns stand in several blocks, the rows that say something in this one and those that do not. */
function partRows(rows: readonly GridRow[], block: readonly number[], { blocks, numbers }: Plan): Parted {
  if (blocks.length < 2 || numbers === 0) return { spoken: rows, silent: [] };
  const parted = { spoken: [] as GridRow[], silent: [] as GridRow[] };
  for (const row of rows) parted[block.every((index) => row.missing[index] ?? true) ? 'silent' : 'spoken'].push(row);
  return parted;
}

/** `1 2 3 7` → `1-3 7`. */
function runs(numbers: readonly number[]): string {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(' ');
}

/**
 * Names the rows of which a block says nothing, in place of lines full of missing cells; with its columns, where the
 * block has no lines at all.
 */
function silentLines(silent: readonly GridRow[], block: readonly number[], grid: Grid, pen: Pen): string[] {
  if (silent.length === 0) return [];
  const columns = block.flatMap((index) => grid.columns[index] ?? []).filter(({ optional }) => optional !== true);
  const names = columns.map(({ head }) => `${head.name} ${head.year}`.trim()).join(', ');
  const rows = runs(silent.map(({ number }) => Number(number)));
  const text = fill(pen.words.labels['not-in-block'], { rows });
  const lines = wrap(names === '' ? text : `${names}: ${text}`, pen.width, pen.ambiguous);
  return lines.map((line) => pen.paint('missing', line));
}

function groupLines(group: GridGroup, withHeader: boolean, grid: Grid, layout: Plan, pen: Pen): string[] {
  if (group.rows.length === 0) return [pen.paint('category', group.label)];
  return layout.blocks.flatMap((block, at) => {
    const { spoken, silent } = partRows(group.rows, block, layout);
    if (spoken.length === 0) return silentLines(silent, block, grid, pen);
    const columns = block.flatMap((index) => grid.columns[index] ?? []);
    const header = withHeader ? headerLines(group.label, columns, layout, pen) : [pen.paint('category', group.label)];
    return [
      ...(at > 0 ? [''] : []),
      ...header,
      ...spoken.flatMap((row) => rowLines(row, block, columns, layout, pen)),
      ...silentLines(silent, [], grid, pen),
    ];
  });
}
