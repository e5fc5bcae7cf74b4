import { describe, expect, test } from 'vitest';
import { NUMBER_RULES, scanNumbers } from '../../src/recognise/find/numbers.js';
import { generalPeriodRules } from '../../src/recognise/find/period-rules.js';
import { GENERAL_RULES } from '../../src/recognise/find/quantities.js';
import { findNumbers, findPeriods, findQuantities } from '../../src/recognise/index.js';
import { unitsOf } from '../../src/recognise/quantity/unit.js';

describe('findNumbers', () => {
  test.each<[string, string, number | null, number | null, number | null]>([
    ['共３２０户', '３２０', 320, null, null],
    ['价格为一千二百三十四点五元', '一千二百三十四点五', 1234.5, null, null],
    ['负六点六', '负六点六', -6.6, null, null],
    ['四分之一的人', '四分之一', 0.25, null, null],
    ['五百以上', '五百以上', 500, 500, null],
    ['不到二十', '不到二十', 20, null, 20],
    ['3至5个', '3至5', null, 3, 5],
    ['1,040,000', '1,040,000', 1040000, null, null],
    ['二〇二二', '二〇二二', 2022, null, null],
    ['介于20和30之间', '20和30之间', null, 20, 30],
  ])('%s', (text, words, value, low, high) => {
    const start = text.indexOf(words);
    expect(findNumbers(text)).toEqual([{ start, end: start + words.length, value, low, high }]);
  });

  test.each(['', '没有数字', '负责', '比例'])('nothing in %j', (text) => {
    expect(findNumbers(text)).toEqual([]);
  });
});

describe('findQuantities', () => {
  test.each<[string, string, object]>([
    ['每人每月520元', '520元', { value: 520, unit: '元', per: '人·月' }],
    ['1万(含)-5万元', '1万(含)-5万元', { value: null, low: 10000, high: 50000, unit: '元', qualifier: 'range' }],
    ['今年60岁', '60岁', { value: 60, unit: '岁' }],
    ['身高１６８ 公分', '１６８ 公分', { value: 168, unit: '厘米' }],
    ['123元1角1分', '123元1角1分', { value: 123.11, unit: '元' }],
    ['1.2元以下', '1.2元以下', { value: 1.2, low: null, high: 1.2, qualifier: 'le' }],
    ['救助***人', '***人', { value: null, masked: true, unit: '人' }],
    ['三斤半', '三斤半', { value: 3.5, unit: '斤' }],
    ['五百以上', '五百以上', { value: 500, low: 500, unit: '' }],
  ])('%s', (text, words, wanted) => {
    const start = text.indexOf(words);
    expect(findQuantities(text)).toMatchObject([{ ...wanted, start, end: start + words.length }]);
  });

  test.each(['2022年1-11月', '2022-12-04', '没有'])('no quantity in %s', (text) => {
    expect(findQuantities(text)).toEqual([]);
  });
});

describe('findPeriods from 2022-06-15', () => {
  test.each<[string, string, string | null, string | null]>([
    ['2021年1—11月发放', '2021年1—11月', '2021-01-01', '2021-11-30'],
    ['去年上半年', '去年上半年', '2021-01-01', '2021-06-30'],
    ['下个月9号', '下个月9号', '2022-07-09', '2022-07-09'],
    ['上个半年', '上个半年', '2021-07-01', '2021-12-31'],
    ['九七年一季度', '九七年一季度', '1997-01-01', '1997-03-31'],
    ['08年', '08年', '2008-01-01', '2008-12-31'],
    ['2018年以前', '2018年以前', null, '2017-12-31'],
    ['2013年及以前', '2013年及以前', null, '2013-12-31'],
    ['2010年1月1日之后', '2010年1月1日之后', '2010-01-01', null],
    ['2014年11月到去年3月', '2014年11月到去年3月', '2014-11-01', '2021-03-31'],
    ['1999.08-2002.02', '1999.08-2002.02', '1999-08-01', '2002-02-28'],
    ['20240307', '20240307', '2024-03-07', '2024-03-07'],
    ['今明两年', '今明两年', '2022-01-01', '2023-12-31'],
  ])('%s', (text, words, first, last) => {
    const start = text.indexOf(words);
    const wanted = [{ start, end: start + words.length, first, last }];
    expect(findPeriods(text, { reference: '2022-06-15' })).toEqual(wanted);
  });

  test('without a reference, what hangs on one is found with its days unknown', () => {
    expect(findPeriods('去年和2020年')).toEqual([
      { start: 0, end: 2, first: null, last: null },
      { start: 3, end: 8, first: '2020-01-01', last: '2020-12-31' },
    ]);
  });

  test('a reference that is no ISO date is refused', () => {
    expect(() => findPeriods('去年', { reference: '昨天' })).toThrow(RangeError);
  });
});

describe('rules of the public functions', () => {
  const unmark = (example: string) => ({
    text: example.replace('⟦', '').replace('⟧', ''),
    start: example.indexOf('⟦'),
    end: example.indexOf('⟧') - 1,
  });
  const own = [
    ...NUMBER_RULES,
    ...[
      ...GENERAL_RULES.filter((rule) => /general|signed/.test(rule.name)),
      ...generalPeriodRules({ year: 2022, month: 6 }).slice(1, 6),
    ].map((rule) => ({ ...rule, read: (text: string, at: number) => rule.read(text, at, unitsOf()) })),
  ];

  test.each(own.flatMap((rule) => rule.examples.reads.map((example) => [rule.name, example, rule] as const)))(
    '%s reads %s',
    (_, example, rule) => {
      const { text, start, end } = unmark(example);
      expect(rule.starts).toContain(text.charAt(start));
      expect(rule.read(text, start)).toMatchObject({ start, end });
    },
  );

  test.each(own.flatMap((rule) => rule.examples.not.map((example) => [rule.name, example, rule] as const)))(
    '%s does not read %s',
    (_, text, rule) => {
      expect(
        [...text].map((sign, at) => (rule.starts.includes(sign) ? rule.read(text, at) : null)).filter(Boolean),
      ).toEqual([]);
    },
  );

  test('numbers never overlap', () => {
    const found = scanNumbers('大于20的同时小于30,位于1和2之间,3-5个,四百多');
    for (const [index, number] of found.entries())
      expect(number.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
  });
});
