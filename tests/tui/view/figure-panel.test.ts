import { expect, test } from 'vitest';
import type { Observation } from '../../../src/model/index.js';
import { told } from '../helpers/reports.js';
import { onCounties } from '../helpers/scene.js';

const county = (area: string, code: string, value: number, more: Partial<Observation> = {}) =>
  told({
    area,
    code,
    year: 2022,
    figures: [{ says: `全县有养老床位⟦${value}张⟧。`, value, more: { indicator: 'elder.beds', ...more } }],
  });

const COUNTIES = [
  county('甲县', '990101', 500),
  county('乙县', '990102', 900, { status: 'target' }),
  county('丙县', '990103', 700),
  county('丁县', '990104', 0.6, { unit: '%', kind: 'ratio' }),
];

const bars = (): string[] =>
  onCounties({ view: 'counts', data: { reports: COUNTIES, failures: [] }, columns: 120, rows: 40 })
    .text()
    .split('\n')
    .filter((line) => /^[> ] .县 2022 .*█/.test(line))
    .map((line) => line.replace(/█.*/, '').trim());

test('what is only planned stands below what has been reached, and says that it is planned', () => {
  expect(bars()).toEqual(['丙县 2022  700', '> 甲县 2022  500', '乙县 2022  900▸']);
});
