import { describe, expect, test } from 'vitest';
import {
  ACTIONS,
  ADVERBS,
  BREAKS,
  COINS,
  EMPTY_WORDS,
  FIELD_WORDS,
  HEADS,
  KEEPS,
  NAME_CATEGORIES,
  SOFT_ACTIONS,
} from '../../src/lexicon/initiatives.js';
import { initiativesIn, readExample } from '../compose/initiatives/found.js';

const rows = [...ACTIONS, ...HEADS, ...COINS];

describe('each row of verbs and head nouns finds what its examples mark', () => {
  test.each(rows.flatMap((row) => row.examples))('%s', (example) => {
    const { text, names } = readExample(example);
    expect(initiativesIn(text).map((found) => found.name)).toEqual(names);
  });
});

describe('and nothing in its counterexamples', () => {
  test.each(rows.flatMap((row) => row.counterexamples ?? []))('%s', (example) => {
    expect(initiativesIn(example).map((found) => found.name)).toEqual([]);
  });
});

describe('compounds that place a name by themselves', () => {
  test.each(NAME_CATEGORIES.flatMap((row) => row.examples.map((example) => [example, row.category] as const)))(
    '%s → %s',
    (name, category) => {
      expect(initiativesIn(`开展${name}。`).map((found) => found.category.value)).toEqual([category]);
    },
  );
});

describe('the vocabulary is sound', () => {
  test('no word stands in two rows of verbs', () => {
    const words = ACTIONS.flatMap((row) => row.words.split(' '));
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  const verbs = new Set(ACTIONS.flatMap((row) => row.words.split(' ')));
  const heads = new Set(HEADS.flatMap((row) => row.words.split(' ')));
  const overlap = (list: string, others: Iterable<string>): string[] => {
    const words = new Set(list.split(' '));
    return [...others].filter((word) => words.has(word));
  };

  test('words that only look like another are in no other list', () => {
    const others = [...verbs, ...heads, ...BREAKS.split(' '), ...ADVERBS.split(' ')];
    expect(overlap(KEEPS, others)).toEqual([]);
  });

  test('a particle is no verb and no other particle', () => {
    expect(overlap(BREAKS, [...verbs, ...ADVERBS.split(' ')])).toEqual([]);
    expect(overlap(ADVERBS, verbs)).toEqual([]);
  });

  test('a verb that names may hide is a verb', () => {
    expect(SOFT_ACTIONS.split(' ').filter((word) => !verbs.has(word))).toEqual([]);
  });

  test('a word says nothing or names a field, not both', () => {
    expect(overlap(EMPTY_WORDS, FIELD_WORDS.split(' '))).toEqual([]);
  });

  test('no word stands in two rows of head nouns', () => {
    const words = HEADS.flatMap((row) => row.words.split(' '));
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
});
