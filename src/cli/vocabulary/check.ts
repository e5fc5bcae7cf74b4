import type { IndicatorRow } from '../../lexicon/indicators.js';
import type { Vocabulary } from '../../lexicon/vocabulary.js';
import { categoryAlone, type FigureAlone, figuresAlone, saysSame } from '../../pipeline.js';
import { fold } from '../../text/fold.js';
import { type Sentence, say } from '../usage-error.js';
import type { OwnAlias, OwnCategory, OwnUnit, VocabularyFile } from './rows.js';

/** An example that is not read as its row says. */
const failing = (where: string, example: string, read: string, wanted: string): Sentence =>
  say('lexicon-example', { where, example, read, wanted });

const NOTHING = '--';

function categoryFailures({ id, examples, counterexamples = [] }: OwnCategory, vocabulary: Vocabulary): Sentence[] {
  const where = `categories ${id}`;
  return [
    ...examples.flatMap((phrase) => {
      const read = categoryAlone(phrase, vocabulary);
      return read === id ? [] : [failing(where, phrase, read ?? NOTHING, id)];
    }),
    ...counterexamples.flatMap((phrase) =>
      categoryAlone(phrase, vocabulary) === id ? [failing(where, phrase, id, `not ${id}`)] : [],
    ),
  ];
}

/** The figure that an example marks: `巩固率达到⟦99.2%⟧`. */
function markedFigure(example: string, vocabulary: Vocabulary): FigureAlone | undefined {
  const start = fold(example.slice(0, example.indexOf('⟦'))).text.length;
  const plain = example.replace('⟦', '').replace('⟧', '');
  return figuresAlone(plain, vocabulary).find((figure) => figure.start === start);
}

/** What a figure was read as: an indicator, or what it lacks to be one. */
function readAs(figure: FigureAlone | undefined): string {
  if (figure === undefined) return NOTHING;
  return figure.indicator ?? `${figure.kind}, ${figure.unit}, ${figure.category}`;
}

function indicatorFailures(row: IndicatorRow, vocabulary: Vocabulary): Sentence[] {
  const { id, kind, units, examples, counterexamples = [] } = row;
  const where = `indicators ${id}`;
  return [
    ...examples.flatMap((example) => {
      const figure = markedFigure(example, vocabulary);
      if (figure?.indicator === id) return [];
      const values = { where, example, read: readAs(figure), wanted: `${id} (${kind}, ${units})` };
      const fits = figure?.kind === kind && units.split(' ').includes(figure.unit);
      const outranked = fits && figure.indicator !== null;
      return [say(outranked ? 'lexicon-outranked' : 'lexicon-example', values)];
    }),
    ...counterexamples.flatMap((example) => {
      const figure = markedFigure(example, vocabulary);
      const wrong = figure === undefined || figure.indicator === id;
      return wrong ? [failing(where, example, readAs(figure), `not ${id}`)] : [];
    }),
  ];
}

function unitFailures({ unit, example, counterexamples = [] }: OwnUnit, vocabulary: Vocabulary): Sentence[] {
  const where = `units ${unit}`;
  const [text, value] = example;
  const read = (phrase: string): string =>
    figuresAlone(phrase, vocabulary)
      .map((figure) => `${figure.value ?? '*'} ${figure.unit}`)
      .join(', ');
  const wanted = `${value} ${unit}`;
  return [
    ...(read(text) === wanted ? [] : [failing(where, text, read(text) || NOTHING, wanted)]),
    ...counterexamples.flatMap((phrase) =>
      figuresAlone(phrase, vocabulary).some((figure) => figure.unit === unit)
        ? [failing(where, phrase, read(phrase), `not ${unit}`)]
        : [],
    ),
  ];
}

const whatItSays = (figure: FigureAlone | undefined): string =>
  figure === undefined ? NOTHING : `${figure.value ?? '*'} ${figure.unit}, ${readAs(figure)}`;

function aliasFailures({ words, examples, alike, apart }: OwnAlias, vocabulary: Vocabulary): Sentence[] {
  const [first = '', ...rest] = words;
  const where = `aliases ${first}`;
  return [
    ...examples.flatMap((example) => {
      const used = rest.find((word) => fold(example).text.includes(word));
      if (used === undefined) return [failing(where, example, NOTHING, rest.join(' '))];
      const own = whatItSays(markedFigure(example, vocabulary));
      const wanted = whatItSays(markedFigure(fold(example).text.replace(used, first), vocabulary));
      return own === wanted && own !== NOTHING ? [] : [failing(where, example, own, wanted)];
    }),
    ...alike.flatMap(([a, b]) => (saysSame(a, b, vocabulary) ? [] : [failing(where, `${a} / ${b}`, '≠', '=')])),
    ...apart.flatMap(([a, b]) => (saysSame(a, b, vocabulary) ? [failing(where, `${a} / ${b}`, '=', '≠')] : [])),
  ];
}

/**
 * Reads every row's examples by a vocabulary, as the tests read those of the program's own rows, and tells of each that
 * is not read as its row says.
 */
export const failures = (file: VocabularyFile, vocabulary: Vocabulary): readonly Sentence[] => [
  ...file.categories.flatMap((row) => categoryFailures(row, vocabulary)),
  ...file.indicators.flatMap((row) => indicatorFailures(row, vocabulary)),
  ...file.units.flatMap((row) => unitFailures(row, vocabulary)),
  ...file.aliases.flatMap((row) => aliasFailures(row, vocabulary)),
];
