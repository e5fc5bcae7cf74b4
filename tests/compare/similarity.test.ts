import { describe, expect, it } from 'vitest';
import { lexisOf } from '../../src/compare/lexis.js';
import { SAME_SUBJECT, similarity } from '../../src/compare/similarity.js';
import { CONCEPTS } from '../../src/lexicon/synonyms.js';
import { KEPT_BACK_PAIRS, LATER_PAIRS, type LabelledPair, TUNED_PAIRS } from './pairs.js';

const { profileOf } = lexisOf();
const subjectSimilarity = (a: string, b: string): number => similarity(profileOf(a), profileOf(b));

/** How the labelled pairs fall: merged rightly, merged wrongly, missed. */
function measure(pairs: readonly LabelledPair[]): { precision: number; recall: number; wrong: string[] } {
  const merged = pairs.filter(({ a, b }) => subjectSimilarity(a, b) >= SAME_SUBJECT);
  const right = merged.filter(({ same }) => same).length;
  return {
    precision: right / merged.length,
    recall: right / pairs.filter(({ same }) => same).length,
    wrong: merged.filter(({ same }) => !same).map(({ a, b }) => `${a} ≠ ${b}`),
  };
}

describe('aligning by subject, on labelled pairs', () => {
  it('has enough pairs, a third of which must not merge', () => {
    const all = [...TUNED_PAIRS, ...KEPT_BACK_PAIRS, ...LATER_PAIRS];
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(all.filter(({ same }) => !same).length).toBeGreaterThanOrEqual(all.length / 3);
  });

  it.each([
    ['tuned', TUNED_PAIRS, 0.95],
    ['kept back', KEPT_BACK_PAIRS, 0.85],
    ['later', LATER_PAIRS, 0.83],
  ] as const)('%s pairs: no wrong merge, recall at its floor', (_, pairs, floor) => {
    const { wrong, recall } = measure(pairs);
    expect(wrong).toEqual([]);
    expect(recall).toBeGreaterThanOrEqual(floor);
  });

  it('is symmetric, and 1 of a subject with itself', () => {
    for (const { a, b } of TUNED_PAIRS) {
      expect(subjectSimilarity(a, b)).toBe(subjectSimilarity(b, a));
      expect(subjectSimilarity(a, a)).toBe(1);
    }
  });
});

describe('the vocabulary of subjects', () => {
  it('has each word in one line only', () => {
    const words = CONCEPTS.flatMap(({ lines }) => lines.flatMap((line) => line.split(' ')));
    const seen = new Set<string>();
    expect(words.filter((word) => seen.has(word) || !seen.add(word))).toEqual([]);
  });

  it('has one rule an axis', () => {
    const axes = CONCEPTS.map(({ axis }) => axis);
    expect(new Set(axes).size).toBe(axes.length);
  });
});
