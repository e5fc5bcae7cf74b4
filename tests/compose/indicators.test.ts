import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../../src/lexicon/categories.js';
import { INDICATORS } from '../../src/lexicon/indicators.js';
import { markedFigure } from './examples.js';

const examples = INDICATORS.flatMap((row) => row.examples.map((example) => [row.id, example] as const));
const counterexamples = INDICATORS.flatMap((row) =>
  (row.counterexamples ?? []).map((example) => [row.id, example] as const),
);

describe('each indicator', () => {
  test.each(examples)('%s is what “%s” measures', (id, example) => {
    expect(markedFigure(example)?.indicator.value).toBe(id);
  });

  test.each(counterexamples)('%s is not what “%s” measures', (id, example) => {
    const figure = markedFigure(example);
    expect(figure).toBeDefined();
    expect(figure?.indicator.value).not.toBe(id);
  });

  test('has an id of its own and a known category', () => {
    const ids = INDICATORS.map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    const categories = new Set(CATEGORIES.map((row) => row.id));
    for (const row of INDICATORS) expect(categories, row.id).toContain(row.category);
  });
});
