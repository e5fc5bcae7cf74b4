import { expect, test } from 'vitest';
import { told } from '../helpers/reports.js';
import { onCounties } from '../helpers/scene.js';

/** One county's standard over three years, the last of which the report counts otherwise. */
const years = (last: string) =>
  [
    [2020, '城市低保标准每人每月⟦600元⟧。', 600],
    [2021, '城市低保标准每人每月⟦640元⟧。', 640],
    [2022, last, 670],
  ].map(([year, says, value]) =>
    told({
      area: '甲县',
      code: '990101',
      year: Number(year),
      figures: [
        {
          says: String(says),
          value: Number(value),
          more: {
            kind: 'standard',
            indicator: 'dibao-standard',
            unit: '元',
            per: '人·月',
            category: 'social-assistance',
          },
        },
      ],
    }),
  );

const shown = (last: string): string =>
  onCounties({ columns: 120, rows: 40, data: { reports: years(last), failures: [] } })
    .press('5')
    .text();

test('a series that goes on has its change told', () => {
  expect(shown('城市低保标准每人每月⟦670元⟧。')).toMatch(/▁▅█ +\+30 \+4\.7%/);
});

test('a series whose scope changes has a break, and no change across it', () => {
  const text = shown('按新口径统计,城市低保标准每人每月⟦670元⟧。');
  expect(text).toMatch(/▁▅\|█ +口径变/);
  expect(text).not.toContain('+30');
});

test('where no area has two years, it is said why there is nothing, and what to do', () => {
  const reports = years('城市低保标准每人每月⟦670元⟧。').slice(0, 1);
  const player = onCounties({ columns: 120, rows: 40, data: { reports, failures: [] } }).press('5');
  expect(player.text()).toContain('没有一个地区有两个年度的报告: 按 a 添加');
});
