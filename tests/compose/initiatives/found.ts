import { lexisOf } from '../../../src/compose/index.js';
import { findInitiatives, type InitiativeDraft } from '../../../src/compose/initiatives/index.js';
import type { Topic } from '../../../src/compose/topic.js';
import { recogniseSentence } from '../../../src/recognise/index.js';
import { type Setting, sentenceOf } from '../examples.js';

/** Where an example stands, and the headings' categories above it, innermost first. */
export interface Standing extends Setting {
  readonly headings?: readonly (string | null)[];
  /** Whether it stands in the letterhead or below the text. */
  readonly outside?: boolean;
  /** The sentence behind it. */
  readonly next?: string;
}

/** The initiatives of a sentence on its own. */
export function initiativesIn(text: string, standing: Standing = {}): InitiativeDraft[] {
  const inBody = sentenceOf(text, standing);
  const sentence = standing.outside === true ? { ...inBody, part: null } : inBody;
  const lexis = lexisOf();
  const topic: Topic = {
    votes: lexis.categoryWords.longest(standing.topic ?? ''),
    phrase: standing.topic ?? '',
    words: [],
    wordsBefore: [],
    previous: null,
    headings: standing.headings ?? [],
  };
  return findInitiatives(sentence, {
    mentions: recogniseSentence(sentence.text),
    topic,
    following: () => (standing.next === undefined ? '' : sentenceOf(standing.next, standing).text),
    lexis,
  });
}

/** An example with its marks taken out: `打造⟦“甲”品牌⟧。` → the sentence and the names that it marks. */
export function readExample(marked: string): { text: string; names: string[] } {
  const names = [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map((match) => match[1] ?? '');
  return { text: marked.replace(/[⟦⟧]/g, ''), names };
}
