import type { Glyph } from './cells.js';
import { restyle, showsOnBlank } from './style.js';

/** Where the terminal's cursor stands while a picture is painted, in which style it writes, and what led there. */
export interface Pen {
  readonly written: string;
  /** Null where it is not certain: before the first move, behind the last cell of a line, behind a doubtful glyph. */
  readonly at: Place | null;
  readonly style: string;
}

/** A cell of the screen, counted from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** A pen that has written nothing, in no style, and stands nobody knows where. */
export const PEN: Pen = { written: '', at: null, style: '' };

/** Erases from the pen to the end of the line. */
export const ERASE_REST = '\x1b[K';

/** The pen moved to a cell by the shortest of the sequences that every terminal knows. */
export function go(pen: Pen, row: number, column: number): Pen {
  const to = { row, column };
  const ways = [absolute(to), ...(pen.at === null ? [] : relative(pen.at, to))];
  const shortest = ways.reduce((best, way) => (way.length < best.length ? way : best));
  return { ...pen, written: pen.written + shortest, at: to };
}

const absolute = ({ row, column }: Place): string =>
  column > 0 ? `\x1b[${row + 1};${column + 1}H` : row > 0 ? `\x1b[${row + 1}H` : '\x1b[H';

const step = (by: number, letter: string): string => (by === 1 ? `\x1b[${letter}` : `\x1b[${by}${letter}`);
const right = (by: number): string => (by === 0 ? '' : step(by, 'C'));

/** More backspaces or line feeds than this are never shorter than a sequence that counts. */
const FEW = 5;

function relative(from: Place, { row, column }: Place): readonly string[] {
  const [down, across] = [row - from.row, column - from.column];
  if (down < 0) return across === 0 ? [step(-down, 'A')] : [];
  const fromMargin = down > FEW ? [] : [`\r${'\n'.repeat(down)}${right(column)}`];
  if (down > 0) return across === 0 ? [...fromMargin, step(down, 'B')] : fromMargin;
  if (across >= 0) return [...fromMargin, right(across)];
  return [...fromMargin, across < -FEW ? step(-across, 'D') : '\b'.repeat(-across)];
}

/**
 * The pen behind some glyphs; a blank is written in any style that does not show on it. From the cell `edge` on, where
 * terminals wait to wrap, its place is not certain any more.
 */
export function write(pen: Pen, line: readonly Glyph[], edge: number): Pen {
  let { written, style } = pen;
  let column = pen.at?.column ?? 0;
  for (const glyph of line) {
    if (glyph.text !== ' ' || glyph.style !== '' || showsOnBlank(style)) {
      written += restyle(style, glyph.style);
      style = glyph.style;
    }
    written += glyph.text;
    column += glyph.width;
  }
  return { written, at: pen.at === null || column >= edge ? null : { ...pen.at, column }, style };
}

/** Gives a sequence that fills cells with blanks, in a style that does not show on them; the pen stays where it is. */
export function blank(pen: Pen, sequence: string): Pen {
  const { written, style } = showsOnBlank(pen.style) ? plain(pen) : pen;
  return { ...pen, written: written + sequence, style };
}

/** The pen back in no style. */
export const plain = (pen: Pen): Pen => ({ ...pen, written: pen.written + restyle(pen.style, ''), style: '' });
