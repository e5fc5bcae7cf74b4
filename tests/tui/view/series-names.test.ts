import { expect, test } from 'vitest';
import { told } from '../helpers/reports.js';
import { Player } from '../helpers/scene.js';

const care = (subject: string, value: number) => ({
  says: `${subject}每人每月⟦${value}元⟧。`,
  value,
  more: {
    kind: 'standard',
    category: 'social-assistance',
    indicator: 'tekun.care-standard',
    subject,
    unit: '元',
    per: '人·月',
  } as const,
});

test('rows of one indicator that would read alike are told apart, as in printed tables', () => {
  const figures = [care('全护理照料标准', 900), care('半护理照料标准', 500)];
  const reports = [told({ area: '甲县', code: '990101', year: 2022, figures })];
  const { grid } = new Player({ data: { reports, failures: [] }, view: 'standards' }).scene;
  const labels = grid.rows.map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
  for (const label of labels) expect(label).toContain('特困人员照料护理标准');
});
