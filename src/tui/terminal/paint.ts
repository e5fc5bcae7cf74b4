import { type Glyph, glyphs, isCertain, type Widths } from './cells.js';
import { scroll } from './scroll.js';
import { bestShift, type Cells, cellAt, same, shift } from './shift.js';

/** A screenful: painted lines from the top, and where the terminal's own cursor stands (both from 0). */
export interface Picture {
  readonly lines: readonly string[];
  readonly cursor: { readonly row: number; readonly column: number; readonly visible: boolean };
}

/** Unchanged glyphs shorter than this between two changes are written again: moving the cursor would cost more. */
const BRIDGE = 6;

const moveTo = (row: number, column: number): string => `\x1b[${row + 1};${column + 1}H`;
const RESET = '\x1b[0m';
const ERASE_REST = '\x1b[K';

/**
 * The bytes that turn one picture on the screen into the next: only what differs, addressed absolutely, so that a
 * cursor moving by a row costs a few dozen bytes. Without a previous picture the screen is cleared and drawn whole.
 */
export function paint(previous: Picture | null, next: Picture, terminal: Widths): string {
  const hint: Hint = { by: 0, tries: TRIES };
  const scrolled = previous === null ? null : scroll(previous.lines, next.lines);
  const standing = scrolled?.lines ?? [];
  let out = scrolled?.bytes ?? `${RESET}\x1b[2J`;
  const rows = Math.max(next.lines.length, standing.length);
  for (let row = 0; row < rows; row++) {
    const after = next.lines[row] ?? '';
    const before = standing[row] ?? '';
    if (after !== before) out += paintLine(row, before, after, terminal, hint);
  }
  return out + paintCursor(previous, next, out !== '');
}

function paintCursor(previous: Picture | null, next: Picture, moved: boolean): string {
  const { row, column, visible } = next.cursor;
  const before = previous?.cursor;
  const place = moved || before?.row !== row || before.column !== column ? moveTo(row, column) : '';
  const show = before?.visible === visible ? '' : visible ? '\x1b[?25h' : '\x1b[?25l';
  return place + show;
}

/** How a line was moved sideways last: the lines of a table move alike. */
interface Hint {
  by: number;
  /** Lines that may still be looked through for a move of their own. */
  tries: number;
}

const TRIES = 6;

function paintLine(row: number, before: string, after: string, terminal: Widths, hint: Hint): string {
  const [old, now] = [takenApart(before, terminal.ambiguous), takenApart(after, terminal.ambiguous)];
  const [oldShown, shown] = [trimmed(old), trimmed(now)];
  const certain = (glyph: Glyph): boolean => isCertain(glyph, terminal.probed);
  if (!oldShown.every(certain) || !shown.every(certain)) return moveTo(row, 0) + write(shown) + ERASE_REST;
  const width = Math.max(cellCount(old), cellCount(now));
  return paintCells(row, toCells(oldShown), toCells(shown), width, hint);
}

/** Written over where that is short; else, if that is shorter, moved sideways first. */
function paintCells(row: number, old: Cells, now: Cells, width: number, hint: Hint): string {
  const written = paintRuns(row, old, now);
  if (written.length < WORTH_MOVING) return written;
  const from = firstChange(old, now);
  if (hint.by === 0 && hint.tries > 0) {
    hint.tries--;
    hint.by = bestShift(old, now, from);
  }
  const moved = hint.by === 0 ? null : shift(row, old, from, hint.by, width);
  if (moved === null) return written;
  const bytes = moved.bytes + paintRuns(row, moved.cells, now);
  return bytes.length < written.length ? bytes : written;
}

/** Bytes from which on it is looked for a shorter way. */
const WORTH_MOVING = 48;

/** The first cell that changes, the first half of a wide glyph in both. */
function firstChange(old: Cells, now: Cells): number {
  let at = 0;
  while (at < now.length && same(cellAt(old, at), cellAt(now, at))) at++;
  return cellAt(old, at) === null || cellAt(now, at) === null ? at - 1 : at;
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

function paintRuns(row: number, old: Cells, now: Cells): string {
  let out = '';
  for (let at = 0; at < now.length; ) {
    if (same(cellAt(old, at), cellAt(now, at))) {
      at++;
      continue;
    }
    const end = runEnd(old, now, at);
    const start = now[at] === null ? at - 1 : at;
    out += moveTo(row, start) + write(now.slice(start, end).filter((cell) => cell !== null));
    at = end;
  }
  return old.length > now.length ? `${out}${moveTo(row, now.length)}${ERASE_REST}` : out;
}

/** Where a run of changes that starts at `from` ends: short unchanged stretches are bridged, no wide glyph is halved. */
function runEnd(old: Cells, now: Cells, from: number): number {
  let end = from + 1;
  for (let at = from + 1; at < now.length && at - end < BRIDGE; at++) {
    if (!same(cellAt(old, at), cellAt(now, at))) end = at + 1;
  }
  while (end < now.length && now[end] === null) end++;
  return end;
}

/** The glyphs with the styles that they need, back to plain at the end. */
function write(line: readonly Glyph[]): string {
  let out = '';
  let style = '';
  for (const glyph of line) {
    if (glyph.style !== style) out += glyph.style === '' ? RESET : `\x1b[0;${glyph.style}m`;
    style = glyph.style;
    out += glyph.text;
  }
  return style === '' ? out : out + RESET;
}
