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

test('what a sum leaves out says nothing of it', () => {
  const figure = markedFigure('发放农村低保金261.3万元、城市低保金⟦6.3万元⟧(不含价格补贴和电费补助)');
  expect(figure?.indicator.value).toBe('dibao.spending');
});

test('a benefit in brackets that is part of the sum does', () => {
  const figure = markedFigure('发放低保等救助资金⟦620.5万元⟧(含价格补贴)');
  expect(figure?.indicator.value).toBe('assistance.spending');
});
