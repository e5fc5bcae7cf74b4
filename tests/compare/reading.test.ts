import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import type { Cell, CompareOptions, Row } from '../../src/model/comparison.js';
import type { Report } from '../../src/model/report.js';
import { dibao, type Figure, figure, type ReportOptions, report, target } from './builders.js';

/** One report an area, each with one figure; the row that they share. */
function rowOf(
  figures: Readonly<Record<string, Figure>>,
  options: CompareOptions = {},
  facts: ReportOptions = {},
): Row {
  const [row] = compareReports(
    Object.entries(figures).map(([area, of]) => report(area, 2022, [of], facts)),
    options,
  ).rows;
  if (row === undefined) throw new Error('no row');
  return row;
}

const gaps = ({ cells }: Row): unknown[] => cells.map(({ difference }) => difference ?? null);
const ranks = ({ cells }: Row): unknown[] => cells.map(({ rank }) => rank ?? null);
const beds = (amount: number | string, options = {}): Figure => figure('养老床位', amount, { unit: '张', ...options });

describe('statistics', () => {
  it('count comparable cells only, and say how many', () => {
    const row = rowOf({
      甲县: beds(10),
      乙县: beds(40),
      丙县: beds('~25'),
      丁县: beds('≥90'),
      戊县: beds('*'),
      己县: target(beds(99)),
      庚县: beds(99, { period: '2021' }),
      辛县: beds('1-2'),
    });
    expect(row.stats).toEqual({ n: 3, min: 10, median: 25, max: 40 });
    expect(ranks(row)).toEqual([3, 1, 2, null, null, null, null, null]);
  });

  it('are none where nothing can be measured', () => {
    expect(rowOf({ 甲县: beds('*') }).stats).toBeNull();
    expect(rowOf({ 甲县: beds(10, { area: '全省' }) }).stats).toBeNull();
  });

  it.each<[string, Figure, number]>([
    ['a sum of eleven months', figure('发放高龄津贴', 9, { kind: 'amount', unit: '元', period: '2022-01/2022-11' }), 0],
    ['a sum up to a day', figure('福彩销量', 9, { kind: 'amount', unit: '元', period: '2022-12-04' }), 0],
    ['visits up to a day', figure('助餐', 9, { unit: '人次', period: '2022-11-30' }), 0],
    ['what was added up to a day', beds(9, { subject: '新增养老床位', period: '2022-11-30' }), 0],
    ['a stock as of a day', beds(9, { period: '2022-11-30' }), 1],
    ['a sum up to the last day', figure('福彩销量', 9, { kind: 'amount', unit: '元', period: '2022-12-31' }), 1],
    ['a standard since July', dibao(9, { period: '2022-07-01/..' }), 1],
    ['several years', beds(9, { period: '2021/2023' }), 0],
  ])('take %s: %i', (_, of, n) => {
    expect(rowOf({ 甲县: of }).stats?.n ?? 0).toBe(n);
  });

  it('take the mean of the two in the middle, exactly', () => {
    const row = rowOf({ 甲县: dibao(5000, { per: '年' }), 乙县: dibao(500) });
    expect(row.stats?.median).toBeCloseTo((5000 / 12 + 500) / 2, 10);
  });

  it('give ties one rank and leave the next out', () => {
    expect(ranks(rowOf({ 甲县: beds(7), 乙县: beds(9), 丙县: beds(7), 丁县: beds(3) }))).toEqual([2, 1, 2, 4]);
  });

  it('rank nothing that stands alone', () => {
    expect(ranks(rowOf({ 甲县: beds(7), 乙县: beds('*') }))).toEqual([null, null]);
  });
});

describe('difference from a baseline', () => {
  it('is absolute and in percent, exactly', () => {
    const row = rowOf({ 甲县: beds(50), 乙县: beds(64), 丙县: beds('≥70') }, { baseline: { area: '甲县' } });
    expect(gaps(row)).toEqual([null, { absolute: 14, percent: 28 }, null]);
  });

  it('is in points for percentages', () => {
    const rate = (amount: number): Figure => figure('持证率', amount, { kind: 'ratio', unit: '%' });
    const row = rowOf({ 甲县: rate(42.7), 乙县: rate(43.1) }, { baseline: { area: '甲县' } });
    expect(gaps(row)).toEqual([null, { absolute: 0.4, points: 0.4 }]);
  });

  it('has no percent of nothing', () => {
    const row = rowOf({ 甲县: beds(0), 乙县: beds(5) }, { baseline: { area: '甲县' } });
    expect(gaps(row)).toEqual([null, { absolute: 5, percent: null }]);
  });

  it('may be from the median of comparable cells', () => {
    const row = rowOf({ 甲县: beds(10), 乙县: beds(20), 丙县: beds(40) }, { baseline: 'median' });
    expect(gaps(row).map((gap) => (gap as { absolute: number }).absolute)).toEqual([-10, 0, 20]);
  });

  const years = (figures: Readonly<Record<number, Figure>>): Report[] =>
    Object.entries(figures).map(([year, of]) => report('甲县', Number(year), [of]));

  it('may be from the year before, never across a missing year', () => {
    const [row] = compareReports(years({ 2019: beds(1), 2021: beds(5), 2022: beds(9) }), { baseline: 'previous' }).rows;
    expect(row === undefined ? [] : gaps(row)).toEqual([null, null, { absolute: 4, percent: 80 }]);
  });

  it('may be between the same months of two years, and of no other', () => {
    const sum = (amount: number, period: string): Figure =>
      figure('发放高龄津贴', amount, { kind: 'amount', unit: '元', period });
    const [row] = compareReports(
      years({ 2020: sum(10, '2020-01/2020-11'), 2021: sum(15, '2021-01/2021-11'), 2022: sum(20, '2022') }),
      { baseline: 'previous' },
    ).rows;
    expect(row === undefined ? [] : gaps(row)).toEqual([null, { absolute: 5, percent: 50 }, null]);
  });

  it('is broken where the report says that it counts otherwise than before', () => {
    const broken = beds(9, { sentence: '按新口径，养老床位9张。' });
    const [row] = compareReports(years({ 2021: beds(50), 2022: broken, 2023: beds(12) }), {
      baseline: 'previous',
    }).rows;
    expect(row === undefined ? [] : gaps(row)).toEqual([
      null,
      null,
      { absolute: 3, percent: expect.closeTo(33.33, 1) },
    ]);
    expect(row?.cells.at(1)?.notes).toEqual(['scope-changed']);
  });

  it('is from the same year’s column, or from the only one with its year told', () => {
    const [row] = compareReports([report('甲县', 2021, [beds(50)]), report('乙县', 2022, [beds(64)])], {
      baseline: { area: '甲县' },
    }).rows;
    expect(row?.cells.at(1)?.difference).toEqual({ absolute: 14, percent: 28, baseYear: 2021 });
  });

  it('may lie outside the selection', () => {
    const { columns, rows } = compareReports(years({ 2021: beds(50), 2022: beds(64) }), {
      baseline: 'previous',
      select: { years: [2022] },
    });
    expect(columns.map(({ year }) => year)).toEqual([2022]);
    expect([...(rows[0]?.cells ?? [])]).toMatchObject([{ value: 64, difference: { absolute: 14 } }]);
    expect(rows[0]?.stats).toMatchObject({ n: 1, max: 64 });
  });

  it('brings its column with it where it is an area', () => {
    const reports = ['甲县', '乙县', '丙县'].map((area, i) => report(area, 2022, [beds(10 * (i + 1))]));
    const { columns } = compareReports(reports, { baseline: { area: '甲县' }, select: { areas: ['丙县'] } });
    expect(columns.map(({ area }) => area.name)).toEqual(['甲县', '丙县']);
  });

  it('says so where the area has no report', () => {
    const { diagnostics } = compareReports([report('甲县', 2021, [])], { baseline: { area: '丁县' } });
    expect(diagnostics).toMatchObject([{ code: 'baseline-unknown' }]);
  });
});

describe('several years of several areas', () => {
  const reports = [2021, 2022].flatMap((year) =>
    ['甲县', '乙县', '丙县'].map((area, i) => report(area, year, [beds(10 * i + (year - 2020))])),
  );

  it('are ranked and summed up year by year', () => {
    const [row] = compareReports(reports).rows;
    expect(row === undefined ? [] : ranks(row)).toEqual([3, 3, 2, 2, 1, 1]);
    expect(row?.stats).toEqual({ n: 3, min: 2, median: 12, max: 22, year: 2022 });
    expect(row?.statsByPart?.map(({ year, median }) => [year, median])).toEqual([
      [2021, 11],
      [2022, 12],
    ]);
  });

  it('and one area over the years is one series without ranks', () => {
    const [row] = compareReports(reports.filter(({ area }) => area?.name === '甲县')).rows;
    expect(row?.stats).toEqual({ n: 2, min: 1, median: 1.5, max: 2 });
    expect(row === undefined ? [] : ranks(row)).toEqual([null, null]);
  });
});

describe('comparison groups', () => {
  const place = (area: string, amount: number, facts: ReportOptions): Report =>
    report(area, 2022, [beds(amount)], facts);
  const reports = [
    place('甲县', 10, { prefecture: '南市', province: '湘省' }),
    place('乙市', 20, { prefecture: '南市', province: '湘省' }),
    place('丙县', 30, { prefecture: '北市', province: '湘省' }),
    place('丁区', 40, { prefecture: '东市', province: '浙省' }),
    place('戊市', 50, { prefecture: '戊市', province: '浙省', level: 'prefecture' }),
  ];
  const cells = (group: NonNullable<CompareOptions['group']>): readonly Cell[] => [
    ...(compareReports(reports, { group }).rows[0]?.cells ?? []),
  ];

  it.each<[NonNullable<CompareOptions['group']>, (number | null)[]]>([
    ['prefecture', [2, 1, null, null, null]],
    ['province', [3, 2, 1, 2, 1]],
    ['level', [2, null, 1, null, null]],
    [{ name: '三县', areas: ['甲县', '丙县', '丁区'] }, [3, null, 2, 1, null]],
  ])('%j: ranks within', (group, expected) => {
    expect(cells(group).map(({ rank }) => rank ?? null)).toEqual(expected);
  });

  it.each<[NonNullable<CompareOptions['group']>, string]>([
    ['province', '甲县 乙市 丁区'],
    ['prefecture', '甲县 乙市 丁区'],
    ['level', '甲县 丁区 乙市'],
    ['all', '甲县 丁区 乙市'],
  ])('%j: columns of one group stand together', (group, expected) => {
    const [first, second, , other] = reports;
    const mixed = [first, other, second].flatMap((one) => one ?? []);
    const names = compareReports(mixed, { group }).columns.map(({ area }) => area.name);
    expect(names.join(' ')).toBe(expected);
  });

  it.each([
    ['湘西', '湘西土家族苗族自治州', true],
    ['湘西州', '湘西土家族苗族自治州', true],
    ['南市甲县', '甲县', true],
    ['湘省南市甲县', '甲县', true],
    ['湘', '甲县', true],
    ['北市甲县', '甲县', false],
    ['', '甲县', false],
  ])('%j selects %s: %s', (want, name, selected) => {
    const one = report(name, 2022, [beds(1)], { prefecture: '南市', province: '湘省' });
    const { columns } = compareReports([one], { select: { areas: [want] } });
    expect(columns).toHaveLength(selected ? 1 : 0);
  });

  it('have their own medians', () => {
    const [row] = compareReports(reports, { group: 'province', baseline: { area: '甲县' } }).rows;
    expect(row?.stats).toEqual({ n: 3, min: 10, median: 20, max: 30, group: '湘省' });
    expect(row?.statsByPart).toHaveLength(2);
  });
});

describe('sorting and filtering', () => {
  const reports = [
    report('甲县', 2022, [dibao(600), beds(10), figure('公益性公墓', 3, { category: 'funeral' })]),
    report('乙县', 2022, [dibao(700), beds(90), figure('福彩站点', 7, { category: 'welfare-lottery' })]),
  ];
  const subjects = (options: CompareOptions): string[] =>
    compareReports(reports, options).rows.map(({ subject }) => subject);

  it.each<[CompareOptions['sort'], string[]]>([
    ['category', ['城市低保标准', '养老床位', '公益性公墓', '福彩站点']],
    ['value', ['城市低保标准', '养老床位', '福彩站点', '公益性公墓']],
    ['gap', ['养老床位', '城市低保标准', '公益性公墓', '福彩站点']],
    ['coverage', ['城市低保标准', '养老床位', '公益性公墓', '福彩站点']],
  ])('by %s', (sort, expected) => {
    expect(subjects(sort === undefined ? {} : { sort })).toEqual(expected);
  });

  it.each<[CompareOptions, string[]]>([
    [{ onlyShared: true }, ['城市低保标准', '养老床位']],
    [{ onlyDiffering: true }, ['城市低保标准', '养老床位']],
    [{ select: { categories: ['funeral'] } }, ['公益性公墓']],
    [{ select: { kinds: ['standard'] } }, ['城市低保标准']],
    [{ select: { indicators: ['dibao.standard'] } }, ['城市低保标准']],
    [{ select: { status: 'target' } }, []],
    [{ select: { search: '床位' } }, ['养老床位']],
    [{ select: { search: '最低生活保障' } }, ['城市低保标准']],
    [{ select: { search: '600' } }, ['城市低保标准']],
    [{ select: { search: '没有' } }, []],
  ])('%j', (options, expected) => {
    expect(subjects(options)).toEqual(expected);
  });

  it('searches rows whole: a cell in other words stays', () => {
    const words = [
      report('甲县', 2022, [figure('适老化改造', 300, { unit: '户', indicator: 'elder.home-adaptations' })]),
      report('乙县', 2022, [figure('居家适老化', 50, { unit: '户', indicator: 'elder.home-adaptations' })]),
    ];
    const [row] = compareReports(words, { select: { search: '居家' } }).rows;
    expect([...(row?.cells ?? [])]).toMatchObject([{ value: 300 }, { value: 50 }]);
  });

  it('keeps what only one bureau has', () => {
    expect(subjects({})).toContain('福彩站点');
  });
});
