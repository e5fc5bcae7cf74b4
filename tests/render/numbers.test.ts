import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatMoney,
  formatNumber,
  formatPercent,
  formatSigned,
  formatStatistic,
} from '../../src/render/format/number.js';
import { formatPeriod } from '../../src/render/format/period.js';

describe('formatStatistic', () => {
  it.each([
    [242.5 / 3, '80.83'],
    [63.75, '63.75'],
    [47.3125, '47.3125'],
    [-1 / 3, '-0.33'],
    [1250, '1,250'],
  ])('%d → %s', (value, text) => {
    expect(formatStatistic(value)).toBe(text);
  });
});

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [5402.1, '5,402.1'],
    [134000, '134,000'],
    [0.05, '0.05'],
    [-330, '-330'],
    [1e21, '1,000,000,000,000,000,000,000'],
    [0.0000001, '0.0000001'],
    [416.6666666666667, '416.6666666666667'],
  ])('%d → %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it('writes what the platform writes', () => {
    const platform = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 });
    const number = fc.oneof(fc.double({ noNaN: true }), fc.integer(), fc.double({ noNaN: true, min: -1e9, max: 1e9 }));
    fc.assert(
      fc.property(number, (value) => {
        expect(formatNumber(value)).toBe(platform.format(value === 0 ? 0 : value));
      }),
    );
  });

  it('loses no digit of any number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
        fc.pre(value === 0 || Math.abs(value) > 1e-3);
        expect(Number(formatNumber(value).replaceAll(',', ''))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe('formatMoney', () => {
  it.each([
    [54021000, '5402.1万元', '5,402.1万元'],
    [120000000, '1.2亿元', '1.2亿元'],
    [150000000, '1.5亿余元', '1.5亿元'],
    [3000000, '300多万元', '300万元'],
    [97660000, '9766万元', '9,766万元'],
    [976600, '97.66万元', '97.66万元'],
    [123.45, '123.45元', '123.45元'],
    [5000, '', '5,000元'],
    [10000, '一万元', '1万元'],
    [4620, '4620元/年', '4,620元'],
  ])('%d stated as %s → %s', (value, words, text) => {
    expect(formatMoney(value, words)).toBe(text);
  });

  it('keeps the digits of any amount in 万元', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
        const stated = digits / 10 ** decimals;
        const value = Number((stated * 10000).toPrecision(15));
        expect(formatMoney(value, `${stated}万元`)).toBe(`${formatNumber(stated)}万元`);
      }),
    );
  });
});

describe('differences', () => {
  it.each([
    [90, '+90', '+90%'],
    [-30.25, '-30.25', '-30.3%'],
    [0, '=', '0%'],
    [6.25, '+6.25', '+6.3%'],
  ])('%d → %s, %s', (value, signed, percent) => {
    expect(formatSigned(value)).toBe(signed);
    expect(formatPercent(value)).toBe(percent);
  });
});

describe('formatPeriod', () => {
  it.each([
    ['2022', '2022年', '2022'],
    ['2022-06', '2022年6月', '2022-06'],
    ['2022-12-04', '2022年12月4日', '2022-12-04'],
    ['2022-01/2022-11', '2022年1-11月', '2022-01 to 2022-11'],
    ['2021-11/2022-03', '2021年11月至2022年3月', '2021-11 to 2022-03'],
    ['2021/2023', '2021-2023年', '2021 to 2023'],
    ['2022-07-01/..', '2022年7月1日起', 'from 2022-07-01'],
    ['2022-09-01/2022-09-15', '2022年9月1日至2022年9月15日', '2022-09-01 to 2022-09-15'],
    ['not a period', 'not a period', 'not a period'],
  ])('%s → %s, %s', (period, zh, en) => {
    expect(formatPeriod(period, 'zh')).toBe(zh);
    expect(formatPeriod(period, 'en')).toBe(en);
  });
});
