import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../src/compare/index.js';
import type { Cell } from '../../../src/model/comparison.js';
import { byTheYear } from '../../../src/tui/state/years.js';
import { dibao, type Figure, report, target } from '../../compare/builders.js';

/** The cell of one report's minimum-living standard, shown by the year. */
function yearly(...figures: readonly Figure[]): Cell | undefined {
  return byTheYear(compareReports([report('甲县', 2022, figures)])).rows[0]?.cells.at(0);
}

describe('standards by the year', () => {
  it.each<[string, readonly Figure[], object]>([
    [
      'a monthly one times twelve',
      [dibao(600)],
      { status: 'converted', value: 7200, from: { value: 600, unit: '元', per: '人·月' } },
    ],
    ['a yearly one as stated', [dibao(5000, { per: '年' })], { status: 'reported', value: 5000, notes: [] }],
    ['a quarterly one', [dibao(1250, { per: '季度' })], { status: 'converted', value: 5000 }],
    ['about', [dibao('~5000', { per: '年' })], { status: 'approximate', value: 5000, notes: ['approximate'] }],
    ['at least', [dibao('≥5000', { per: '年' })], { status: 'bound', value: 5000, notes: ['lower-bound'] }],
    ['at least, monthly', [dibao('≥600')], { status: 'bound', value: 7200 }],
    ['a range', [dibao('5000-5500', { per: '年' })], { status: 'range', low: 5000, high: 5500, notes: ['range'] }],
    ['a monthly range', [dibao('600-700')], { status: 'range', low: 7200, high: 8400 }],
    ['struck out', [dibao('*')], { status: 'masked' }],
    ['beside a target', [dibao(600), target(dibao(650))], { targetValue: 7800 }],
    ['beside a floor', [dibao(600), target(dibao('≥650'))], { targetValue: 7800, targetOp: 'ge' }],
    ['beside a target range', [dibao(600), target(dibao('640-660'))], { targetRange: { low: 7680, high: 7920 } }],
    ['beside a plan', [dibao(600), target(dibao('≥650'), '2023')], { planned: { value: 7800, op: 'ge' } }],
  ])('%s', (_, figures, expected) => {
    expect(yearly(...figures)).toMatchObject(expected);
    expect(yearly(...figures)).not.toHaveProperty('exact');
  });

  it('the statistics of every group too', () => {
    const reports = [report('甲县', 2022, [dibao(600)]), report('乙区', 2022, [dibao(700)])];
    const [row] = byTheYear(compareReports(reports, { group: 'level' })).rows;
    expect(row?.statsByPart?.map(({ median }) => median)).toEqual([7200, 8400]);
  });
});
