import type { Span } from '../../model/span.js';
import { clauseAround } from './clause.js';

/** An observation's place in the sentence. */
export interface PlacedObservation extends Span {
  readonly id: string;
}

/** Figures farther behind a name than this tell of something else. */
const REACH = 160;

/**
 * The ids of the observations that belong to an initiative: those in its words, those before it in its clause (but for
 * another item of a list), and those behind it up to the next initiative, a semicolon or some two lines on. Offsets
 * count the sentence's folded units; `observations` are in text order, `next` is the initiative behind this one.
 * 完成⟦适老化改造⟧642户,投入770万元 → both.
 */
export function attachObservations(
  text: string,
  initiative: Span,
  next: Span | null,
  observations: readonly PlacedObservation[],
): string[] {
  const clause = clauseAround(text, initiative);
  const end = endOfMatter(text, initiative, next);
  const ids: string[] = [];
  for (let at = firstFrom(observations, clause.start); at < observations.length; at++) {
    const observation = observations[at];
    if (observation === undefined || observation.start >= end) break;
    if (observation.end > initiative.start || leadsTo(text, observation, initiative)) ids.push(observation.id);
  }
  return ids;
}

/** Where what is said of an initiative ends at the latest. */
function endOfMatter(text: string, initiative: Span, next: Span | null): number {
  const ahead = text.slice(initiative.end, initiative.end + REACH);
  const semicolon = ahead.indexOf(';');
  const own = initiative.end + (semicolon < 0 ? ahead.length : semicolon);
  if (next === null) return own;
  const nextClause = clauseAround(text, next);
  if (nextClause.start > initiative.end) return Math.min(own, nextClause.start);
  const between = text.slice(initiative.end, next.start);
  const list = between.search(/[、和与及]/);
  return Math.min(own, list < 0 ? next.start : initiative.end + list);
}

/** Whether a figure before the name in its clause tells of it: nothing but a verb between, no list. */
const leadsTo = (text: string, observation: Span, initiative: Span): boolean =>
  !/[、和与及]/.test(text.slice(observation.end, initiative.start));

function firstFrom(spans: readonly Span[], start: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
