import { displayWidth } from '../../text/width.js';
import { memo } from '../state/memo.js';
import type { Cursor } from '../state/state.js';
import type { Grid } from '../view/grid.js';
import type { Focus } from '../view/view.js';
import type { Paper } from './line.js';
import { type ColumnWidths, columnWidths } from './widths.js';

/** A column as it will be drawn: how wide altogether, and its parts. */
export interface PlannedColumn {
  readonly index: number;
  /** Blanks before it, beside those that part any two columns. */
  readonly lead: number;
  readonly width: number;
  readonly parts: ColumnWidths;
}

/** Which part of a table is on the screen. */
export interface Plan {
  readonly label: number;
  readonly columns: readonly PlannedColumn[];
  /** How many columns are out of sight on either side. */
  readonly before: number;
  readonly after: number;
  readonly top: number;
  readonly left: number;
  readonly height: number;
}

/** Cells between two columns: blanks between figures, a side line with a blank on either side between words. */
export const between = ({ align }: Grid): number => (align === 'left' ? 3 : 2);

/** The cursor's sign and a blank. */
export const GUTTER = 2;

const NARROWEST_LABEL = 12;
/** The few names that are longer would push columns out of sight; they stand in full where the cursor is. */
const WIDEST_LABEL = 48;
const NARROWEST_WORDS = 12;

/**
 * Chooses what of a table fits into `width` by `height` cells: the labels, the frozen columns, and as many others as
 * there is room for from `cursor.left` on, moved so that the focused one is among them. No column of figures is ever
 * made narrower than its widest figure: what does not fit is out of sight and counted.
 */
export const plan = (
  grid: Grid,
  { top, left }: Cursor,
  { row, column }: Focus,
  width: number,
  height: number,
  paper: Paper,
): Plan => planned(grid, top, left, row, column, width, height, paper);

type From = Pick<Cursor, 'top' | 'left'>;

/** A key asks for the same plan three times over: to keep the window, to draw it, and to count what is out of it. */
const planned = memo(
  (
    grid: Grid,
    top: number,
    left: number,
    row: number,
    column: number,
    width: number,
    height: number,
    paper: Paper,
  ): Plan => {
    const focus = { row, column };
    const label = labelWidth(grid, focus, width, paper);
    const line = grid.lineOf(row);
    return {
      label,
      ...planColumns(grid, { top, left }, focus, width - label - GUTTER, paper),
      top: topLine(top, line, grid.lines.length, height, grid.lines[line - 1]?.kind === 'group'),
      height,
    };
  },
);

/** Frozen columns, as many scrolling ones as fit, and those that stay at the end, in that order. */
function planColumns(
  grid: Grid,
  cursor: From,
  focus: Focus,
  width: number,
  paper: Paper,
): Pick<Plan, 'columns' | 'before' | 'after' | 'left'> {
  const gap = between(grid);
  const wide = (index: number): PlannedColumn => planColumn(grid, index, focus, width, paper);
  const total = (planned: readonly PlannedColumn[]): number =>
    planned.reduce((sum, column) => sum + column.width + gap, 0);
  const places = placesOf(grid);
  const ending = places.ending.map(wide);
  const ends = total(ending) * 2 > width ? [] : ending;
  const scrolling = ends.length === 0 ? places.moving : places.scrolling;
  const kept = takeWhile(places.frozen, wide, width - total(ends), gap);
  const room = width - total(ends) - total(kept);
  const from = Math.min(cursor.left, Math.max(0, scrolling.length - 1));
  const wanted = leftmost(scrolling, from, scrolling.indexOf(focus.column), room, wide, gap);
  const left = filled(scrolling, wanted, room, wide, gap);
  const shown = takeWhile(scrolling.slice(left, left + Math.max(1, room)), wide, room, gap);
  const some = shown.length > 0 || kept.length > 0 ? shown : squeezed(scrolling, left, room - gap, wide);
  const after = Math.max(0, scrolling.length - left - shown.length);
  return {
    columns: [...kept, ...some, ...(left + after > 0 ? atEdge(ends, room - total(shown)) : ends)],
    before: left,
    after,
    left,
  };
}

/** Columns that stay at the end keep their place while the others scroll past. */
const atEdge = ([first, ...rest]: readonly PlannedColumn[], lead: number): readonly PlannedColumn[] =>
  first === undefined ? [] : [{ ...first, lead: Math.max(0, lead) }, ...rest];

/** The columns by how they take part in scrolling; `moving` are those that do where none stays at the end. */
const placesOf = memo((grid: Grid) => {
  const indices = grid.columns.map((_, index) => index);
  const inPlace = (...wanted: readonly string[]): readonly number[] =>
    indices.filter((index) => wanted.includes(placeOf(grid, index)));
  return {
    frozen: inPlace('frozen'),
    scrolling: inPlace('scrolling'),
    ending: inPlace('end'),
    moving: inPlace('scrolling', 'end'),
  };
});

/** How a column takes part in scrolling; those at the end scroll like the others where they would take half the room. */
function placeOf({ columns }: Grid, index: number): 'frozen' | 'scrolling' | 'end' {
  const column = columns[index];
  if (column?.atEnd === true) return 'end';
  return column?.frozen === true ? 'frozen' : 'scrolling';
}

/** Where not even one column fits, one is shown cut rather than none. */
function squeezed(
  scrolling: readonly number[],
  left: number,
  room: number,
  wide: (index: number) => PlannedColumn,
): readonly PlannedColumn[] {
  const index = scrolling[left];
  return index === undefined || room <= 0 ? [] : [{ ...wide(index), width: room }];
}

function labelWidth(grid: Grid, focus: Focus, width: number, paper: Paper): number {
  const widths = rowWidths(grid, paper);
  let longest = displayWidth(grid.stub, paper.ambiguous);
  const last = Math.min(grid.rows.length, focus.row + NEAR);
  for (let row = Math.max(0, focus.row - NEAR); row < last; row++) longest = Math.max(longest, widths(row));
  const share = Math.min(WIDEST_LABEL, Math.floor(width * (grid.align === 'left' ? 0.24 : 0.34)));
  const most = Math.max(NARROWEST_LABEL, share);
  return Math.min(longest, most, Math.max(0, width - GUTTER));
}

/** Rows on either side of the focused one that have a say in how wide the labels stand. */
const NEAR = 200;

/** How wide a row's label and note are, measured when it is first asked for. */
const rowWidths = memo((grid: Grid, paper: Paper): ((row: number) => number) => {
  const known: number[] = [];
  return (at) => {
    const { label, note } = grid.rows[at] ?? { label: '', note: '' };
    known[at] ??= displayWidth(label, paper.ambiguous) + (note === '' ? 0 : 1 + displayWidth(note, paper.ambiguous));
    return known[at];
  };
});

function planColumn(grid: Grid, index: number, focus: Focus, room: number, paper: Paper): PlannedColumn {
  const column = grid.columns[index];
  const title = displayWidth(column?.title ?? '', paper.ambiguous) + (column?.role === 'baseline' ? 1 : 0);
  const head = Math.max(
    sharesTitle(grid, index) ? Math.min(title, SHARED_TITLE) : title,
    displayWidth(column?.subtitle ?? '', paper.ambiguous),
    displayWidth(grid.parts, paper.ambiguous),
  );
  if (grid.align === 'left') {
    const width = Math.max(NARROWEST_WORDS, wordsWidth(grid, room));
    return { index, lead: 0, width, parts: { text: width, sign: 0, gap: 0 } };
  }
  const parts = columnWidths(grid, index, focus.row, paper);
  const head16 = Math.min(head, 16);
  return { index, lead: 0, width: Math.max(head16, parts.text + parts.sign + parts.gap), parts };
}

/** Words are read no better in longer lines. */
const WIDEST_WORDS = 60;

/** Columns of words share the whole room: as many of them as wish to stand in it, or all there are. */
function wordsWidth(grid: Grid, room: number): number {
  const fitting = Math.max(1, Math.floor(room / (grid.wish + between(grid))));
  const across = Math.max(1, Math.min(grid.columns.length, fitting));
  return Math.min(WIDEST_WORDS, Math.floor(room / across) - between(grid));
}

/** A title that stands over several columns needs no more of one of them. */
const SHARED_TITLE = 8;

/** Whether a column beside it is called the same: another year of the same area. */
function sharesTitle({ columns }: Grid, index: number): boolean {
  const title = columns[index]?.title;
  return title === columns[index - 1]?.title || title === columns[index + 1]?.title;
}

/** As many columns from the first on as fit; those behind are not even measured. */
function takeWhile(
  indices: readonly number[],
  wide: (index: number) => PlannedColumn,
  room: number,
  gap: number,
): readonly PlannedColumn[] {
  const taken: PlannedColumn[] = [];
  let left = room;
  for (const index of indices) {
    const column = wide(index);
    left -= column.width + gap;
    if (left < 0) break;
    taken.push(column);
  }
  return taken;
}

/** The first scrolling column to show: `from`, unless the focused one would be out of sight. */
function leftmost(
  scrolling: readonly number[],
  from: number,
  at: number,
  room: number,
  wide: (index: number) => PlannedColumn,
  gap: number,
): number {
  if (at < 0) return from;
  if (at <= from) return at;
  let left = at;
  let used = 0;
  while (left >= from) {
    used += wide(scrolling[left] ?? 0).width + gap;
    if (used > room) break;
    left--;
  }
  return Math.min(at, left + 1);
}

/** The first scrolling column moved back as far as there is room behind the last: after a resize, or near the end. */
function filled(
  scrolling: readonly number[],
  left: number,
  room: number,
  wide: (index: number) => PlannedColumn,
  gap: number,
): number {
  if (left === 0) return 0;
  let rest = room;
  for (let at = left; at < scrolling.length && rest >= 0; at++) rest -= wide(scrolling[at] ?? 0).width + gap;
  let first = left;
  while (first > 0) {
    rest -= wide(scrolling[first - 1] ?? 0).width + gap;
    if (rest < 0) break;
    first--;
  }
  return first;
}

/** The first line of the window: as before, unless the focused line would be out of it; its group's heading comes along. */
function topLine(before: number, line: number, lines: number, height: number, headed: boolean): number {
  const last = Math.max(0, lines - height);
  const wanted = headed && height > 1 ? line - 1 : line;
  const lowest = Math.max(0, line - height + 1);
  return Math.max(0, Math.min(last, Math.max(lowest, Math.min(before, wanted))));
}
