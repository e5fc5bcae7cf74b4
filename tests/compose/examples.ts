import { lexisOf } from '../../src/compose/index.js';
import { composeSentence, type Draft } from '../../src/compose/sentence.js';
import type { Topic } from '../../src/compose/topic.js';
import { origin } from '../../src/model/origin.js';
import type { Part, Sentence } from '../../src/model/outline.js';
import { recogniseSentence } from '../../src/recognise/index.js';
import { fold } from '../../src/text/fold.js';

/** Where an example stands: in a summary of 2022 unless said otherwise. */
export interface Setting {
  readonly part?: Part;
  readonly period?: string;
  readonly topic?: string;
}

/** A sentence on its own, folded, as the outline would give it. */
export function sentenceOf(text: string, { part = 'summary', period = '2022' }: Setting = {}): Sentence {
  const folded = fold(text);
  return {
    start: 0,
    end: text.length,
    text: folded.text,
    offsets: folded.offsets,
    paragraph: 0,
    headings: [],
    isHeading: false,
    part: { value: part, origin: origin('inherited', 'test') },
    period: { value: period, origin: origin('inherited', 'test') },
  };
}

/** Composes a sentence on its own. */
export function composeText(text: string, setting: Setting = {}): Draft[] {
  const sentence = sentenceOf(text, setting);
  const lexis = lexisOf();
  const phrase = setting.topic ?? '';
  const topic: Topic = {
    votes: lexis.categoryWords.longest(phrase),
    words: lexis.indicatorWords.all(phrase).map((hit) => hit.value),
    phrase,
    wordsBefore: [],
    previous: null,
    headings: [],
  };
  return composeSentence(sentence, recogniseSentence(sentence.text), topic, lexis);
}

/** The figure that an example marks: `低保标准提高到⟦500元/月⟧`. */
export function markedFigure(example: string, setting: Setting = {}): Draft | undefined {
  const start = fold(example.slice(0, example.indexOf('⟦'))).text.length;
  const plain = example.replace('⟦', '').replace('⟧', '');
  return composeText(plain, setting).find((draft) => draft.quantity.start === start);
}
