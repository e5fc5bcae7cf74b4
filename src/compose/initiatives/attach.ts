import type { Span } from '../../model/span.js';
import { clauseAround } from './clause.js';

/** An observation's place in the sentence. */
export interface PlacedObservation extends Span {
  readonly id: string;
}

/**
 * The ids of the observations that belong to an initiative: those in its own words or its clause, and those in the
 * clauses behind it up to the next initiative or semicolon. Offsets into the sentence's folded text.
 */
export function attachObservations(
  text: string,
  initiative: Span,
  next: Span | null,
  observations: readonly PlacedObservation[],
): string[] {
  const clause = clauseAround(text, initiative);
  const limit = next === null ? text.length : clauseAround(text, next).start;
  const semicolon = text.indexOf(';', clause.end);
  const end = Math.max(clause.end, Math.min(limit, semicolon < 0 ? text.length : semicolon));
  return observations.filter(({ start }) => start >= clause.start && start < end).map(({ id }) => id);
}
