import { createRequire } from 'node:module';
import type stringWidth from 'string-width';
import { once } from './once.js';

/**
 * How many cells a terminal gives to characters whose width Unicode leaves open (“ ” — · … ─): 1 in nearly every
 * terminal, 2 in some that are set up for Chinese.
 */
export type Ambiguous = 1 | 2;

/** Few texts need it, and what it makes when it is loaded takes longer than to lay out a table. */
const slowWidth = once((): typeof stringWidth => createRequire(import.meta.url)('string-width').default);

const segmenter = once(() => new Intl.Segmenter('zh', { granularity: 'grapheme' }));

/** The open-width signs that reports are full of, so that a quotation mark does not send a line down the slow way. */
const COMMON_AMBIGUOUS = new Set([0xb7, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2026]);

/** Signs that the program itself draws, narrow on every terminal. */
const NARROW = new Set(Array.from('▸✓◦⟦⟧', (sign) => sign.charCodeAt(0)));

/** Lines and blocks, of open width nearly all: frames are full of them. */
const isDrawing = (unit: number): boolean => unit >= 0x2500 && unit <= 0x259f;

/** Cells of one UTF-16 unit that can be told without looking at its neighbours, or -1. */
function plainWidth(unit: number, ambiguous: Ambiguous): number {
  if (unit >= 0x20 && unit <= 0x7e) return 1;
  if (unit >= 0x4e00 && unit <= 0x9fff) return 2;
  if (unit >= 0x3000 && unit <= 0x3029) return 2;
  if (unit >= 0xff01 && unit <= 0xff60) return 2;
  if (ambiguous === 1 && isDrawing(unit)) return 1;
  if (NARROW.has(unit)) return 1;
  return COMMON_AMBIGUOUS.has(unit) ? ambiguous : -1;
}

/**
 * Cells that a terminal needs for a text: `低保` → 4, `510元` → 5. Combining marks, controls and escape sequences take
 * none. Latin and Chinese text is summed unit by unit; everything else is left to string-width.
 */
export function displayWidth(text: string, ambiguous: Ambiguous = 1): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = plainWidth(text.charCodeAt(at), ambiguous);
    if (unit < 0) return slowWidth()(text, { ambiguousIsNarrow: ambiguous === 1 });
    width += unit;
  }
  return width;
}

const blanks = (count: number): string => ' '.repeat(Math.max(0, count));

/** Fills up with blanks on the right to `width` cells; a text that is wider already stays as it is. */
export const padEnd = (text: string, width: number, ambiguous: Ambiguous = 1): string =>
  text + blanks(width - displayWidth(text, ambiguous));

/** Fills up with blanks on the left to `width` cells; a text that is wider already stays as it is. */
export const padStart = (text: string, width: number, ambiguous: Ambiguous = 1): string =>
  blanks(width - displayWidth(text, ambiguous)) + text;

/** No more than this is taken for one character, however many marks are heaped upon it. */
const LONGEST_GRAPHEME = 32;

const isPlain = (unit: number): boolean => plainWidth(unit, 1) >= 0;

/**
 * The grapheme that starts at `at`: what a reader takes for one character, combining marks included. The segmenter is
 * only asked where marks are about, and only about a short stretch: its time grows with the square of a long text.
 */
export function graphemeAt(text: string, at: number): string {
  const next = text.charCodeAt(at + 1);
  if (isPlain(text.charCodeAt(at)) && (Number.isNaN(next) || isPlain(next))) return text.charAt(at);
  for (const { segment } of segmenter().segment(text.slice(at, at + LONGEST_GRAPHEME))) return segment;
  return '';
}

/** As many whole graphemes from the start as fit into `width` cells: `takeCells('低保标准', 5)` → `低保`. */
export function takeCells(text: string, width: number, ambiguous: Ambiguous = 1): string {
  let used = 0;
  let end = 0;
  while (end < text.length) {
    const grapheme = graphemeAt(text, end);
    used += displayWidth(grapheme, ambiguous);
    if (used > width) break;
    end += grapheme.length;
  }
  return text.slice(0, end);
}

/**
 * Cuts a text to at most `width` cells and says so with a sign at the end. For labels and prose only: figures are never
 * cut, they move to another line or block. `cut('低保标准提高', 7)` → `低保标…`.
 */
export function cut(text: string, width: number, ambiguous: Ambiguous = 1): string {
  if (displayWidth(text, ambiguous) <= width) return text;
  const sign = ambiguous === 1 ? '…' : '..';
  return takeCells(text, width - displayWidth(sign, ambiguous), ambiguous) + takeCells(sign, width, ambiguous);
}
