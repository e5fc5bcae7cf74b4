import type { Place, Span } from '../model/span.js';

/** Finds line and column of an offset; made once for a text. */
export interface LineIndex {
  /** Both from 1; an offset behind the end gives the place behind the last unit. */
  place(offset: number): Place;
}

/** Indexes the line starts of a text. `\n`, `\r\n` and a lone `\r` each end a line. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1);
  }
  return {
    place(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    },
  };
}

const isBreak = (unit: number): boolean =>
  unit === 0x0a ||
  unit === 0x0d ||
  unit === 0x0c ||
  unit === 0x0b ||
  unit === 0x85 ||
  unit === 0x2028 ||
  unit === 0x2029;

/**
 * The lines of a text without their breaks, empty ones too. Besides the breaks that editors count, form feeds (page
 * ends of text made from PDF) and Unicode's line and paragraph separators end a line: `甲\r\n乙\f丙` → 甲, 乙, 丙.
 */
export function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isBreak(text.charCodeAt(at))) continue;
    lines.push({ start, end: at });
    if (text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++;
    start = at + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}
