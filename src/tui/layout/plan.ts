import { displayWidth } from '../../text/width.js';
import type { Cursor } from '../state/state.js';
import type { Grid } from '../view/grid.js';
import type { Focus } from '../view/view.js';
import type { Paper } from './line.js';
import { type ColumnWidths, columnWidths } from './widths.js';

/** A column as it will be drawn: how wide altogether, and its parts. */
export interface PlannedColumn {
  readonly index: number;
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
const NARROWEST_WORDS = 12;

/**
 * Chooses what of a table fits into `width` by `height` cells: the labels, the frozen columns, and as many others as
 * there is room for from `cursor.left` on, moved so that the focused one is among them. No column of figures is ever
 * made narrower than its widest figure: what does not fit is out of sight and counted.
 */
export function plan(grid: Grid, cursor: Cursor, focus: Focus, width: number, height: number, paper: Paper): Plan {
  const label = labelWidth(grid, focus, width, paper);
  const line = grid.lines.findIndex((entry) => entry.kind === 'row' && entry.row === focus.row);
  return {
    label,
    ...planColumns(grid, cursor, focus, width - label - GUTTER, paper),
    top: topLine(cursor.top, line, grid.lines.length, height, grid.lines[line - 1]?.kind === 'group'),
    height,
  };
}

/** Frozen columns, as many scrolling ones as fit, and those that stay at the end, in that order. */
function planColumns(
  grid: Grid,
  cursor: Cursor,
  focus: Focus,
  width: number,
  paper: Paper,
): Pick<Plan, 'columns' | 'before' | 'after' | 'left'> {
  const gap = between(grid);
  const wide = (index: number): PlannedColumn => planColumn(grid, index, focus, width, paper);
  const total = (planned: readonly PlannedColumn[]): number =>
    planned.reduce((sum, column) => sum + column.width + gap, 0);
  const places = grid.columns.map((_, index) => index);
  const ending = places.filter((index) => placeOf(grid, index) === 'end').map(wide);
  const ends = total(ending) * 2 > width ? [] : ending;
  const scrolls = ends.length === 0 ? ['scrolling', 'end'] : ['scrolling'];
  const scrolling = places.filter((index) => scrolls.includes(placeOf(grid, index)));
  const kept = takeWhile(
    places.filter((index) => placeOf(grid, index) === 'frozen').map(wide),
    width - total(ends),
    gap,
  );
  const room = width - total(ends) - total(kept);
  const from = Math.min(cursor.left, Math.max(0, scrolling.length - 1));
  const left = leftmost(scrolling, from, scrolling.indexOf(focus.column), room, wide, gap);
  const shown = takeWhile(scrolling.slice(left, left + Math.max(1, room)).map(wide), room, gap);
  const some = shown.length > 0 || kept.length > 0 ? shown : squeezed(scrolling, left, room - gap, wide);
  return {
    columns: [...kept, ...some, ...ends],
    before: left,
    after: Math.max(0, scrolling.length - left - shown.length),
    left,
  };
}

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
  const near = grid.rows.slice(Math.max(0, focus.row - 200), focus.row + 200);
  const longest = near.reduce(
    (most, { label, note }) => {
      const noted = note === '' ? 0 : 1 + displayWidth(note, paper.ambiguous);
      return Math.max(most, displayWidth(label, paper.ambiguous) + noted);
    },
    displayWidth(grid.stub, paper.ambiguous),
  );
  const most = Math.max(NARROWEST_LABEL, Math.floor(width * (grid.align === 'left' ? 0.24 : 0.34)));
  return Math.min(longest, most, Math.max(0, width - GUTTER));
}

function planColumn(grid: Grid, index: number, focus: Focus, room: number, paper: Paper): PlannedColumn {
  const column = grid.columns[index];
  const head = Math.max(
    displayWidth(column?.title ?? '', paper.ambiguous) + (column?.role === 'baseline' ? 1 : 0),
    displayWidth(column?.subtitle ?? '', paper.ambiguous),
    displayWidth(grid.parts, paper.ambiguous),
  );
  if (grid.align === 'left') {
    const width = Math.max(NARROWEST_WORDS, Math.min(grid.wish, room - between(grid)));
    return { index, width, parts: { text: width, sign: 0, gap: 0 } };
  }
  const parts = columnWidths(grid, index, focus.row, paper);
  const head16 = Math.min(head, 16);
  return { index, width: Math.max(head16, parts.text + parts.sign + parts.gap), parts };
}

/** As many columns from the first on as fit. */
function takeWhile(columns: readonly PlannedColumn[], room: number, gap: number): readonly PlannedColumn[] {
  let left = room;
  const fits = columns.findIndex((column) => {
    left -= column.width + gap;
    return left < 0;
  });
  return fits < 0 ? columns : columns.slice(0, fits);
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

/** The first line of the window: as before, unless the focused line would be out of it; its group's heading comes along. */
function topLine(before: number, line: number, lines: number, height: number, headed: boolean): number {
  const last = Math.max(0, lines - height);
  const wanted = headed && height > 1 ? line - 1 : line;
  const lowest = Math.max(0, line - height + 1);
  return Math.max(0, Math.min(last, Math.max(lowest, Math.min(before, wanted))));
}
