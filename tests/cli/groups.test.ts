import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/comparison.js';
import { folderWith, reportText } from './folder.js';
import { duibiao } from './host.js';

const FILES = {
  'a.txt': reportText('云岭县', 2022, 620),
  'b.txt': reportText('南溪县', 2022, 655),
  'c.txt': reportText('东河区', 2022, 780),
  'd.txt': reportText('西河区', 2022, 800),
};
const SETTINGS = '{"groups": {"河片": ["东河区", "西河区"], "山片": ["云岭县", "北岭县"], "海片": ["港口市"]}}';

/** Runs `compare` in a folder of four bureaus whose settings name lists of areas. */
const compare = (...more: readonly string[]): ReturnType<typeof duibiao> => {
  const cwd = folderWith({ ...FILES, 'duibiao.json': SETTINGS });
  return duibiao(['compare', cwd, '--view', 'standards', ...more], { cwd });
};

/** The rank of each bureau's standard, `-` where it has none, and the median of the row. */
async function ranks(...more: readonly string[]): Promise<readonly unknown[]> {
  const { out } = await compare('--format', 'json', ...more);
  const { rows } = JSON.parse(out) as Comparison;
  const row = rows.find(({ indicator }) => indicator === 'dibao.standard');
  return [row?.cells.map(({ rank }) => rank ?? '-').join(' '), row?.stats?.median, row?.stats?.n];
}

describe('comparing within groups', () => {
  it.each<[string, readonly string[], readonly unknown[]]>([
    ['all columns where nothing is asked for', [], ['4 3 2 1', 717.5, 4]],
    ['a list of the settings; who is not on it has no rank', ['--group', '河片'], ['- - 2 1', 790, 2]],
    ['a list of which one bureau has a report: nothing to rank', ['--group', '山片'], ['- - - -', 620, 1]],
    ['counties among counties, districts among districts', ['--group', 'level'], ['2 1 2 1', 637.5, 2]],
    ['all undoes a setting', ['--group', 'all'], ['4 3 2 1', 717.5, 4]],
  ])('%s', async (_, options, expected) => {
    expect(await ranks(...options)).toEqual(expected);
  });

  it('measures against the median of the group', async () => {
    const { out } = await compare('--group', '河片', '--baseline', 'median');
    expect(out).toMatch(/780 +-10 +800 +\+10/);
    expect(out).toContain('排名和中位数按: 河片 (东河区；西河区)');
  });

  it('shows the median of every group', async () => {
    expect((await compare('--group', 'level')).out).toContain('县: 637.5 (2) / 区: 790 (2)');
  });

  it('is in the data, and absent where there is no group', async () => {
    const grouped = JSON.parse((await compare('--group', '河片', '--format', 'json')).out) as Comparison;
    expect(grouped.group).toEqual({ name: '河片', areas: ['东河区', '西河区'] });
    expect(JSON.parse((await compare('--format', 'json')).out)).not.toHaveProperty('group');
  });

  it('may be set for a folder, and be undone', async () => {
    const cwd = folderWith({ ...FILES, 'duibiao.json': SETTINGS.replace('{', '{"group": "河片",') });
    expect((await duibiao(['compare', cwd], { cwd })).out).toContain('河片');
    expect((await duibiao(['compare', cwd, '--group', 'all'], { cwd })).out).not.toContain('河片');
  });

  it("the reader's own lists are known beside the folder's", async () => {
    const cwd = folderWith({ ...FILES, 'duibiao.json': SETTINGS });
    const home = folderWith({ 'duibiao/config.json': '{"groups": {"自定": ["云岭县", "东河区"]}}' });
    const at = { cwd, env: { XDG_CONFIG_HOME: home } };
    expect((await duibiao(['compare', cwd, '--group', '自定'], at)).out).toContain('自定 (云岭县；东河区)');
    expect((await duibiao(['compare', cwd, '--group', '河片'], at)).code).toBe(0);
  });

  it('takes only the peers of a group for gaps', async () => {
    const cwd = folderWith({ ...FILES, 'duibiao.json': SETTINGS });
    const args = ['gaps', cwd, '--baseline', '东河区', '--group', '河片', '--format', 'json'];
    expect(JSON.parse((await duibiao(args, { cwd })).out)).toMatchObject({ of: 1, peers: ['西河区'] });
  });

  it.each([
    ['河', '是不是想写 河片？'],
    ['provinces', '是不是想写 province？'],
    ['xyz', '可选: all, prefecture, province, level, 河片, 山片, 海片'],
    ['toString', '可选: '],
  ])('--group %s is an error that helps', async (name, help) => {
    const { code, err } = await compare('--group', name);
    expect(err).toContain(`--group 不能是“${name}”`);
    expect(err).toContain(help);
    expect(code).toBe(2);
  });

  it('says so where none of a list is compared', async () => {
    const { code, err } = await compare('--group', '海片');
    expect(err).toContain('分组 海片 里的地区 (港口市) 都不在所比较的地区中');
    expect(code).toBe(0);
  });

  it('refuses lists that are none', async () => {
    const cwd = folderWith({ ...FILES, 'duibiao.json': '{"groups": {"河片": "东河区"}}' });
    const { code, err } = await duibiao(['compare', join(cwd, 'a.txt')], { cwd });
    expect(err).toContain('groups.河片 不是所要的类型');
    expect(code).toBe(2);
  });
});
