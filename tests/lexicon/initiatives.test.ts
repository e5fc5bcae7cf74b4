import { describe, expect, test } from 'vitest';
import { ACTIONS, HEADS, NAME_CATEGORIES } from '../../src/lexicon/initiatives.js';
import { initiativesIn, readExample } from '../compose/initiatives/found.js';

const rows = [...ACTIONS, ...HEADS];

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

  test('no word stands in two rows of head nouns', () => {
    const words = HEADS.flatMap((row) => row.words.split(' '));
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
});
