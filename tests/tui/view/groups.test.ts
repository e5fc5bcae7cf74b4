import { describe, expect, test } from 'vitest';
import { told } from '../helpers/reports.js';
import { onCounties, onFixtures, Player } from '../helpers/scene.js';

describe('columns compared within a group', () => {
  test('stand together under its name, and the head says so', () => {
    const player = onFixtures({ columns: 160, rows: 40 }).press('2 P down enter');
    const [, about, , groups, names] = player.lines();
    expect(about).toContain('排名和中位数按同一省');
    expect(groups?.trim().split(/\s+/)).toEqual(['江苏省', '浙江省', '湖南省', '安徽省']);
    expect(names?.indexOf('崇川区')).toBeLessThan(names?.indexOf('慈溪市') ?? 0);
    expect(player.press('u').lines()[3]).not.toContain('江苏省');
  });

  test('are parted by what they are: counties, cities and districts', () => {
    const player = onFixtures({ columns: 160, rows: 40 }).press('2 P down down down enter');
    const heads = player.lines()[3]?.trim().split(/\s+/) ?? [];
    expect(new Set(heads).size).toBe(heads.length);
    expect(heads.length).toBeGreaterThan(1);
  });

  test('have the statistics of their own group', () => {
    const player = onCounties({ columns: 120, rows: 40 }).press('2');
    expect(player.text()).toMatch(/有值 3/);
    player.press('P down down down enter');
    expect(player.text()).not.toMatch(/有值 3/);
  });

  test('are what the equivalent command asks for', () => {
    const player = onCounties({ columns: 120, rows: 40 }).press('2 P down enter X');
    expect(JSON.stringify(player.effects)).toContain('--group province');
  });
});

test('namesakes are told apart by what lies above them, as columns and as a baseline', () => {
  const beds = { kind: 'count', category: 'elderly-care', indicator: 'elder.beds', unit: '张' } as const;
  const report = (prefecture: string, code: string, value: number) => {
    const figures = [{ says: `全区有养老床位⟦${value}张⟧。`, value, more: beds }];
    const made = told({ area: '子午区', code, year: 2022, figures });
    const known = { level: 'county', province: '某省', origin: { basis: 'stated', rule: 'title' } } as const;
    const area = { name: '子午区', code, prefecture, ...known };
    return { ...made, report: { ...made.report, path: `${prefecture}.txt`, area } };
  };
  const reports = [report('东府市', '990201', 300), report('西府市', '990301', 200)];
  const player = new Player({ columns: 100, rows: 30, data: { reports, failures: [] } }).press('3');
  expect(player.text()).toMatch(/东府市子午区 +西府市子午区/);
  expect(player.press('right b').text()).toMatch(/西府市子午区\*/);
  expect(player.text()).not.toMatch(/东府市子午区\*/);
  expect(player.text()).toContain('+100');
});
