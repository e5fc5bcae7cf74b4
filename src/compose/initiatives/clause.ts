import type { Span } from '../../model/span.js';

const STOPS = ',;:。!?';

/** The stretch between two stops around a span. */
export function clauseAround(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && !STOPS.includes(text.charAt(start - 1))) start--;
  while (end < text.length && !STOPS.includes(text.charAt(end))) end++;
  return { start, end };
}
