import { type Glyph, glyphs, isCertain, type Widths } from './cells.js';
import { blank, ERASE_REST, go, PEN, type Pen, plain, write } from './pen.js';
import { scroll } from './scroll.js';
import { bestShift, type Cells, cellAt, type Stretch, same, shift } from './shift.js';

/** A screenful: painted lines from the top, and where the terminal's own cursor stands (both from 0). */
export interface Picture {
  readonly lines: readonly string[];
  readonly cursor: { readonly row: number; readonly column: number; readonly visible: boolean };
  readonly detail?: Detail;
}

/** Lines, from `from` to before `to`, that tell more about where the cursor stands; `of` names what they belong to. */
export interface Detail {
  readonly from: number;
  readonly to: number;
  readonly of: string;
}

/**
 * The bytes that turn one picture on the screen into the next: only what differs, reached by the shortest way, so that
 * a cursor moving by a row costs a few dozen bytes. Without a previous picture the screen is cleared and drawn whole.
 */
export function paint(previous: Picture | null, next: Picture, terminal: Widths): string {
  const hint: Hint = { by: 0, tries: TRIES };
  const scrolled = previous === null ? null : scroll(previous.lines, next.lines);
  const standing = scrolled?.lines ?? [];
  let pen: Pen = { ...PEN, written: scrolled?.bytes ?? '\x1b[m\x1b[2J' };
  const rows = Math.max(next.lines.length, standing.length);
  for (let row = 0; row < rows; row++) {
    const after = next.lines[row] ?? '';
    const before = standing[row] ?? '';
    if (after !== before) pen = joined(pen, (own) => paintLine(own, row, before, after, terminal, hint));
  }
  return paintCursor(plain(pen), previous, next).written;
}

/** What has been written so far, and what a pen of its own has written from there. */
const joined = (pen: Pen, next: (pen: Pen) => Pen): Pen => {
  const own = next({ ...pen, written: '' });
  return { ...own, written: pen.written + own.written };
};

function paintCursor(pen: Pen, previous: Picture | null, next: Picture): Pen {
  const { row, column, visible } = next.cursor;
  const before = previous?.cursor;
  const moved = pen.written !== '' || before?.row !== row || before.column !== column;
  const there = moved ? go(pen, row, column) : pen;
  const show = before?.visible === visible ? '' : visible ? '\x1b[?25h' : '\x1b[?25l';
  return { ...there, written: there.written + show };
}

/** How a line was moved sideways last: the lines of a table move alike. */
interface Hint {
  by: number;
  /** Lines that may still be looked through for a move of their own. */
  tries: number;
}

const TRIES = 6;

function paintLine(pen: Pen, row: number, before: string, after: string, terminal: Widths, hint: Hint): Pen {
  const [old, now] = [takenApart(before, terminal.ambiguous), takenApart(after, terminal.ambiguous)];
  const [oldShown, shown] = [trimmed(old), trimmed(now)];
  const certain = (glyph: Glyph): boolean => isCertain(glyph, terminal.probed);
  if (!oldShown.every(certain) || !shown.every(certain)) return blank(write(go(pen, row, 0), shown, 0), ERASE_REST);
  const width = Math.max(cellCount(old), cellCount(now));
  return paintCells(pen, row, toCells(oldShown), toCells(shown), width, hint);
}

const bytesOf = ({ written }: Pen): number => Buffer.byteLength(written);

/** Written over where that is short; else, if that is shorter, moved sideways first. */
function paintCells(pen: Pen, row: number, old: Cells, now: Cells, width: number, hint: Hint): Pen {
  const over = paintRuns(pen, row, old, now, width);
  if (over.written.length < WORTH_MOVING) return over;
  const stretch = changing(old, now);
  if (hint.by === 0 && hint.tries > 0) {
    hint.tries--;
    hint.by = bestShift(old, now, stretch);
  }
  const shifted = hint.by === 0 ? null : shift(pen, row, old, stretch, hint.by);
  if (shifted === null) return over;
  const moved = paintRuns(shifted.pen, row, shifted.cells, now, width);
  return bytesOf(moved) < bytesOf(over) ? moved : over;
}

/** Bytes from which on it is looked for a shorter way. */
const WORTH_MOVING = 48;

/** From the first cell that changes to behind the last, whole glyphs in both. */
function changing(old: Cells, now: Cells): Stretch {
  let from = 0;
  while (from < now.length && same(cellAt(old, from), cellAt(now, from))) from++;
  let to = Math.max(old.length, now.length);
  while (to > from && same(cellAt(old, to - 1), cellAt(now, to - 1))) to--;
  const halved = (at: number): boolean => cellAt(old, at) === null || cellAt(now, at) === null;
  while (from > 0 && halved(from)) from--;
  while (halved(to)) to++;
  return { from, to };
}

/** Without the unstyled blanks at the end. */
function trimmed(line: readonly Glyph[]): readonly Glyph[] {
  let end = line.length;
  while (end > 0 && line[end - 1]?.text === ' ' && line[end - 1]?.style === '') end--;
  return line.slice(0, end);
}

const cellCount = (line: readonly Glyph[]): number =>
  line.reduce((count, { width }) => count + (width === 2 ? 2 : 1), 0);

function toCells(line: readonly Glyph[]): Cells {
  const cells: (Glyph | null)[] = [];
  for (const glyph of line) {
    cells.push(glyph);
    if (glyph.width === 2) cells.push(null);
  }
  return cells;
}

/** Lines that have been taken apart: what is written over now was mostly written with the last key. */
const known = new Map<string, readonly Glyph[]>();

/** More than the lines of any two screens. */
const MOST_KNOWN = 256;

function takenApart(line: string, ambiguous: Widths['ambiguous']): readonly Glyph[] {
  const key = `${ambiguous}${line}`;
  const found = known.get(key) ?? glyphs(line, ambiguous);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, found);
  return found;
}

/**
 * Writes what differs, from left to right, and erases what is longer than it will be; unchanged glyphs between are
 * jumped over or, if shorter, written again.
 */
function paintRuns(pen: Pen, row: number, old: Cells, now: Cells, width: number): Pen {
  let done = pen;
  for (let at = 0; at < now.length; ) {
    if (same(cellAt(old, at), cellAt(now, at))) {
      at++;
      continue;
    }
    const end = runEnd(old, now, at);
    done = write(reach(done, row, now[at] === null ? at - 1 : at, now, width), glyphsOf(now, at, end), width);
    at = end;
  }
  return old.length > now.length ? blank(reach(done, row, now.length, now, width), ERASE_REST) : done;
}

/** The glyphs of some cells; where the first is the second half of a wide one, that one. */
const glyphsOf = (cells: Cells, from: number, to: number): readonly Glyph[] =>
  cells.slice(cells[from] === null ? from - 1 : from, to).filter((cell) => cell !== null);

/** Where the cells that change from `from` on end; no wide glyph is halved. */
function runEnd(old: Cells, now: Cells, from: number): number {
  let end = from + 1;
  while (end < now.length && (now[end] === null || !same(cellAt(old, end), cellAt(now, end)))) end++;
  return end;
}

/** The pen brought to a cell of a line; over a short stretch by writing again what stands there. */
function reach(pen: Pen, row: number, column: number, now: Cells, width: number): Pen {
  const jumped = go(pen, row, column);
  if (pen.at?.row !== row || pen.at.column > column || column - pen.at.column > LONGEST_BRIDGE) return jumped;
  const rewritten = write(pen, glyphsOf(now, pen.at.column, column), width);
  return bytesOf(rewritten) <= bytesOf(jumped) ? rewritten : jumped;
}

/** No sequence that moves the cursor along a line is longer than so many blanks. */
const LONGEST_BRIDGE = 6;
