import { describe, expect, test } from 'vitest';
import { outlineOf } from './outline-of.js';

/** What no year is read from: an opening's year is taken for the report's by another rule. */
const OPENING = '各项工作有序开展。\n\n'.repeat(8);

/** A report without a year in its title or its headings; `dated` puts a date of publication above it. */
const report = (body: string, dated = false): string =>
  [dated ? '发布日期：2023-11-02' : '', '青禾县民政局关于民政工作情况的报告', '', OPENING, '', body].join('\n');

const summaryYear = (text: string): number | null => outlineOf(text).letterhead.summaryYear;

describe('the year of a report that does not say it is the year that its body names', () => {
  test.each([
    ['the only one', report('2022年，新建养老机构3家。'), 2022],
    ['more often than all others', report('2022年新建3家，2022年改造2家，2019年建成1家。'), 2022],
    ['beside one aimed at', report('2022年新建3家。到2025年，再建5家。'), 2022],
    ['in place of a late date', report('2021年新建3家，2021年改造2家。', true), 2021],
  ])('%s', (_, text, year) => expect(summaryYear(text)).toBe(year));
});

describe('but it is not', () => {
  test.each([
    ['one of two named as often', report('2022年新建3家，2019年建成1家。'), null],
    ['where a stretch begins', report('2019年以来，新建养老机构3家。'), null],
    ['named once below a date', report('2021年建成3家。', true), 2023],
    [
      'named beside years aimed at, below a date',
      report('2021年建成3家，2021年改造2家。到2025年建5家，到2026年建6家。', true),
      2023,
    ],
  ])('%s', (_, text, year) => expect(summaryYear(text)).toBe(year));
});
