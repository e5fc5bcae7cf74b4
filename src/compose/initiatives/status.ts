import { GOING_ON } from '../../lexicon/initiatives.js';
import type { InitiativeStatus } from '../../model/observation.js';
import { origin, type Sourced } from '../../model/origin.js';
import type { Sentence } from '../../model/outline.js';
import type { Phrase } from './phrases.js';

const ONGOING_BEFORE = GOING_ON.split(' ');

/** How far an initiative has come: planned in a plan part; elsewhere as its verb and what follows say. */
export function statusOfPhrase(sentence: Sentence, phrase: Phrase): Sourced<InitiativeStatus> {
  if (sentence.part?.value === 'plan') return { value: 'planned', origin: origin('inherited', 'plan-part') };
  const { verb } = phrase;
  if (verb === null) return { value: 'done', origin: origin('assumed', 'summary-part') };
  const before = sentence.text.slice(Math.max(0, verb.start - 4), verb.end);
  if (verb.action.status === 'done' && !ONGOING_BEFORE.some((word) => before.includes(word)))
    return { value: 'done', origin: origin('stated', 'verb', verb) };
  return { value: 'ongoing', origin: origin('stated', 'verb', verb) };
}
