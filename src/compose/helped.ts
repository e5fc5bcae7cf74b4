import type { Hit } from '../text/automaton.js';
import { blockStart, type Frame } from './frames.js';
import type { CategoryVote } from './lexis.js';

type Votes = readonly Hit<CategoryVote>[];

/** Verbs of lending a hand in what is another's work. */
const HELPING = ['参与', '协助'] as const;

/**
 * The words that speak for what a figure is about, without those that name the work in which those named before only lend
 * a hand: 社会组织参与⟦扶贫⟧、⟦助老⟧等活动36场 is about the organisations. Where nobody is named before, all stay.
 */
export function withoutHelped(text: string, frame: Frame, votes: Votes): Votes {
  const { clause, quantity } = frame;
  const words = text.slice(clause.start, quantity.start);
  const at = Math.max(...HELPING.map((verb) => words.lastIndexOf(verb)));
  if (at < 0) return votes;
  const verb = clause.start + at;
  const from = blockStart(frame);
  const doer = votes.some(({ start, end, value }) => value.strong && start >= from && end <= verb);
  return doer ? votes.filter(({ start }) => start < verb || start >= quantity.start) : votes;
}
