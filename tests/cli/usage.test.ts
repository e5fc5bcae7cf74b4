import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, reportText } from './folder.js';
import { duibiao } from './host.js';

describe('wrong usage', () => {
  it.each([
    ['', '请给出报告文件或文件夹'],
    ['compare', '请给出报告文件或文件夹'],
    ['compare --fromat json x', '没有 --fromat 这个选项。是不是想写 --format？'],
    ['compare --format', '选项 --format 需要一个值'],
    ['compare --format jsn x', '--format 不能是“jsn”。是不是想写 json？'],
    ['compare --format xyzzy x', '可选: table'],
    ['compare --category elderly-cares x', '是不是想写 elderly-care？'],
    ['compare --category 养老 x', '是不是想写 elderly-care (养老服务)？'],
    ['compare --indicator 低保标准 x', '是不是想写 dibao.standard (最低生活保障标准)？'],
    ['compare --kind standrad x', '是不是想写 standard？'],
    ['compare --view overveiw x', '是不是想写 overview？'],
    ['compare --year 22 x', '--year 写作 2021,2022 或 2019..2023'],
    ['compare --year 2023..2019 x', '--year 需要2023到2199的整数'],
    ['compare --width wide x', '--width 需要40到10000的整数'],
    ['compare --color red x', '可选: auto, always, never'],
    ['extract --format html x', 'extract 不能输出 html'],
    ['outline', '请给出报告文件或文件夹'],
    ['explain', '缺少参数 id'],
    ['completion', '缺少参数 shell。可选: bash, zsh, fish'],
    ['compare --kind 标淮 x', '是不是想写 standard (标准)？'],
    ['compare --view 走势 x', '是不是想写 years (年度走势)？'],
    ['compare x -o page.pdf', '写不了 .pdf 文件; 换个扩展名, 或用 --format 指明格式。可选: table, markdown'],
    ['compare x -o page.yaml', '写不了 .yaml 文件'],
    ['compare x -o page.constructor', '写不了 .constructor 文件'],
    ['compare x -o page.mp4', '写不了 .mp4 文件'],
    ['compare x --area ,', '选项 --area 需要一个值'],
    ['gaps fixtures/reports/wangting-2022.txt --baseline 望停县', '--baseline 不能是“望停县”。是不是想写 望汀县？'],
    ['comprae x', '没有 comprae 这个命令或文件。是不是想写 compare？'],
    ['help comprae', '没有 comprae 这个命令或文件。是不是想写 compare？'],
    ['help nosuch', '没有 nosuch 这个命令或文件。用法见'],
    ['lexicon unit', '是不是想写 units？'],
    ['lexicon units areas', '参数太多'],
  ])('%s', async (line, said) => {
    const { code, out, err } = await duibiao(line);
    expect(err).toContain(said);
    expect(err).toContain('用法见 duibiao --help');
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  it('is told in the language asked for', async () => {
    expect((await duibiao('compare --fromat x --lang en')).err).toContain('Did you mean --format?');
    expect((await duibiao('compare --fromat x', { env: { LANG: 'en_GB.UTF-8' } })).err).toContain('there is no option');
    expect((await duibiao('compare --lang=zh --fromat x', { env: { LANG: 'en_GB.UTF-8' } })).err).toContain('没有');
    expect((await duibiao('compare --lang fr x')).err).toContain('--lang 不能是“fr”');
  });
});

describe('what is written rightly and cannot be done', () => {
  const folder = (): string =>
    folderWith({
      'r/a.txt': reportText('云岭县', 2022, 620),
      'there.txt': 'x',
      '-x.txt': reportText('云岭县', 2022, 620),
      'bad.json': '{"schema": 1,\n "corrections"',
      'list.json': '[]',
      'set/duibiao.json': '{"lang": "fr"}',
      'list/duibiao.json': '[]',
    });

  it.each([
    ['compare r -o there.txt', 'there.txt 已存在, 没有覆盖'],
    ['compare r -o no/there.txt', '所在的文件夹不存在'],
    ['compare r -o r', '是文件夹'],
    ['compare r -o r/a.txt --force', 'r/a.txt 是输入的报告之一, 没有覆盖'],
    ['explain nowhere r', '没有编号为 nowhere 的数字或举措'],
    ['compare r --corrections none.json', '无法读取 none.json'],
    ['compare r --corrections bad.json', 'bad.json:2:15: 到这里不是有效的 JSON'],
    ['compare r --corrections list.json', 'list.json 里应是一个 JSON 对象'],
    ['compare r --lexicon bad.json', 'bad.json:2:15: 到这里不是有效的 JSON'],
    ['compare r --lexicon list.json', 'list.json 里应是一个 JSON 对象'],
  ])('%s', async (line, said) => {
    const at = folder();
    const words = line
      .split(' ')
      .map((word) => (/^r\b|\.\w+$|^no/.test(word) && word !== 'nowhere' ? join(at, word) : word));
    const { code, err } = await duibiao(words, { cwd: at });
    expect(err.replaceAll(`${at}/`, '')).toContain(said);
    expect(err).not.toContain('--help');
    expect(code).toBe(2);
  });

  it('an error in a settings file is told as one', async () => {
    const at = folder();
    const wrong = await duibiao(['compare', join(at, 'r')], { cwd: join(at, 'set') });
    expect(wrong.err).toContain('--lang 不能是“fr”。可选: zh, en。这一项写在设置文件');
    const list = await duibiao(['compare', join(at, 'r')], { cwd: join(at, 'list') });
    expect(list.err).toContain('duibiao.json 里应是一个 JSON 对象');
    expect([wrong.code, list.code]).toEqual([2, 2]);
  });

  it('a file whose name begins with a hyphen is named as it must be typed', async () => {
    expect((await duibiao('compare -x.txt', { cwd: folder() })).err).toContain('是不是想写 ./-x.txt？');
  });
});

describe('right usage', () => {
  it('takes a list in one option or in several', async () => {
    const once = await duibiao('compare fixtures/reports --area 望汀县,澜桥区 --year 2022 --format csv', { cwd: '.' });
    const again = await duibiao('compare fixtures/reports --area 望汀县 --area 澜桥区 --year 2022 --format csv', {
      cwd: '.',
    });
    expect(again.out).toBe(once.out);
    expect(once.out).toContain('澜桥区');
    expect(once.out).toContain('望汀县');
  });

  it('takes names and ids, Chinese commas too', async () => {
    const { code } = await duibiao(
      'compare fixtures/reports/wangting-2022.txt --category 养老服务，社会救助 --year 2020..2022',
    );
    expect(code).toBe(0);
  });

  it.each([
    ['--kind 标准 --view 标准', '--kind standard --view standards'],
    ['--status 目标 --view 总览,举措', '--status target --view overview,initiatives'],
    ['--format md --baseline 中位数', '--format markdown --baseline median'],
  ])('takes %s as tables call it, for %s', async (typed, meant) => {
    const [by, as] = await Promise.all(
      [typed, meant].map((words) => duibiao(`compare fixtures/reports/wangting-2022.txt ${words}`)),
    );
    expect(by).toEqual(as);
    expect(by?.code).toBe(0);
  });

  it('names the area nearest to a baseline that is none', async () => {
    const { code, out, err } = await duibiao('compare fixtures/reports/wangting-2022.txt --baseline 望停县');
    expect(err).toContain('基准 望停县 (望汀县?) 不在所比较的地区中');
    expect(out).not.toContain('基准:');
    expect(code).toBe(0);
  });

  it('prints the version', async () => {
    expect(await duibiao('--version')).toMatchObject({ code: 0, out: '1.2.3\n', err: '' });
  });

  it.each(['--help', 'help', 'compare --help', 'help extract'])('%s prints help', async (line) => {
    const { code, out, err } = await duibiao(line);
    expect(out).toMatch(/^用法: duibiao/);
    expect(out).toContain('退出码:');
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
