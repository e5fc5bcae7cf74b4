import type { Span } from '../../model/span.js';
import { unitTable } from '../../text/unit-table.js';

const STOPS = unitTable([[',;:。!?', 1]]);
const isStop = (text: string, at: number): boolean => STOPS[text.charCodeAt(at)] === 1;

/** A clause is looked for no farther than this on either side, so that texts without stops stay cheap. */
const FARTHEST = 160;

/** The stretch between two stops around a span. */
export function clauseAround(text: string, span: Span): Span {
  let { start, end } = span;
  const first = Math.max(0, start - FARTHEST);
  const last = Math.min(text.length, end + FARTHEST);
  while (start > first && !isStop(text, start - 1)) start--;
  while (end < last && !isStop(text, end)) end++;
  return { start, end };
}
