import type { Span } from '../model/span.js';
import type { Frame } from './frames.js';

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

/**
 * Of the things found in a sentence, those near enough to a figure to be looked at: so that the cost of a figure does not
 * grow with the length of its sentence.
 */
export function nearby<T extends Span>(frame: Frame, found: readonly T[]): readonly T[] {
  const start = Math.min(
    frame.earlier.at(-1)?.start ?? frame.clause.start,
    frame.own.start,
    frame.near[0]?.start ?? frame.own.start,
  );
  const from = Math.max(start - REACH_BACK, frame.quantity.start - LONGEST_BLOCK);
  const to = Math.max(frame.rest.end, frame.quantity.end) + REACH_AHEAD;
  return found.slice(firstFrom(found, from), firstFrom(found, to));
}

/** Even a block without an end is looked at only so far. */
const LONGEST_BLOCK = 1000;
