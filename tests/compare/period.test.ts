import { describe, expect, it } from 'vitest';
import { completeness, readCoverage, speaksOf, yearOf } from '../../src/compare/period.js';

describe('what a period covers', () => {
  it.each<[string | null, object, number | null]>([
    ['2022', { form: 'year', year: 2022 }, 2022],
    ['2022-01/2022-12', { form: 'year', year: 2022 }, 2022],
    ['2022-01/2022-11', { form: 'months', year: 2022, first: 1, last: 11 }, 2022],
    ['2022-09', { form: 'months', year: 2022, first: 9, last: 9 }, 2022],
    ['2022-03-01/2022-06-15', { form: 'months', year: 2022, first: 3, last: 6 }, 2022],
    ['2022-12-04', { form: 'day', year: 2022, month: 12, day: 4 }, 2022],
    ['2022-07-01/..', { form: 'from', year: 2022 }, 2022],
    ['2021/2023', { form: 'years', first: 2021, last: 2023 }, null],
    ['2020-07/2021-06', { form: 'years', first: 2020, last: 2021 }, null],
    ['../2018', { form: 'years', last: 2018 }, null],
    [null, { form: 'unknown' }, null],
    ['sometime', { form: 'unknown' }, null],
    ['..', { form: 'unknown' }, null],
  ])('%s', (period, coverage, year) => {
    expect(readCoverage(period)).toMatchObject(coverage);
    expect(yearOf(readCoverage(period))).toBe(year);
  });

  it.each<[string, number | null, boolean, boolean]>([
    ['2022', 2022, false, true],
    ['2021', 2022, false, false],
    ['2021-07-01/..', 2022, true, true],
    ['2021-07-01/..', 2022, false, false],
    ['2023-01-01/..', 2022, true, false],
    ['2016/2020', 2022, false, true],
    ['2021', null, false, true],
  ])('%s speaks of %s (in force: %s): %s', (period, year, ongoing, expected) => {
    expect(speaksOf(readCoverage(period), year, ongoing)).toBe(expected);
  });

  it('is the more complete the more of its year it covers', () => {
    const order = ['2016/2020', '2022-06-30', '2022-01/2022-11', '2022-07-01/..', '2022'];
    const found = order.map((period) => completeness(readCoverage(period)));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(completeness(readCoverage('2022-12-31'))).toBe(12);
  });
});
