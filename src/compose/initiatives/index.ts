import type { InitiativeStatus } from '../../model/observation.js';
import type { Sourced } from '../../model/origin.js';
import type { Sentence } from '../../model/outline.js';
import type { Span } from '../../model/span.js';
import type { Lexis } from '../lexis.js';
import type { Topic } from '../topic.js';
import { acceptPhrase } from './accept.js';
import { categoryOfName } from './category.js';
import { clauseAround } from './clause.js';
import { buildInitiativeLexis, type InitiativeLexis } from './lexis.js';
import { collectPhrases } from './phrases.js';
import { cutPieces } from './pieces.js';
import { statusOfPhrase } from './status.js';

export { attachObservations } from './attach.js';

/** An initiative as found in its sentence: offsets into the sentence's folded text. */
export interface InitiativeDraft extends Span {
  /** As short as it still names it. */
  readonly name: string;
  readonly category: Sourced<string>;
  readonly status: Sourced<InitiativeStatus>;
  /** The verb that carries it, as printed; null where it stands without one. */
  readonly action: string | null;
  readonly rule: string;
}

/** What a sentence's initiatives are read against. */
export interface InitiativeContext {
  /** Places of the sentence's quantities, in text order. */
  readonly quantities: readonly Span[];
  readonly topic: Topic;
  readonly lexis: Lexis;
}

let shared: InitiativeLexis | null = null;

/** Finds the initiatives that a sentence names, in text order. 实施“暖心餐桌”行动 → “暖心餐桌”行动, done in a summary. */
export function findInitiatives(sentence: Sentence, context: InitiativeContext): InitiativeDraft[] {
  shared ??= buildInitiativeLexis();
  const lexis = shared;
  const { text } = sentence;
  const votes = context.lexis.categoryWords.longest(text);
  const drafts: InitiativeDraft[] = [];
  for (const phrase of collectPhrases(cutPieces(text, context.quantities, lexis))) {
    const rule = acceptPhrase(text, phrase, lexis);
    if (rule === null) continue;
    const span = { start: phrase.start, end: phrase.end };
    drafts.push({
      ...span,
      name: text.slice(span.start, span.end),
      category: categoryOfName(span, clauseAround(text, span), votes, context.topic),
      status: statusOfPhrase(sentence, phrase),
      action: phrase.verb === null ? null : text.slice(phrase.verb.start, phrase.verb.end),
      rule,
    });
  }
  return drafts;
}
