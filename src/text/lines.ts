import type { Place } from '../model/span.js';

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
