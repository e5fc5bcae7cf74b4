import type { Span } from '../model/span.js';
import { blockStart, type Frame } from './frames.js';

/** How far before its block a figure's surroundings may begin. */
const REACH_BACK = 160;
/** How far behind it they may end. */
const REACH_AHEAD = 80;

/** The index of the first of `spans`, sorted by start, that starts at `offset` or behind it. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The surroundings of a figure: so that its cost does not grow with the length of its sentence. */
export function windowOf(frame: Frame): Span {
  const start = Math.min(blockStart(frame), frame.own.start, frame.near[0]?.start ?? frame.own.start);
  return {
    start: Math.max(start - REACH_BACK, frame.quantity.start - LONGEST_BLOCK),
    end: Math.max(frame.rest.end, frame.quantity.end) + REACH_AHEAD,
  };
}

/** Of the things found in a sentence, sorted by start, those that start in a window. */
export function nearby<T extends Span>({ start, end }: Span, found: readonly T[]): readonly T[] {
  const [first, last] = [found[0], found[found.length - 1]];
  if (first === undefined || last === undefined || (first.start >= start && last.start < end)) return found;
  return found.slice(firstFrom(found, start), firstFrom(found, end));
}

/** Even a block without an end is looked at only so far. */
const LONGEST_BLOCK = 1000;
