import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { needsPager, pagerOf } from '../../src/cli/pager.js';
import { folderWith, reportText } from './folder.js';
import { duibiao } from './host.js';

const A = reportText('云岭县', 2022, 620);
const B = reportText('南溪县', 2022, 655);

describe('settings files', () => {
  it('hold where nothing is typed', async () => {
    const cwd = folderWith({ 'duibiao.json': '{"lang": "en", "view": ["standards"], "width": 70}', 'a.txt': A });
    const { out } = await duibiao(['compare', join(cwd, 'a.txt')], { cwd });
    expect(out).toMatch(/^Comparison: 1 areas/);
    expect(out).toContain('Standards');
    expect(out).not.toContain('Overview');
    expect((await duibiao(['compare', join(cwd, 'a.txt'), '--lang', 'zh'], { cwd })).out).toMatch(/^对标/);
  });

  it("the folder's goes before the reader's own", async () => {
    const cwd = folderWith({ 'duibiao.json': '{"lang": "en"}', 'a.txt': A });
    const home = folderWith({ 'duibiao/config.json': '{"lang": "zh", "view": "standards"}' });
    const { out } = await duibiao(['compare', join(cwd, 'a.txt')], { cwd, env: { XDG_CONFIG_HOME: home } });
    expect(out).toMatch(/^Comparison/);
    expect(out).not.toContain('Overview');
  });

  it('set a baseline', async () => {
    const cwd = folderWith({ 'duibiao.json': '{"baseline": "南溪县"}', 'a.txt': A, 'b.txt': B });
    const { out } = await duibiao(['compare', join(cwd, 'a.txt'), join(cwd, 'b.txt'), '--view', 'standards'], { cwd });
    expect(out).toContain('基准: 南溪县');
    expect(out).toContain('-35');
  });

  it('the environment goes before them', async () => {
    const cwd = folderWith({ 'duibiao.json': '{"lang": "en", "color": "always"}', 'a.txt': A });
    const env = { DUIBIAO_LANG: 'zh', NO_COLOR: '1' };
    const { out } = await duibiao(['compare', join(cwd, 'a.txt')], { cwd, env });
    expect(out).toMatch(/^对标/);
  });

  it.each([
    ['{"baselin": "x"}', '没有 baselin 这个设置', '是不是想写 baseline？'],
    ['{"width": "wide"}', 'width 不是所要的类型', ''],
    ['{"view": "overveiw"}', '--view 不能是“overveiw”', '是不是想写 overview？'],
    ['{lang: zh}', '不是有效的 JSON', ''],
  ])('%s is an error', async (content, said, hint) => {
    const cwd = folderWith({ 'duibiao.json': content, 'a.txt': A });
    const { code, err } = await duibiao(['compare', join(cwd, 'a.txt')], { cwd });
    expect(err).toContain(said);
    expect(err).toContain(hint);
    expect(code).toBe(2);
  });
});

describe('the pager', () => {
  const shown = (columns: number, env: Readonly<Record<string, string>>, ...more: readonly string[]) =>
    duibiao(['compare', 'fixtures/reports/wangting-2022.txt', ...more], {
      isTTY: true,
      columns,
      env: { LANG: 'zh_CN', ...env },
    });

  it('shows what is longer than the screen, on a terminal', async () => {
    const { paged, out } = await shown(80, { PAGER: 'most' });
    expect(paged).toHaveLength(1);
    expect(paged[0]).toMatch(/^most: \d\d+$/);
    expect(out).toBe('');
  });

  it.each([
    [{ PAGER: 'cat' }, []],
    [{ DUIBIAO_PAGER: 'missing' }, []],
    [{}, ['--no-pager']],
  ])('with %j and %j the output is written as it is', async (env, more) => {
    expect((await shown(80, env, ...more)).out).toMatch(/对标/);
  });

  it('is the one that is set, else less', () => {
    expect(pagerOf({}, 'linux')).toBe('less -FIRX');
    expect(pagerOf({}, 'win32')).toBeNull();
    expect(pagerOf({ PAGER: 'more' }, 'win32')).toBe('more');
    expect(pagerOf({ PAGER: 'more' })).toBe('more');
    expect(pagerOf({ PAGER: 'more', DUIBIAO_PAGER: 'bat -p' })).toBe('bat -p');
    expect(needsPager('a\nb', 2)).toBe(false);
    expect(needsPager('a\nb\nc', 2)).toBe(true);
    expect(needsPager('a\nb\nc', undefined)).toBe(false);
  });
});
