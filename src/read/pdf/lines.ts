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
}

const SAME_LINE = 0.45;
const WORD_GAP = 0.25;
const WIDE_GAP = 1.6;

/** Puts the pieces of a page together to lines, from top to bottom; what stands far apart is parted by two blanks. */
export function toLines(pieces: readonly Piece[], page: number): PdfLine[] {
  const sorted = [...pieces].filter(({ text }) => text.trim() !== '').sort((a, b) => a.y - b.y || a.x - b.x);
  const lines: PdfLine[] = [];
  let line: Piece[] = [];
  for (const piece of sorted) {
    const first = line[0];
    if (first !== undefined && Math.abs(piece.y - first.y) > SAME_LINE * Math.max(first.size, piece.size)) {
      lines.push(toLine(line, page));
      line = [];
    }
    line.push(piece);
  }
  if (line.length > 0) lines.push(toLine(line, page));
  return lines;
}

function toLine(pieces: readonly Piece[], page: number): PdfLine {
  const row = [...pieces].sort((a, b) => a.x - b.x);
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of row) {
    const gap = (piece.x - end) / (piece.size || 1);
    text += text === '' ? '' : blankFor(gap, text, piece.text);
    text += piece.text;
    end = Math.max(end, piece.x + piece.width);
  }
  const size = row.reduce((most, piece) => Math.max(most, piece.size), 0);
  const y = row.reduce((sum, piece) => sum + piece.y, 0) / row.length;
  return { text: text.trim(), x0: row[0]?.x ?? 0, x1: end, y, size, page };
}

function blankFor(gap: number, before: string, next: string): string {
  if (gap >= WIDE_GAP) return '  ';
  const latin = /[\w.,%]$/.test(before) && /^[\w.,%]/.test(next);
  return latin && gap >= WORD_GAP ? ' ' : '';
}
