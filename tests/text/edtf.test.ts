import { describe, expect, test } from 'vitest';
import type { PeriodExpression } from '../../src/model/period.js';
import { dayBounds, resolvePeriod } from '../../src/text/edtf.js';

const THIS = { relative: 0 };

describe('resolvePeriod in a passage about 2022', () => {
  test.each<[string, PeriodExpression, string]>([
    ['今年', { form: 'year', year: THIS }, '2022'],
    ['2020年', { form: 'year', year: 2020 }, '2020'],
    ['去年', { form: 'year', year: { relative: -1 } }, '2021'],
    ['1-11月', { form: 'months', year: THIS, first: 1, last: 11 }, '2022-01/2022-11'],
    ['9月', { form: 'months', year: THIS, first: 9, last: 9 }, '2022-09'],
    ['一季度', { form: 'months', year: THIS, first: 1, last: 3 }, '2022-01/2022-03'],
    ['2020年上半年', { form: 'months', year: 2020, first: 1, last: 6 }, '2020-01/2020-06'],
    ['截至6月底', { form: 'as-of', year: THIS, month: 6, day: null }, '2022-06-30'],
    ['截至2020年2月底', { form: 'as-of', year: 2020, month: 2, day: null }, '2020-02-29'],
    ['截至年底', { form: 'as-of', year: THIS, month: null, day: null }, '2022-12-31'],
    ['截至2022年12月4日', { form: 'as-of', year: 2022, month: 12, day: 4 }, '2022-12-04'],
    ['9月15日', { form: 'day', year: THIS, month: 9, day: 15 }, '2022-09-15'],
    ['自1月起', { form: 'from', year: THIS, month: 1, day: 1 }, '2022-01-01/..'],
    ['2018年以前', { form: 'until', year: 2017, month: 12, day: 31 }, '../2017-12-31'],
    ['2019年以来', { form: 'since', year: 2019, month: null }, '2019/2022'],
    ['今年以来', { form: 'since', year: THIS, month: null }, '2022'],
    ['3月以来', { form: 'since', year: THIS, month: 3 }, '2022-03/2022-12'],
    ['十三五期间', { form: 'years', first: 2016, last: 2020 }, '2016/2020'],
    ['近三年', { form: 'years', first: { relative: -2 }, last: THIS }, '2020/2022'],
    [
      '2020年7月至2021年6月',
      { form: 'span', year: 2020, month: 7, day: null, until: { year: 2021, month: 6, day: null } },
      '2020-07/2021-06',
    ],
    [
      '3月1日至6月15日',
      { form: 'span', year: THIS, month: 3, day: 1, until: { year: THIS, month: 6, day: 15 } },
      '2022-03-01/2022-06-15',
    ],
  ])('%s', (_, expression, edtf) => {
    expect(resolvePeriod(expression, 2022)).toBe(edtf);
  });
});

describe('dayBounds', () => {
  test.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-02', '2022-02-01', '2022-02-28'],
    ['2022-01/2022-11', '2022-01-01', '2022-11-30'],
    ['2022-12-04', '2022-12-04', '2022-12-04'],
    ['2022-07-01/..', '2022-07-01', null],
    ['../2017-12-31', null, '2017-12-31'],
    ['2016/2020', '2016-01-01', '2020-12-31'],
  ])('%s is %s to %s', (edtf, first, last) => {
    expect(dayBounds(edtf)).toEqual({ first, last });
  });
});
