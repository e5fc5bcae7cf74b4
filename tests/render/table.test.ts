import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import { renderTable } from '../../src/render/table/index.js';
import type { TableOptions } from '../../src/render/table/options.js';
import { displayWidth } from '../../src/text/width.js';
import { figure, report, target } from '../compare/builders.js';
import { expectGolden } from '../golden.js';
import { sampleComparison, sampleReports, stated } from './sample.js';

const VIEWS = ['overview', 'standards', 'counts', 'initiatives'] as const;
const OPTIONS: TableOptions = { width: 100, lang: 'zh', color: false, ascii: false, ambiguous: 1, views: VIEWS };

const print = (options: Partial<TableOptions> = {}, compare: Parameters<typeof sampleComparison>[0] = {}): string =>
  renderTable(sampleComparison(compare), sampleReports(), { ...OPTIONS, ...options });

describe('renderTable', () => {
  for (const lang of ['zh', 'en'] as const) {
    it.each([60, 80, 120, 200])(`prints ${lang} at %i columns, without colour and with`, (width) => {
      expectGolden(`table/sample-${lang}-${width}.txt`, print({ lang, width }));
      expectGolden(`table/sample-${lang}-${width}-colour.txt`, print({ lang, width, color: true }));
    });
  }

  it('prints in ASCII for terminals that draw open signs two cells wide', () => {
    const text = print({ ambiguous: 2 });
    expectGolden('table/sample-zh-100-ascii.txt', text);
    expect(text).not.toMatch(/[─▸✓◦]/);
  });

  it('draws bars below standards where these are all that is shown', () => {
    expectGolden('table/sample-bars.txt', print({ views: ['standards'], width: 80 }));
    expect(print({ views: ['standards'], ascii: true })).toMatch(/#{20}/);
    expect(print()).not.toContain('█');
  });

  it('tells ranks beside the bars, within a year, and not of one alone', () => {
    const text = print({ views: ['standards'], width: 80 });
    expect(text).toMatch(/云岭县 2022 650 a 第1 █/);
    expect(text).toMatch(/南溪区 2022 620 b 第2 █/);
    expect(text).toMatch(/云岭县 2021 620 +█/);
    expect(text).toContain('第1 同年 (分组时同组) 可比的数中最高');
    expect(print({ views: ['standards', 'counts'] })).not.toContain('第1');
  });

  it('shows money planned for a later year in the unit of the figure beside it', () => {
    const funds = { kind: 'amount', unit: '元', category: 'charity', indicator: 'charity.funds' } as const;
    const reports = [
      report('云岭县', 2022, [
        stated(figure('募集资金', 2_000_000, funds), '200万元', 3),
        stated(target(figure('募集资金', 2_200_000, funds), '2023'), '220万元', 9),
      ]),
    ];
    const text = renderTable(compareReports(reports, {}), reports, { ...OPTIONS, views: ['counts'] });
    expect(text).toContain('2023年 目标 220万元');
  });

  it('prints years side by side', () => {
    expectGolden('table/sample-years.txt', print({ views: ['years'] }));
  });

  it('prints differences from a baseline', () => {
    expectGolden(
      'table/sample-baseline.txt',
      print({ views: ['standards', 'counts'] }, { baseline: { area: '南溪区' } }),
    );
  });

  it('says so where there is nothing to show', () => {
    const text = print({ views: ['standards'] }, { select: { categories: ['marriage'] } });
    expect(text).toContain('没有可显示的内容');
  });
});

describe('what every table keeps', () => {
  const figures = [
    '620',
    '650',
    '5,402.1万元',
    '6,100万元',
    '1.2亿元',
    '3,074',
    '>=3,200',
    '62.5%',
    '3-5',
    '416.67',
    '***元',
    '**万元',
    '!2',
  ];

  it.each([60, 61, 80, 99, 120, 200])('no figure is cut at %i columns', (width) => {
    const text = print({ width });
    for (const figure of figures) expect(text, figure).toContain(figure);
  });

  it('no line is wider than the page, at any width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 220 }), fc.constantFrom('zh' as const, 'en' as const), (width, lang) => {
        for (const line of print({ width, lang }).split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
      { numRuns: 40 },
    );
  });

  it('colour changes no cell', () => {
    const bare = print({ color: true }).replace(/\u001b\[[\d;]*m/g, '');
    expect(bare.replace(/ +$/gm, '')).toBe(print());
  });

  it('nothing of a report reaches the terminal as a control', () => {
    expect(print()).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it('every sign and letter in the tables is explained', () => {
    const text = print();
    const [tables = '', legend = ''] = text.split('\n标记\n');
    for (const sign of ['▸', '~', '>=', '--', '#', '!']) if (tables.includes(sign)) expect(legend).toContain(sign);
    const letters = new Set([...tables.matchAll(/\d[~▸#]? ([a-z])(?=\s|,|$)/gm)].map((match) => match[1]));
    for (const letter of letters) expect(legend).toMatch(new RegExp(`(^|\\s)${letter} \\S`, 'm'));
    expect(letters.size).toBeGreaterThan(2);
  });

  it('a column for which there is no room is named below', () => {
    const texts = [44, 50, 56, 62, 70, 80].map((width) => print({ views: ['standards'], width }));
    const named = texts.filter((text) => text.includes('列因页宽不足未显示: 中位数(个数)'));
    expect(named.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toContain('中位数(个数)');
  });

  it('every numbered row has its source', () => {
    const text = print();
    const [tables = '', sources = ''] = text.split('\n来源\n');
    const numbers = [...tables.matchAll(/^ *(\d+) \S/gm)].map((match) => Number(match[1]));
    expect(numbers.length).toBeGreaterThan(8);
    const cited = [...sources.matchAll(/\[(\d+)(?:-(\d+))?\] \S+:\d/g)].map((match) =>
      [match[1], match[2] ?? match[1]].map(Number),
    );
    for (const number of numbers)
      expect(
        cited.some(([first = 0, last = 0]) => first <= number && number <= last),
        `row ${number}`,
      ).toBe(true);
  });
});
