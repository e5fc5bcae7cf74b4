import { compareReports } from '../../src/compare/index.js';
import { Cells } from '../../src/model/cells.js';
import type { CompareOptions, Comparison, InitiativeEntry, InitiativeRow } from '../../src/model/comparison.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import type { Report } from '../../src/model/report.js';
import { comparisonPieces } from '../../src/render/json/compare.js';
import { textOf } from '../../src/render/json/pieces.js';
import { dibao, type Figure, type FigureOptions, figure, report, target } from '../compare/builders.js';

/** A figure with the words in which its report states it and the line where it does. */
export function stated(of: Figure, text: string, line: number): Figure {
  const { subject = '' } = of.options;
  const sentence = { start: 0, end: 40, text: `${subject}${text}。` };
  const source = { start: 0, end: text.length, line, column: 1, text, sentence, headings: ['一', '(一)'] };
  return { ...of, options: { ...of.options, source } };
}

const money = (subject: string, amount: Figure['amount'], options: FigureOptions = {}): Figure =>
  figure(subject, amount, { kind: 'amount', unit: '元', category: 'social-assistance', ...options });

const rate = (subject: string, amount: Figure['amount'], options: FigureOptions = {}): Figure =>
  figure(subject, amount, { kind: 'ratio', unit: '%', ...options });

const rural = { dimensions: { residence: 'rural' } } as const;
const beds = { indicator: 'elder.beds', unit: '张' } as const;
const funds = { indicator: 'assistance.spending' } as const;

/**
 * Four made-up reports of two made-up counties and a district that hold every state a cell can be in: as reported,
 * converted, approximate, bounds, a range, masked, contradictory, incomparable, targets, part of a year, other areas.
 */
export function sampleReports(): Report[] {
  return [
    report(
      '云岭县',
      2021,
      [
        stated(dibao(620, { per: '人·月' }), '620元', 12),
        stated(money('救助资金', 54021000, funds), '5402.1万元', 13),
        stated(figure('养老床位', 3074, beds), '3074张', 21),
        stated(rate('护理型床位占比', 60, { indicator: 'elder.nursing-bed-share' }), '60%', 22),
      ],
      { initiatives: [['“云岭助餐”工程', 'elderly-care', 'done']] },
    ),
    report(
      '云岭县',
      2022,
      [
        stated(dibao(650, { per: '人·月', period: '2022-07-01/..' }), '650元', 12),
        stated(dibao(5000, { per: '人·年', ...rural }), '5000元', 12),
        stated(money('救助资金', '~61000000', { ...funds, period: '2022-01/2022-11' }), '6100万元', 13),
        stated(figure('养老床位', '≥3200', { ...beds, period: '2022-12-04' }), '3200余张', 21),
        stated(target(figure('养老床位', 3500, beds), '2023'), '3500张', 60),
        stated(rate('护理型床位占比', 62.5, { indicator: 'elder.nursing-bed-share' }), '62.5%', 22),
        stated(figure('老年助餐点', '3-5', { indicator: 'elder.canteens', area: '双桥镇' }), '3-5个', 23),
      ],
      {
        initiatives: [
          ['“云岭助餐”工程', 'elderly-care', 'done'],
          ['社区减负增效', 'community-governance', 'planned'],
        ],
      },
    ),
    report(
      '南溪区',
      2022,
      [
        stated(dibao(7440, { per: '人·年' }), '7440元', 30),
        stated(dibao(500, { per: null, ...rural }), '500元', 31),
        stated(money('救助资金', 120000000, funds), '1.2亿元', 32),
        stated(figure('养老床位', 980, beds), '980张', 40),
        stated(figure('养老床位', 1005, beds), '1005张', 44),
        stated(target(figure('新增养老床位', '≥300', { indicator: 'elder.beds-added', unit: '张' })), '300张', 45),
        stated(figure('志愿服务队', 28, { category: 'social-work', unit: '支' }), '28支', 70),
        stated(figure('“一老一小”服务\u001b[31m活动', 16, { category: 'social-work', unit: '场次' }), '16场次', 71),
      ],
      {
        initiatives: [
          ['社区减负增效', 'community-governance', 'ongoing'],
          ['“五社联动”试点', 'community-governance', 'ongoing'],
        ],
      },
    ),
    report('平湖县', 2022, [
      stated(dibao('*', { per: '人·月' }), '***元', 5),
      stated(money('救助资金', '*', funds), '**万元', 6),
      stated(figure('养老床位', 0, beds), '0张', 8),
      stated(figure('长者食堂和老年助餐服务点建设运营补贴惠及群众', '≥12000', { unit: '人次' }), '1.2万余人次', 9),
    ]),
  ];
}

/** Initiatives as a comparison may have aligned them, fixed here: these tests are about showing, not about aligning. */
function sampleInitiatives(reports: readonly Report[]): readonly InitiativeRow[] {
  const rows: readonly (readonly [category: string, name: string])[] = [
    ['elderly-care', '“云岭助餐”工程'],
    ['community-governance', '社区减负增效'],
    ['community-governance', '“五社联动”试点'],
  ];
  return rows.map(([category, name]) => ({
    category,
    name,
    cells: new Cells<readonly InitiativeEntry[]>(reports.length, new Map(entriesOf(reports, name)), []),
  }));
}

const entriesOf = (reports: readonly Report[], name: string): (readonly [number, readonly InitiativeEntry[]])[] =>
  reports.flatMap(({ initiatives }, column) => {
    const own = initiatives.filter((one) => one.name === name);
    const entries = own.map(({ id, status, source }) => ({ id, name, status, text: source.sentence.text }));
    return entries.length === 0 ? [] : [[column, entries] as const];
  });

/** The made-up reports compared. */
export function sampleComparison(options: CompareOptions = {}): Comparison {
  const reports = sampleReports();
  const comparison = compareReports(reports, options);
  const compared = comparison.columns.flatMap(({ reports: ids }) => reports.filter(({ id }) => ids.includes(id)));
  const chosen = options.select?.categories;
  const initiatives = sampleInitiatives(compared).filter(({ category }) => chosen?.includes(category) ?? true);
  return { ...comparison, initiatives };
}

/** A comparison as `compare --format json` prints it. */
export const comparisonJson = (comparison: Comparison, diagnostics: readonly Diagnostic[]): string =>
  [...comparisonPieces(comparison, diagnostics)].map(textOf).join('');
