import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../../src/text/width.js';
import { told } from '../helpers/reports.js';
import { onCounties, Player } from '../helpers/scene.js';

const LONG = '某某经济技术开发区管理委员会';

/** Twelve years of one area, and one of another. */
const reports = [
  ...Array.from({ length: 12 }, (_, at) => 2011 + at).map((year) =>
    told({ area: LONG, code: '990201', year, figures: [{ says: `有养老床位⟦${year}张⟧。`, value: year }] }),
  ),
  ...onCounties().state.data.reports,
];
const player = (columns: number): Player =>
  new Player({ data: { reports, failures: [] }, view: 'counts', columns, rows: 30 });

const head = (of: Player): string => of.lines()[3] ?? '';
const years = (of: Player): readonly string[] => (of.lines()[4] ?? '').match(/\d{4}/g) ?? [];

describe('an area with several years', () => {
  test('is named once over them all, and does not widen each of them', () => {
    const shown = player(160);
    expect(head(shown).split(LONG)).toHaveLength(2);
    expect(years(shown).length).toBeGreaterThan(12);
    for (const line of shown.lines()) expect(displayWidth(line)).toBe(160);
  });

  test('is named over those of its years that are in sight', () => {
    const shown = player(80).press('end left left left left');
    expect(head(shown)).toMatch(/某某.* 甲县 ─/);
    for (const line of shown.lines()) expect(displayWidth(line)).toBe(80);
  });

  test('is named for each year where the years stand apart', () => {
    expect(head(onCounties({ view: 'counts' }).press('home right >')).match(/甲县/g)).toHaveLength(2);
    expect(head(onCounties({ view: 'counts' })).match(/甲县/g)).toHaveLength(1);
  });
});
