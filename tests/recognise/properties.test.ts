import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNumbers, findPeriods, findQuantities, recogniseSentence } from '../../src/recognise/index.js';
import { resolvePeriod } from '../../src/text/edtf.js';
import { fold } from '../../src/text/fold.js';

/** Scraps of reports, and signs between them: sentences nobody would write, with everything that rules look at. */
const SCRAPS = [
  ...[
    '发放资金',
    '每人每月',
    '每千名老人',
    '人均',
    '月人均',
    '至少',
    '不低于',
    '近',
    '约',
    '截至',
    '自',
    '分别',
    '提高到',
  ],
  ...['5402.1', '1,234', '三百二十', '三', '十几', '***', 'XX', '两', '百', '0', '2022', '12', '3-5', '9', '二〇二一'],
  ...[
    '万',
    '亿',
    '余',
    '多',
    '元',
    '人',
    '户',
    '个',
    '%',
    '张',
    '年',
    '月',
    '日',
    '岁',
    '次',
    '倍',
    '个百分点',
    '元/月',
    '元/人·年',
  ],
  ...['以上', '左右', '底', '起', '以来', '期间', '上半年', '今年', '去年', '第', '号', '“', '”', '《', '》', '(', ')'],
  ...['、', ',', '。', ';', '和', '至', '-', '~', '/', '社区', '项目', '重点', '低保标准', ' ', '\n', '２', '％'],
];

const sentences = fc.array(fc.constantFrom(...SCRAPS), { maxLength: 30 }).map((parts) => parts.join(''));

interface Placed {
  readonly start: number;
  readonly end: number;
}

/** In text order, inside the text, not empty, free of overlaps. */
function expectPlaced(found: readonly Placed[], length: number): void {
  let last = 0;
  for (const { start, end } of found) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(length);
}

test('mentions stand in the text, in order, without overlaps', () => {
  fc.assert(
    fc.property(sentences, (sentence) => {
      const { text } = fold(sentence);
      const { quantities, periods } = recogniseSentence(text);
      expectPlaced(quantities, text.length);
      expectPlaced(periods, text.length);
      expectPlaced(
        [...quantities, ...periods].sort((a, b) => a.start - b.start),
        text.length,
      );
    }),
  );
});

test('a magnitude is a finite number, two rising bounds or a mask; its words stand before it', () => {
  fc.assert(
    fc.property(sentences, (sentence) => {
      for (const { magnitude, lead, start, rules } of recogniseSentence(fold(sentence).text).quantities) {
        if (magnitude.masked) expect(magnitude.value).toBeNull();
        else if (magnitude.qualifier === 'range') expect(magnitude.low).toBeLessThan(magnitude.high);
        else expect(Number.isFinite(magnitude.value)).toBe(true);
        if (lead !== null) expect(lead.start).toBeLessThan(start);
        expect(rules.length).toBeGreaterThan(0);
      }
    }),
  );
});

test('every period resolves to a time that exists', () => {
  fc.assert(
    fc.property(sentences, fc.integer({ min: 1990, max: 2040 }), (sentence, year) => {
      for (const { expression } of recogniseSentence(fold(sentence).text).periods) {
        expect(resolvePeriod(expression, year)).toMatch(/^(\.\.|\d{4}(-\d\d){0,2})(\/(\.\.|\d{4}(-\d\d){0,2}))?$/);
      }
    }),
  );
});

test('a sentence reads the same whatever was read before it', () => {
  fc.assert(
    fc.property(sentences, sentences, (first, second) => {
      const once = recogniseSentence(first);
      recogniseSentence(second);
      expect(recogniseSentence(first)).toEqual(once);
    }),
  );
});

test('findings lie in the caller’s own text', () => {
  fc.assert(
    fc.property(sentences, (text) => {
      expectPlaced(findNumbers(text), text.length);
      expectPlaced(findQuantities(text), text.length);
      expectPlaced(findPeriods(text, { reference: '2022-06-15' }), text.length);
    }),
  );
});
