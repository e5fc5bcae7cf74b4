import type { SentenceMentions } from '../model/mention.js';
import { origin } from '../model/origin.js';
import type { Part, Sentence } from '../model/outline.js';
import { fold } from '../text/fold.js';
import type { Draft } from './draft.js';
import type { Lexis } from './lexis.js';
import { composeSentence } from './sentence.js';
import type { Topic } from './topic.js';

/** Where a sentence on its own is taken to stand: in a summary of 2022 unless said otherwise. */
export interface Setting {
  readonly part?: Part;
  readonly period?: string;
  /** The heading or lead-in that it stands under. */
  readonly topic?: string;
}

/** A sentence on its own, folded, as the outline would give it. */
export function sentenceAlone(text: string, { part = 'summary', period = '2022' }: Setting = {}): Sentence {
  const folded = fold(text);
  return {
    start: 0,
    end: text.length,
    text: folded.text,
    offsets: folded.offsets,
    paragraph: 0,
    headings: [],
    isHeading: false,
    part: { value: part, origin: origin('inherited', 'alone') },
    period: { value: period, origin: origin('inherited', 'alone') },
  };
}

/** Composes a sentence on its own, as the examples of the vocabulary are; `recognise` reads its folded text. */
export function composeAlone(
  text: string,
  recognise: (folded: string) => SentenceMentions,
  lexis: Lexis,
  setting: Setting = {},
): readonly Draft[] {
  const sentence = sentenceAlone(text, setting);
  const phrase = setting.topic ?? '';
  const topic: Topic = {
    votes: lexis.categoryWords.longest(phrase),
    words: lexis.indicatorWords.all(phrase).map((hit) => hit.value),
    phrase,
    wordsBefore: [],
    previous: null,
    headings: [],
  };
  return composeSentence(sentence, recognise(sentence.text), topic, lexis);
}
