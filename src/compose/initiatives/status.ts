import { COMPLETED, GOING_ON, TO_COME, UNDER_WAY } from '../../lexicon/initiatives.js';
import type { InitiativeStatus } from '../../model/observation.js';
import { origin, type Sourced } from '../../model/origin.js';
import type { Sentence } from '../../model/outline.js';
import type { Phrase } from './phrase.js';

const list = (words: string): string[] => words.split(' ');
const GOING = list(GOING_ON);
const COMING = list(TO_COME);
const DONE = list(COMPLETED);
const UNDER = list(UNDER_WAY);
/** How far behind a name the words are sought that say how it went. */
const REACH = 40;

/**
 * How far an initiative has come: planned in a plan part; elsewhere as its verb and what follows up to `until` (the next
 * initiative or the sentence's end) say.
 */
export function statusOfPhrase(sentence: Sentence, phrase: Phrase, until: number): Sourced<InitiativeStatus> {
  if (sentence.part?.value === 'plan') return { value: 'planned', origin: origin('inherited', 'plan-part') };
  const { text } = sentence;
  const { verb } = phrase;
  const lead = text.slice(Math.max(phrase.lead, phrase.start - REACH), verb?.end ?? phrase.start);
  if (COMING.some((word) => lead.includes(word)))
    return { value: 'planned', origin: origin('stated', 'words-to-come') };
  const behind = text.slice(phrase.end, Math.min(until, phrase.end + REACH));
  if (UNDER.some((word) => behind.includes(word)))
    return { value: 'ongoing', origin: origin('stated', 'words-under-way') };
  if (DONE.some((word) => behind.includes(word))) return { value: 'done', origin: origin('stated', 'words-completed') };
  if (verb === null) return { value: 'done', origin: origin('assumed', 'summary-part') };
  const goesOn = GOING.some((word) => lead.includes(word)) && verb.chain[0]?.status !== 'done';
  const done = verb.chain.some((action) => action.status === 'done') && !goesOn;
  return { value: done ? 'done' : 'ongoing', origin: origin('stated', 'verb', verb) };
}
