import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import type { CompareOptions, Comparison } from '../../src/model/comparison.js';
import { dibao, type Figure, figure, report, target } from './builders.js';

const urban = dibao(670);
const rural = dibao(490, { subject: '农村低保标准', dimensions: { residence: 'rural' } });
const unified = (amount: number | string, options = {}): Figure =>
  dibao(amount, { subject: '城乡统一的低保标准', dimensions: { residence: 'unified' }, ...options });

/** What 乙区 shows beside 甲县, which has an urban, a rural and no other standard: one word a row, in the rows' order. */
function beside(...figures: readonly Figure[]): string[] {
  const { rows } = compareReports([report('甲县', 2022, [urban, rural]), report('乙区', 2022, figures)]);
  return rows.map(({ dimensions: { residence }, cells }) => {
    const [, cell] = cells;
    const why = cell?.status === 'not-applicable' ? ` (${cell.why})` : '';
    const note = cell?.status === 'not-mentioned' ? cell.notes.map((one) => ` (${one})`).join('') : '';
    return `${residence ?? 'any'} ${cell?.status}${why}${note}`;
  });
}

const NEITHER = ['unified reported', 'rural not-applicable (unified)', 'urban not-applicable (unified)'];

describe('a standard that an area cannot have', () => {
  it.each<[string, readonly Figure[], readonly string[]]>([
    ['one standard for town and country: no urban and no rural one', [unified(880)], NEITHER],
    [
      'the digits of the one standard struck out: still no urban one',
      [unified('*')],
      ['unified masked', 'rural not-applicable (unified)', 'urban not-applicable (unified)'],
    ],
    [
      'nothing said of town and country: nobody knows whether there is an urban one, but one is stated',
      [dibao(1005, { subject: '低保标准', dimensions: {} })],
      ['any reported', 'rural not-mentioned (undivided)', 'urban not-mentioned (undivided)'],
    ],
    [
      'unified only next year, as planned',
      [target(unified(900), '2023')],
      ['unified reported', 'rural not-mentioned', 'urban not-mentioned'],
    ],
    [
      'unified in another year',
      [unified(900, { period: '2021' })],
      ['unified reported', 'rural not-mentioned', 'urban not-mentioned'],
    ],
    [
      'what is said of the whole province is not the area’s own',
      [unified(900, { area: '全省' })],
      ['rural not-mentioned', 'urban not-mentioned', 'unified reported'],
    ],
    [
      'an urban one that is stated all the same',
      [unified(880), dibao(870, { period: '2022-01/2022-06' })],
      ['unified reported', 'rural not-applicable (unified)', 'urban reported'],
    ],
    [
      'the unified standard of another benefit',
      [unified(1300, { subject: '特困人员基本生活标准', indicator: 'tekun.standard' })],
      ['rural not-mentioned', 'urban not-mentioned', 'unified reported'],
    ],
    [
      'a unified count is no standard',
      [figure('低保对象', 3068, { unit: '人', indicator: 'dibao.standard', dimensions: { residence: 'unified' } })],
      ['rural not-mentioned', 'urban not-mentioned', 'unified reported'],
    ],
  ])('%s', (_, figures, expected) => {
    expect(beside(...figures).sort()).toEqual([...expected].sort());
  });

  it('has no undivided one where a plan sets one for town and one for country', () => {
    const plan = [target(urban, '2022'), target(rural, '2022')];
    const { rows } = compareReports([report('甲县', 2022, plan), report('乙区', 2022, [unified(880)])]);
    const cell = rows.find(({ dimensions }) => dimensions.residence === 'unified')?.cells.at(0);
    expect(cell).toMatchObject({ status: 'not-applicable', why: 'divided' });
  });

  it('has no undivided one where it states one for town and one for country', () => {
    const { rows } = compareReports([report('甲县', 2022, [urban, rural]), report('乙区', 2022, [unified(880)])]);
    const cell = rows.find(({ dimensions }) => dimensions.residence === 'unified')?.cells.at(0);
    expect(cell).toEqual({ status: 'not-applicable', why: 'divided', notes: [], observations: [] });
  });

  it('is no coverage: such a row is not shared, has no statistics of it and goes with the column that has it', () => {
    const reports = [report('甲县', 2022, [urban, rural]), report('乙区', 2022, [unified(880)])];
    const shownOf = ({ rows }: Comparison) =>
      rows.map(({ cells }) => [...cells].map((cell) => ('value' in cell ? cell.value : cell.status)));
    const rowsWith = (options: CompareOptions): readonly unknown[] => compareReports(reports, options).rows;
    expect(rowsWith({ onlyShared: true })).toEqual([]);
    expect(shownOf(compareReports(reports, { select: { areas: ['乙区'] } }))).toEqual([[880]]);
    expect(rowsWith({})).toMatchObject([{ stats: { n: 1 } }, { stats: { n: 1 } }, { stats: { n: 1 } }]);
  });
});
