import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import type { Cell, Row } from '../../src/model/comparison.js';
import type { Report } from '../../src/model/report.js';
import { dibao, type Figure, figure, report, target } from './builders.js';

/** The rows of one report, and its first row's cell. */
const rowsOf = (figures: readonly Figure[], ...others: readonly Report[]): readonly Row[] =>
  compareReports([report('甲县', 2022, figures), ...others]).rows;
const cellOf = (...figures: readonly Figure[]): Cell => {
  const cell = rowsOf(figures)[0]?.cells.at(0);
  if (cell === undefined) throw new Error('no cell');
  return cell;
};

const beds = (amount: number | string, options = {}): Figure => figure('养老床位', amount, { unit: '张', ...options });

describe('a cell says what it is', () => {
  it.each<[string, Figure, object]>([
    ['a plain number', beds(3074), { status: 'reported', value: 3074, notes: [] }],
    ['zero, which is a number', beds(0), { status: 'reported', value: 0 }],
    ['约1.6万', beds('~16000'), { status: 'approximate', value: 16000, notes: ['approximate'] }],
    ['3200余', beds('≥3200'), { status: 'bound', op: 'ge', value: 3200, notes: ['lower-bound'] }],
    ['不超过40', beds('≤40'), { status: 'bound', op: 'le', value: 40, notes: ['upper-bound'] }],
    ['1-2家', beds('1-2'), { status: 'range', low: 1, high: 2, notes: ['range'] }],
    ['**张', beds('*'), { status: 'masked', notes: ['masked'] }],
    ['a target alone', target(beds(300)), { status: 'reported', value: 300, target: true, notes: ['target'] }],
    [
      'eleven months',
      beds(9, { period: '2022-01/2022-11' }),
      { value: 9, notes: ['part-year'], period: '2022-01/2022-11' },
    ],
    ['as of a day', beds(9, { period: '2022-10-31' }), { value: 9, notes: ['as-of'] }],
    ['from a day on', dibao(725, { period: '2022-07-01/..' }), { value: 725, notes: ['from-day'] }],
    ['several years', beds(9, { period: '2021/2023' }), { value: 9, notes: ['multi-year'] }],
    ['another year', beds(9, { period: '2021' }), { value: 9, notes: ['other-year'] }],
    ['another area', beds(9, { area: '蓉城镇' }), { value: 9, notes: ['other-area'] }],
  ])('%s', (_, given, expected) => {
    expect(cellOf(given)).toMatchObject(expected);
  });

  it('stays as it is where a later report brings the standard set last year', () => {
    expect(cellOf(dibao(725, { period: '2021-07-01/..' })).notes).toEqual(['from-day']);
  });
});

describe('standards go to one person and month, exactly', () => {
  it.each<[number, string | null, object]>([
    [600, '月', { status: 'reported', value: 600 }],
    [600, '人·月', { status: 'reported', value: 600 }],
    [4620, '年', { status: 'converted', value: 385, from: { value: 4620, unit: '元', per: '年' } }],
    [4620, '年·人', { status: 'converted', value: 385, from: { value: 4620, unit: '元', per: '年·人' } }],
    [1155, '季度', { status: 'converted', value: 385 }],
    [5000, '年', { status: 'converted', value: 416.6666666666667, exact: '1250/3' }],
    [600, null, { status: 'incomparable', why: 'per-missing', from: { value: 600, unit: '元', per: null } }],
    [600, '户·月', { status: 'incomparable', why: 'per-household' }],
    [20, '日', { status: 'incomparable', why: 'per-other' }],
  ])('%d元/%s', (amount, per, expected) => {
    expect(cellOf(dibao(amount, { per }))).toMatchObject(expected);
  });

  it('converts bounds and approximations too, and keeps what they come from', () => {
    expect(cellOf(dibao('≥4620', { per: '年' }))).toMatchObject({
      status: 'bound',
      value: 385,
      notes: ['lower-bound', 'converted'],
      from: { value: 4620, per: '年' },
    });
  });

  it('puts urban, rural and undivided standards into rows of their own', () => {
    const rural = dibao(4620, { subject: '农村低保标准', per: '年', dimensions: { residence: 'rural' } });
    const single = dibao(1005, { subject: '低保标准', dimensions: {} });
    expect(rowsOf([dibao(600), rural, single])).toHaveLength(3);
  });

  it('puts a unified standard beside one that says nothing of town and country', () => {
    const unified = dibao(835, { dimensions: { residence: 'unified' }, subject: '城乡统一的低保标准' });
    const single = dibao(1005, { subject: '低保标准', dimensions: {} });
    const [row, ...others] = rowsOf([unified], report('乙县', 2022, [single]));
    expect(others).toEqual([]);
    expect(row?.dimensions).toEqual({});
    expect([...(row?.cells ?? [])]).toMatchObject([{ value: 835 }, { value: 1005 }]);
    expect(rowsOf([unified])[0]?.dimensions).toEqual({ residence: 'unified' });
  });

  it('leaves other standards in their own unit', () => {
    const meal = figure('就餐补贴', 3, { kind: 'standard', unit: '元', per: '餐' });
    const [row] = rowsOf([meal]);
    expect(row).toMatchObject({ unit: '元', per: '餐' });
    expect(row?.cells.at(0)).toMatchObject({ status: 'reported', value: 3 });
  });
});

describe('several figures for one thing', () => {
  /** Two figures of people with the same words in one sentence, with what stands between them. */
  const twoIn = (between: string, first: number, second: number): readonly Row[] => {
    const text = `节日慰问送到${first}人${between}${second}人。`;
    const place = (n: number): Figure => {
      const start = text.indexOf(`${n}人`, n === first ? 0 : 8);
      const source = { start, end: start + `${n}人`.length, line: 1, column: 1, text: `${n}人`, headings: [] };
      const sentence = { start: 0, end: text.length, text };
      return figure('节日慰问', n, { unit: '人', source: { ...source, sentence } });
    };
    return rowsOf([place(first), place(second)]);
  };

  it.each(['和', '、', '，', '以及'])('members of a list parted by %s are two things', (between) => {
    expect(twoIn(between, 320, 180).map(({ cells }) => cells.at(0))).toMatchObject([{ value: 320 }, { value: 180 }]);
  });

  it('what is said twice with words between is one thing, or a contradiction', () => {
    expect(twoIn('，年末核对为', 320, 180).map(({ cells }) => cells.at(0)?.status)).toEqual(['conflict']);
  });

  it('takes what ended by wish and by force for two things, in one report and between two', () => {
    const ended = (how: string, n: number): Figure =>
      figure(`${how}社会组织`, n, {
        unit: '家',
        category: 'social-organizations',
        indicator: 'socialorg.deregistered',
      });
    expect(rowsOf([ended('注销', 12), ended('撤销', 3)])).toHaveLength(2);
    expect(rowsOf([ended('注销', 12)], report('乙县', 2022, [ended('撤销', 3)]))).toHaveLength(2);
    expect(rowsOf([ended('注销', 12)], report('乙县', 2022, [ended('注销登记', 3)]))).toHaveLength(1);
  });

  it('shows both where two values contradict each other', () => {
    expect(cellOf(beds(2512), beds(2521, { subject: '全县养老床位' }))).toMatchObject({
      status: 'conflict',
      candidates: [2512, 2521],
      notes: ['conflict'],
    });
  });

  it.each<[string, Figure, Figure, object]>([
    ['the same twice', beds(2512), beds(2512), { status: 'reported', value: 2512 }],
    ['2500余 and 2512', beds('≥2500'), beds(2512), { status: 'reported', value: 2512 }],
    ['约2500 and 2512', beds('~2500'), beds(2512), { status: 'reported', value: 2512 }],
    ['13.4万 and 134021', beds(134_000), beds(134_021), { status: 'reported' }],
    ['a mask and a number', beds('*'), beds(2512), { status: 'reported', value: 2512 }],
    ['3070 and 3074', beds(3070), beds(3074), { status: 'conflict' }],
    ['2500余 and 2712', beds('≥2500'), beds(2712), { status: 'conflict' }],
    [
      'half a year and the year',
      beds(5, { period: '2022-01/2022-06' }),
      beds(9),
      { status: 'reported', value: 9, notes: [] },
    ],
  ])('%s', (_, first, second, expected) => {
    const cell = cellOf(first, second);
    expect(cell).toMatchObject(expected);
    expect(cell.observations).toHaveLength(2);
  });

  it('does not call parts a conflict', () => {
    const parts = ['跨省婚姻登记', '跨市婚姻登记'].map((subject, i) =>
      figure(subject, 19 + i, { category: 'marriage', indicator: 'marriage.cross-region', unit: '对' }),
    );
    expect(rowsOf(parts).map(({ cells }) => cells.at(0)?.status)).toEqual(['reported', 'reported']);
  });

  it('keeps the new apart from the stock under one indicator', () => {
    const registered = (subject: string, amount: number): Figure =>
      figure(subject, amount, { category: 'social-organizations', indicator: 'socialorg.registered', unit: '家' });
    const rows = rowsOf(
      [registered('登记社会组织', 641), registered('新登记社会组织', 21)],
      report('乙县', 2022, [registered('全年新登记社会组织', 11)]),
      report('丙县', 2022, [registered('社会组织总数', 172)]),
    );
    expect(
      rows.map(({ subject, cells }) => [subject, ...cells.map((c) => ('value' in c ? c.value : c.status))]),
    ).toEqual([
      ['登记社会组织', 641, 'not-mentioned', 172],
      ['新登记社会组织', 21, 11, 'not-mentioned'],
    ]);
  });
});

describe('targets', () => {
  it('stand beside the actual of the same year', () => {
    expect(cellOf(beds(640), target(beds(600, { subject: '养老床位任务数' })))).toMatchObject({
      value: 640,
      targetValue: 600,
    });
    expect(cellOf(beds(640), target(beds(600))).target).toBeUndefined();
  });

  const plan = report('甲县', 2021, [beds(500), target(beds(600), '2022')]);

  it('for next year stay in the report that sets them, marked, where there is no column of that year', () => {
    const [row] = compareReports([plan]).rows;
    expect([...(row?.cells ?? [])]).toMatchObject([{ value: 500, planned: { value: 600, period: '2022' } }]);
    expect(row?.cells.at(0)?.targetValue).toBeUndefined();
    const [alone] = compareReports([report('甲县', 2021, [target(beds(600), '2022')])]).rows;
    expect([...(alone?.cells ?? [])]).toMatchObject([
      { value: 600, target: true, period: '2022', notes: ['target', 'other-year'] },
    ]);
  });

  it('for next year go to that year where the area has it, and never to another area', () => {
    const next = report('甲县', 2022, [beds(610)]);
    const peer = report('乙县', 2022, [beds(90)]);
    const [row] = compareReports([plan, next, peer]).rows;
    expect([...(row?.cells ?? [])]).toMatchObject([{ value: 500 }, { value: 610, targetValue: 600 }, { value: 90 }]);
    expect(row?.cells.at(0)).not.toHaveProperty('planned');
    expect(row?.cells.at(2)).not.toHaveProperty('targetValue');
  });

  it('of a report that only plans stand in the column of the year planned for', () => {
    const comparison = compareReports([report('甲县', null, [target(beds(300))], { planYear: 2019 })]);
    expect(comparison.columns[0]?.year).toBe(2019);
    expect(comparison.rows[0]?.cells.at(0)).toMatchObject({ target: true, notes: ['target'] });
  });
});

describe('what never shares a row', () => {
  it.each<[string, Figure, Figure]>([
    ['households and persons', figure('低保对象', 9, { unit: '户' }), figure('低保对象', 9, { unit: '人' })],
    [
      'persons and visits',
      figure('救助流浪乞讨人员', 9, { unit: '人' }),
      figure('救助流浪乞讨人员', 9, { unit: '人次' }),
    ],
    [
      'percent and points',
      figure('持证率', 9, { kind: 'ratio', unit: '%' }),
      figure('持证率', 9, { kind: 'ratio', unit: '百分点' }),
    ],
    [
      'densities of different bases',
      figure('床位', 9, { unit: '张', per: '千名老人' }),
      figure('床位', 9, { unit: '张', per: '百名老人' }),
    ],
    ['categories', figure('培训', 9, { category: 'charity' }), figure('培训', 9, { category: 'funeral' })],
    [
      'kinds',
      figure('补贴', 9, { kind: 'amount', unit: '元' }),
      figure('补贴', 9, { kind: 'standard', unit: '元', per: '次' }),
    ],
    ['areas', figure('床位', 9, { area: '全省' }), figure('床位', 9)],
  ])('%s', (_, mine, theirs) => {
    const { rows } = compareReports([report('甲县', 2022, [mine]), report('乙县', 2022, [theirs])]);
    expect(rows).toHaveLength(2);
  });

  it('but words for the same unit and base do', () => {
    const same = (unit: string, per: string): Figure => figure('床位', 9, { kind: 'ratio', unit, per });
    const { rows } = compareReports([
      report('甲县', 2022, [same('张', '千名老人'), figure('幸福院', 9, { unit: '所' })]),
      report('乙县', 2022, [same('张', '千名老年人'), figure('幸福院', 8, { unit: '个' })]),
    ]);
    expect(rows).toHaveLength(2);
  });
});
