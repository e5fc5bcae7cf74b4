import type { Piece } from './model.js';

/** A line of a page: its pieces from left to right, put together. */
export interface PdfLine {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** The baseline's distance from the page's top. */
  readonly y: number;
  readonly size: number;
  /** The page, counted from 0. */
  readonly page: number;
  /** Tells columns of a page apart; 0 where the page has one. Columns at the same place have the same over all pages. */
  readonly column: number;
  /** How many of its characters lie under links to other pages. */
  readonly linked: number;
}

/** Pieces of one height, from left to right. */
export type Row = readonly Piece[];

const SAME_LINE = 0.45;
const WORD_GAP = 0.2;
const WIDE_GAP = 1.6;
/** Behind any room a letterhead's next label begins anew: 来源：某局 发布日期：2022-01-06. */
const LABEL = /^[\u4e00-\u9fff]{2,8}[:：]/;

/** Puts the pieces of a page together to rows, from top to bottom. */
export function toRows(pieces: readonly Piece[]): Row[] {
  const sorted = pieces.filter(({ text }) => text.trim() !== '').sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: Piece[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    const same = first !== undefined && Math.abs(piece.y - first.y) <= SAME_LINE * Math.max(first.size, piece.size);
    if (same) row?.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** The lines of a page of one column. */
export const toLines = (pieces: readonly Piece[], page: number): PdfLine[] =>
  toRows(pieces).map((row) => toLine(row, page, 0));

/** A row as a line; what stands far apart is parted by two blanks. */
export function toLine(row: Row, page: number, column: number): PdfLine {
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  row.forEach((piece, at) => {
    const gap = (piece.x - end) / (piece.size || 1);
    if (text !== '' && gap >= WORD_GAP) text += blankFor(gap, text, wordsFrom(row, at));
    text += piece.text;
    end = Math.max(end, piece.x + piece.width);
  });
  const size = row.reduce((most, piece) => Math.max(most, piece.size), 0);
  const y = row.reduce((sum, piece) => sum + piece.y, 0) / row.length;
  const linked = row.reduce((sum, piece) => sum + (piece.link ? piece.text.trim().length : 0), 0);
  return { text: text.trim(), x0: row[0]?.x ?? 0, x1: end, y, size, page, column, linked };
}

/** Pieces of a row that stand together, with more room to the next than a word's. */
export interface Segment {
  readonly x0: number;
  readonly x1: number;
  readonly pieces: Row;
}

/** Parts a row where pieces stand at least `gap` signs apart. */
export function segmentsOf(row: Row, gap = WIDE_GAP): Segment[] {
  const segments: { x0: number; x1: number; pieces: Piece[] }[] = [];
  for (const piece of row) {
    const last = segments.at(-1);
    const end = piece.x + piece.width;
    if (last === undefined || piece.x - last.x1 >= gap * (piece.size || 1)) {
      segments.push({ x0: piece.x, x1: end, pieces: [piece] });
    } else {
      last.pieces.push(piece);
      last.x1 = Math.max(last.x1, end);
    }
  }
  return segments;
}

const LOOKED_AT = 4;

/** The next words of a row; a label and its colon are often two pieces. */
const wordsFrom = (row: Row, at: number): string =>
  row
    .slice(at, at + LOOKED_AT)
    .map(({ text }) => text)
    .join('');

function blankFor(gap: number, before: string, next: string): string {
  if (gap >= WIDE_GAP || LABEL.test(next)) return '  ';
  return /[\w.,%]$/.test(before) && /^[\w.,%]/.test(next) ? ' ' : '';
}
