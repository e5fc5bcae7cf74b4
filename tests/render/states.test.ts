import { read } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import { namesIn } from '../../src/lexicon/wording/vocabulary-names.js';
import type { Cell } from '../../src/model/comparison.js';
import { cellSheet } from '../../src/render/delimited/compare.js';
import { renderHtml } from '../../src/render/html/index.js';
import { renderMarkdown } from '../../src/render/markdown.js';
import { renderTable } from '../../src/render/table/index.js';
import { renderXlsx } from '../../src/render/xlsx/index.js';
import { dibao, type Figure, type FigureOptions, figure, report, target } from '../compare/builders.js';

const beds = (amount: number | string, options: FigureOptions = {}): Figure =>
  figure('养老床位', amount, { unit: '张', indicator: 'elder.beds', ...options });

/** What a figure that must not be read as a plain number looks like: in tables, in words, in a sheet of numbers, as data. */
interface Shown {
  /** In the table and in Markdown; a letter stands for its footnote. */
  readonly cell: RegExp;
  /** In the legend, the footnotes, the comment of a spreadsheet's cell, the title in a page. */
  readonly words: string;
  readonly sheet: string;
  /** Columns of CSV that say it. */
  readonly data: Readonly<Record<string, unknown>>;
}

const STATES: readonly (readonly [string, readonly Figure[], Shown])[] = [
  ['approximate', [beds('~12')], { cell: /12~/, words: '约数', sheet: '~12', data: { status: 'approximate' } }],
  ['a floor', [beds('≥12')], { cell: />=12/, words: '下限', sheet: '>=12', data: { bound: 'ge', value: 12 } }],
  ['a ceiling', [beds('≤12')], { cell: /<=12/, words: '上限', sheet: '<=12', data: { bound: 'le', value: 12 } }],
  ['a range', [beds('12-15')], { cell: /12-15/, words: '', sheet: '12-15', data: { low: 12, high: 15, value: null } }],
  ['masked', [beds('*')], { cell: /\*\*\*#/, words: '遮盖', sheet: '***', data: { status: 'masked', value: null } }],
  ['a target', [target(beds(12))], { cell: /12▸/, words: '目标', sheet: '12 ▸', data: { target: true } }],
  [
    'a floor to reach',
    [target(beds('≥12'))],
    { cell: />=12▸/, words: '目标', sheet: '>=12 ▸', data: { target: true, bound: 'ge' } },
  ],
  [
    'a part of the year',
    [beds(12, { period: '2022-01/2022-11' })],
    { cell: /12 a/, words: '只含2022年1-11月', sheet: '12 ※', data: { notes: 'part-year' } },
  ],
  [
    'as of a day',
    [beds(12, { period: '2022-10-31' })],
    { cell: /12 a/, words: '截至2022年10月31日', sheet: '12 ※', data: { notes: 'as-of' } },
  ],
  [
    'of another year',
    [beds(12, { period: '2021' })],
    { cell: /12 a/, words: '为2021年的数', sheet: '12 ※', data: { notes: 'other-year' } },
  ],
  [
    'of several years',
    [beds(12, { period: '2020/2022' })],
    { cell: /12 a/, words: '2020-2022年合计', sheet: '12 ※', data: { notes: 'multi-year' } },
  ],
  [
    'of a township',
    [beds(12, { area: '石桥镇' })],
    { cell: /12 a/, words: '指石桥镇', sheet: '12 ※', data: { notes: 'other-area', row_area: '石桥镇' } },
  ],
  [
    'counted otherwise',
    [beds(12, { sentence: '按新口径养老床位12张。' })],
    { cell: /12 a/, words: '口径与以前不同', sheet: '12 ※', data: { notes: 'scope-changed' } },
  ],
  [
    'contradicted',
    [beds(12), beds(15, { subject: '全县养老床位' })],
    { cell: /!2 a/, words: '前后不一致: 12；15', sheet: '!2', data: { candidates: '12 15', value: null } },
  ],
  [
    'beside a floor',
    [beds(12), target(beds('≥15'))],
    { cell: /12 a/, words: '目标为>=15', sheet: '12', data: { target_value: 15, target_bound: 'ge' } },
  ],
  [
    'beside a range to reach',
    [beds(12), target(beds('15-18'))],
    { cell: /12 a/, words: '目标为15-18', sheet: '12', data: { target_low: 15, target_high: 18 } },
  ],
  [
    'beside next year’s plan',
    [beds(12), target(beds('≥15'), '2023')],
    {
      cell: /12 a/,
      words: '2023年 目标 >=15',
      sheet: '12',
      data: { planned_value: 15, planned_bound: 'ge', planned_period: '2023' },
    },
  ],
  [
    'converted',
    [dibao(4620, { per: '年' })],
    { cell: /385 a/, words: '由4,620元/年折算', sheet: '385', data: { status: 'converted', original_value: 4620 } },
  ],
  [
    'converted from a floor',
    [dibao('≥4620', { per: '年' })],
    { cell: />=385 a/, words: '由4,620元/年折算', sheet: '>=385', data: { bound: 'ge', original_per: '年' } },
  ],
  [
    'converted from a range',
    [dibao('4620-4800', { per: '年' })],
    {
      cell: /385-400 a/,
      words: '由4,620-4,800元/年折算',
      sheet: '385-400',
      data: { original_low: 4620, original_high: 4800 },
    },
  ],
  [
    'rounded',
    [dibao(5000, { per: '年' })],
    { cell: /416.67 a,b/, words: '准确值为1250/3', sheet: '416.67', data: { original_value: 5000 } },
  ],
  [
    'not comparable',
    [dibao(620, { per: null })],
    { cell: /\? a/, words: '未写明按月还是按年', sheet: '?', data: { why: 'per-missing', value: null } },
  ],
];

const SPEECH = { lang: 'zh', names: namesIn('zh') } as const;

describe('no renderer shows a figure without what stands in its way', () => {
  it.each(STATES)('%s', async (_, figures, { cell, words, sheet, data }) => {
    const reports = [report('甲县', 2022, figures)];
    const comparison = compareReports(reports);
    const views = ['standards', 'counts'] as const;
    const table = renderTable(comparison, reports, { ...SPEECH, views, width: 120, color: false, ascii: false });
    expect(table).toMatch(cell);
    expect(table).toContain(words);
    const markdown = renderMarkdown(comparison, reports, { ...SPEECH, views }).replaceAll('\\', '');
    expect(markdown).toMatch(cell);
    expect(renderHtml(comparison, reports, { ...SPEECH, views }).replaceAll('&gt;', '>')).toContain(words);
    const book = read(await renderXlsx(comparison, reports, { ...SPEECH, views }), { type: 'array', cellNF: true });
    const cells = book.SheetNames.map((name) => book.Sheets[name]?.['D2']).filter((one) => one?.c !== undefined);
    expect(cells.map((one) => one?.w)).toEqual([sheet]);
    expect(cells[0]?.c?.[0]?.t).toContain(words);
    const { columns, rows } = cellSheet(comparison, reports, ['standard', 'count'], SPEECH.names);
    const row = Object.fromEntries(columns.map((name, at) => [name, rows[0]?.[at]]));
    expect(row).toMatchObject(data);
  });

  it('says why a standard cannot be', async () => {
    const rural = dibao(490, { dimensions: { residence: 'rural' } });
    const reports = [
      report('甲县', 2022, [rural]),
      report('乙区', 2022, [dibao(880, { dimensions: { residence: 'unified' } })]),
    ];
    const comparison = compareReports(reports);
    const shown = comparison.rows.map(({ cells }) => cells.map(({ status }): Cell['status'] => status));
    expect(shown).toEqual([
      ['reported', 'not-applicable'],
      ['not-mentioned', 'reported'],
    ]);
    const views = ['standards'] as const;
    const table = renderTable(comparison, reports, { ...SPEECH, views, width: 120, color: false, ascii: false });
    expect(table).toMatch(/\(农村\) +490 +\/ a/);
    expect(table).toContain('a 不适用: 城乡统一标准');
    expect(renderHtml(comparison, reports, { ...SPEECH, views })).toContain('title="不适用: 城乡统一标准"');
  });
});
