import { diffArrays } from 'diff';
import { PASSAGE_FILLERS } from '../lexicon/alignment.js';
import type { Observation } from '../model/observation.js';
import type { PassageWord } from '../model/passages.js';
import { formatRational } from '../text/decimal-arithmetic.js';
import { segmentWords } from '../text/segment.js';
import { joinLines } from '../text/sentences.js';
import type { Lexis } from './lexis.js';
import { inMeasure, measureOf } from './measure.js';
import type { Sentence } from './passage-sentences.js';

const FILLERS = new Set(PASSAGE_FILLERS.split(' '));

/** A word as it is compared: figures by what they amount to, so that 1.26万人次 is 12600人次. */
export interface Token {
  readonly text: string;
  readonly key: string;
}

/** Cuts a sentence into tokens; a figure is one token with its unit. */
export function tokensOf({ text, start, figures }: Sentence, lexis: Lexis): Token[] {
  const joined = joinLines(text);
  const place = (offset: number): number => joined.places[offset - start] ?? joined.text.length;
  const spans = figures.map(({ source }) => ({ start: place(source.start), end: place(source.end) }));
  const keys = new Map(spans.map((span, index) => [span.start, valueKey(figures[index], lexis)] as const));
  return segmentWords(joined.text, (words) => lexis.words().longest(words), spans).map((word) => ({
    text: word.text,
    key: (word.fixed ? keys.get(word.start) : undefined) ?? word.text.normalize('NFKC'),
  }));
}

/** What a figure amounts to, as one string: amount, unit, per-part and qualifier, standards by the month. */
function valueKey(figure: Observation | undefined, lexis: Lexis): string | undefined {
  if (figure === undefined || figure.masked) return undefined;
  const measure = measureOf(figure, lexis);
  const exact = (value: number): string => formatRational(inMeasure(value, measure));
  const amount = figure.qualifier === 'range' ? `${exact(figure.low)}~${exact(figure.high)}` : exact(figure.value);
  return ['figure', amount, measure.unit, measure.per ?? '', figure.qualifier].join('|');
}

/** More of a passage than this in marks says less than that it is a paraphrase. */
const MOST_MARKED = 0.45;
/** An unmarked run this short between two marks is marked with them. */
const SHORTEST_RUN = 2;

/**
 * The words of `other` with those marked that `base` does not have in their place; null where so much would be marked
 * that it is a paraphrase. Fillers and punctuation are never marked by themselves.
 */
export function markWords(base: readonly Token[], other: readonly Token[]): PassageWord[] | null {
  const changes = diffArrays([...base], [...other], { comparator: (a, b) => a.key === b.key });
  const words = changes.flatMap(({ added, removed, value }) =>
    removed ? [] : value.map(({ text }) => ({ text, mark: added && !FILLERS.has(text) })),
  );
  const telling = words.filter(({ text }) => !FILLERS.has(text));
  const marked = telling.filter(({ mark }) => mark).length;
  return marked > MOST_MARKED * telling.length ? null : closeGaps(words);
}

/** Marks what stands between two marks and is shorter than two characters, so that marks do not flicker. */
function closeGaps(words: readonly PassageWord[]): PassageWord[] {
  return words.map((word, index) => {
    const between = words[index - 1]?.mark === true && words[index + 1]?.mark === true;
    return between && word.text.length < SHORTEST_RUN && !FILLERS.has(word.text) ? { ...word, mark: true } : word;
  });
}
