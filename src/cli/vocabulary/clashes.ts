import type { Vocabulary } from '../../lexicon/vocabulary.js';
import { nearest } from '../suggest.js';
import { type Sentence, say } from '../usage-error.js';
import type { VocabularyFile } from './rows.js';

/** Who has a word or an id already; the first to have it keeps it. */
class Owners {
  readonly #owners = new Map<string, string>();

  /** Takes words for an owner; tells of each that another has already. */
  take(words: readonly string[], owner: string): Sentence[] {
    return words.flatMap((word) => {
      const other = this.#owners.get(word);
      if (other === undefined) this.#owners.set(word, owner);
      return other === undefined ? [] : [say('lexicon-clash', { where: owner, word, owner: other })];
    });
  }
}

const wordsOf = (line: string): readonly string[] => line.split(' ').filter((word) => word !== '');

function categoryClashes(base: Vocabulary, file: VocabularyFile): Sentence[] {
  const [ids, words] = [new Owners(), new Owners()];
  for (const { id, strong } of base.categories) {
    ids.take([id], id);
    words.take(wordsOf(strong), id);
  }
  return file.categories.flatMap(({ id, strong }) => [
    ...ids.take([id], `categories ${id}`),
    ...words.take(wordsOf(strong), `categories ${id}`),
  ]);
}

function unitClashes(base: Vocabulary, file: VocabularyFile): Sentence[] {
  const words = new Owners();
  const measures = new Map(base.units.map(({ unit, measure }) => [unit, measure]));
  for (const row of base.units) words.take(row.words, row.unit);
  return file.units.flatMap((row) => {
    const where = `units ${row.unit}`;
    const measure = measures.get(row.unit) ?? row.measure;
    measures.set(row.unit, measure);
    return [
      ...words.take(row.words, where),
      ...(measure === row.measure ? [] : [say('lexicon-clash', { where, word: row.measure, owner: measure })]),
    ];
  });
}

/** A name that the vocabulary does not have, with the nearest that it has. */
function unknown(where: string, name: string, names: readonly string[]): Sentence {
  const suggestion = nearest(name, names);
  return say('lexicon-unknown', { where, name, hint: suggestion === null ? '' : ` (${suggestion}?)` });
}

function indicatorClashes(base: Vocabulary, file: VocabularyFile): Sentence[] {
  const ids = new Owners();
  for (const { id } of base.indicators) ids.take([id], id);
  const categories = [...base.categories, ...file.categories].map(({ id }) => id);
  const units = [...new Set([...base.units, ...file.units].map(({ unit }) => unit))];
  return file.indicators.flatMap((row) => {
    const where = `indicators ${row.id}`;
    return [
      ...ids.take([row.id], where),
      ...(categories.includes(row.category) ? [] : [unknown(where, row.category, categories)]),
      ...wordsOf(row.units).flatMap((unit) => (units.includes(unit) ? [] : [unknown(where, unit, units)])),
    ];
  });
}

function aliasClashes(base: Vocabulary, file: VocabularyFile): Sentence[] {
  const known = new Set(base.concepts.flatMap(({ lines }) => lines.flatMap(wordsOf)));
  const rules = new Map(base.concepts.map(({ axis, rule }) => [axis, rule]));
  const words = new Owners();
  return file.aliases.flatMap((row) => {
    const [first = ''] = row.words;
    const where = `aliases ${first}`;
    const placed = (['axis', 'rule', 'weight'] as const).filter((name) => row[name] !== undefined);
    const rule = rules.get(row.axis ?? '') ?? row.rule;
    return [
      ...words.take(row.words, where),
      ...(known.has(first) ? placed.map((name) => say('lexicon-clash', { where, word: name, owner: first })) : []),
      ...(row.axis === undefined || rule === row.rule
        ? []
        : [say('lexicon-clash', { where, word: row.rule ?? 'rule', owner: row.axis })]),
    ];
  });
}

/**
 * What of a file cannot stand beside the vocabulary that it is added to: ids and words that are there already, categories
 * and units that are nowhere. A file adds rows and never replaces one.
 */
export const clashes = (base: Vocabulary, file: VocabularyFile): readonly Sentence[] => [
  ...categoryClashes(base, file),
  ...unitClashes(base, file),
  ...indicatorClashes(base, file),
  ...aliasClashes(base, file),
];
