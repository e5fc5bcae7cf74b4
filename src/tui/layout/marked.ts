import { wrap } from '../../text/wrap.js';
import type { Token } from '../theme/tokens.js';
import { type Line, type Paper, type Segment, seg } from './line.js';

/** A stretch of a text that is set off from the rest. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly token: Token;
}

/**
 * Wraps a text to lines of `width` cells and sets stretches of it off, also across line ends. Stretches are half-open
 * and in order; where they overlap the first wins. Characters that wrapping drops at line ends are accounted for.
 */
export function wrapMarked(text: string, marks: readonly Marked[], width: number, paper: Paper): Line[] {
  let at = 0;
  return wrap(text, width, paper.ambiguous).map((line) => {
    const from = skipBlanks(text, at, line);
    at = from + line.length;
    return cutUp(line, from, marks);
  });
}

/** Where a wrapped line starts in the text: blanks and line ends before it were dropped. */
function skipBlanks(text: string, at: number, line: string): number {
  let from = at;
  while (from < text.length && !text.startsWith(line, from) && /\s/u.test(text.charAt(from))) from++;
  return from;
}

/** A line cut at the borders of the stretches that lie in it. */
function cutUp(line: string, start: number, marks: readonly Marked[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const mark of marks) {
    const from = Math.max(at, mark.start - start);
    const to = Math.min(line.length, mark.end - start);
    if (to <= from) continue;
    if (from > at) segments.push(seg(line.slice(at, from)));
    segments.push(seg(line.slice(from, to), mark.token));
    at = to;
  }
  if (at < line.length || segments.length === 0) segments.push(seg(line.slice(at)));
  return segments;
}
