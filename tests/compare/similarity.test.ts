import { describe, expect, it } from 'vitest';
import { lexisOf } from '../../src/compare/lexis.js';
import { bitsDiffer, fullWordBits, SAME_SUBJECT, similarity, strictWords } from '../../src/compare/similarity.js';
import { CONCEPTS } from '../../src/lexicon/synonyms.js';
import { KEPT_BACK_PAIRS, LATER_PAIRS, type LabelledPair, STRANGER_PAIRS, TUNED_PAIRS } from './pairs.js';

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
    const all = [...TUNED_PAIRS, ...KEPT_BACK_PAIRS, ...LATER_PAIRS, ...STRANGER_PAIRS];
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(all.filter(({ same }) => !same).length).toBeGreaterThanOrEqual(all.length / 3);
  });

  it.each([
    ['tuned', TUNED_PAIRS, 0.95],
    ['kept back', KEPT_BACK_PAIRS, 0.85],
    ['later', LATER_PAIRS, 0.83],
    ['strangers’', STRANGER_PAIRS, 0.7],
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

describe('words that two subjects must share', () => {
  it.each([
    ['新增养老床位', '养老床位', false],
    ['新增养老床位', '新增护理床位', true],
    ['60岁以上老年人', '80岁以上老年人', false],
    ['养老床位', '护理床位', true],
  ])('%s, %s: %s', (a, b, same) => {
    expect(strictWords(profileOf(a)) === strictWords(profileOf(b))).toBe(same);
  });

  it('are the same wherever two subjects are alike', () => {
    expect(subjectSimilarity('家庭适老化改造', '特殊困难老年人居家适老化改造')).toBeGreaterThan(0);
    expect(strictWords(profileOf('家庭适老化改造'))).toBe(strictWords(profileOf('特殊困难老年人居家适老化改造')));
  });
});

describe('the bits of full words', () => {
  const subjects = [...TUNED_PAIRS, ...KEPT_BACK_PAIRS, ...LATER_PAIRS, ...STRANGER_PAIRS].flatMap(({ a, b }) => [
    a,
    b,
  ]);
  const read = [...new Set(subjects)].map((subject) => ({ subject, profile: profileOf(subject) }));

  it('tell nothing apart that is alike, and most that is not', () => {
    const pairs = read.flatMap((a, at) => read.slice(at + 1).map((b) => ({ a, b })));
    const apart = pairs.filter(({ a, b }) => bitsDiffer(fullWordBits(a.profile), fullWordBits(b.profile)));
    expect(apart.filter(({ a, b }) => similarity(a.profile, b.profile) > 0)).toEqual([]);
    expect(apart.length).toBeGreaterThan(0.8 * pairs.length);
  });
});
