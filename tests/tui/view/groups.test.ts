import { describe, expect, test } from 'vitest';
import { onCounties, onFixtures } from '../helpers/scene.js';

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
