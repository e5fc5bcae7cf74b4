import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import type { Cell, Row } from '../../src/model/comparison.js';
import { goldReports, HAS_GOLD } from './gold.js';

/** What a cell shows, in one short form: `385* `, `T≥300`, `masked`, `--`. */
function show(cell: Cell): string {
  if (cell.status === 'not-mentioned') return '--';
  if (cell.status === 'not-applicable') return '/';
  const mark = cell.status === 'bound' ? (cell.op === 'ge' ? '≥' : '≤') : '';
  const shown = 'value' in cell ? `${mark}${cell.value}${cell.status === 'converted' ? '*' : ''}` : cell.status;
  return `${cell.target === true ? 'T' : ''}${shown}`;
}

describe.skipIf(!HAS_GOLD)('five labelled reports side by side (needs ../shared)', () => {
  const comparison = HAS_GOLD ? compareReports(goldReports()) : compareReports([]);
  const row = (indicator: string, residence?: Row['dimensions']['residence']): string[] =>
    (comparison.rows.find((r) => r.indicator === indicator && r.dimensions.residence === residence)?.cells ?? []).map(
      show,
    );

  it('has a column a report, with its year', () => {
    expect(comparison.columns.map(({ area, year }) => `${area.name} ${year}`)).toEqual([
      '崇川区 2021',
      '慈溪市 2021',
      '洪江市 2022',
      '冷水滩区 2019',
      '青阳县 2022',
    ]);
  });

  it('brings standards to a month, marks targets and keeps a single standard single', () => {
    expect(row('dibao.standard', 'urban')).toEqual(['--', '--', '600', 'T440', '725']);
    expect(row('dibao.standard', 'rural')).toEqual(['--', '--', '385*', 'T≥300', '709']);
    expect(row('dibao.standard')).toEqual(['--', '1005', '/', '/', '/']);
  });

  it('puts home adaptations into one row whatever they are called', () => {
    expect(row('elder.home-adaptations')).toEqual(['301', '642', '50', '--', 'masked']);
  });

  it('shows every observation in exactly one cell', () => {
    const shown = comparison.rows.flatMap(({ cells }) => [...cells].flatMap(({ observations }) => observations)).sort();
    const all = goldReports()
      .flatMap(({ observations }) => observations.map(({ id }) => id))
      .sort();
    expect(shown).toEqual(all);
  });
});
