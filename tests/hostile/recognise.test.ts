import { describe, expect, test } from 'vitest';
import { findNumbers, findPeriods, findQuantities, recogniseSentence } from '../../src/recognise/index.js';

/** Texts made to hurt: what they repeat, and what they name. */
const HOSTILE: Readonly<Record<string, string>> = {
  'one long number': '1',
  'grouped digits': '1,',
  'digits and points': '1.',
  顿号: '、',
  'a list of numbers': '12、',
  'lone Chinese digits': '一',
  'Chinese digits in pairs': '一二',
  magnitudes: '万',
  masks: '*',
  'masks with commas': '*,',
  每: '每',
  每人每月: '每人每月',
  'opened quotations': '“',
  'opened titles': '《',
  'opened brackets': '(',
  'nested brackets': '(1)',
  'nested titles': '《“',
  figures: '12人',
  'figures with per-parts': '每人20元/月、',
  ranges: '1-',
  'years without an end': '2022年',
  'listed years': '2022、',
  ordinals: '第',
  截至: '截至',
  'Chinese months': '十二月',
  百分之: '百分之',
  至少: '至少',
  人均: '人均',
  'units alone': '万元',
};

const textOf = (part: string, units: number): string => part.repeat(Math.ceil(units / part.length));

/** Whether every mention lies inside the text, in order and without overlaps. */
function inOrder(text: string, found: readonly { readonly start: number; readonly end: number }[]): boolean {
  let at = 0;
  return found.every(({ start, end }) => {
    const ordered = start >= at && end > start && end <= text.length;
    at = end;
    return ordered;
  });
}

describe('a long sentence of one shape is read to its end', () => {
  test.each(Object.entries(HOSTILE))('%s', (_, part) => {
    const text = textOf(part, 32_768);
    expect(inOrder(text, recogniseSentence(text).quantities)).toBe(true);
  });
});

describe('so do the public functions read it', () => {
  test.each(Object.entries(HOSTILE))('%s', (_, part) => {
    const text = textOf(part, 8192);
    expect(inOrder(text, findQuantities(text))).toBe(true);
    expect(inOrder(text, findNumbers(text))).toBe(true);
    expect(inOrder(text, findPeriods(text, { reference: '2022-01-01' }))).toBe(true);
  });
});
