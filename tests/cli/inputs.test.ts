import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { patternOf } from '../../src/cli/inputs/expand.js';
import { isOwnOutput } from '../../src/cli/inputs/own-output.js';
import { folderWith, reportText } from './folder.js';
import { duibiao } from './host.js';

const A = reportText('云岭县', 2022, 620);
const B = reportText('南溪县', 2022, 655);
const NOISE = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919 + 13) % 256);

const columnsOf = (json: string): string[] => {
  const comparison: { columns: { area: { name: string }; year: number }[] } = JSON.parse(json);
  return comparison.columns.map(({ area, year }) => `${area.name} ${year}`);
};

const compare = (folder: string, ...inputs: readonly string[]) =>
  duibiao(['compare', '--format', 'json', ...inputs.map((input) => (input === '-' ? input : join(folder, input)))], {
    stdin: B,
  });

describe('inputs', () => {
  it('a file, a folder with folders in it, a pattern, standard input', async () => {
    const folder = folderWith({ 'a.txt': A, 'deep/er/b.md': B, 'picture.png': NOISE });
    expect(columnsOf((await compare(folder, 'a.txt')).out)).toEqual(['云岭县 2022']);
    expect(columnsOf((await compare(folder, '.')).out)).toEqual(['云岭县 2022', '南溪县 2022']);
    expect(columnsOf((await compare(folder, '**/*.md')).out)).toEqual(['南溪县 2022']);
    expect(columnsOf((await compare(folder, '-', 'a.txt')).out)).toEqual(['南溪县 2022', '云岭县 2022']);
  });

  it('the same text twice is used once and told', async () => {
    const folder = folderWith({ 'a.txt': A, 'copy-of-a.txt': A });
    const { code, out, err } = await compare(folder, '.');
    expect(columnsOf(out)).toEqual(['云岭县 2022']);
    expect(err).toContain('copy-of-a.txt: 内容与');
    expect(code).toBe(0);
  });

  it.each(['json', 'ndjson'])('an earlier extract as %s stands for its reports', async (format) => {
    const folder = folderWith({ 'a.txt': A, 'b.txt': B });
    const saved = join(folder, `saved.${format}`);
    await duibiao(['extract', folder, '-o', saved]);
    const direct = await compare(folder, 'a.txt', 'b.txt');
    const through = await compare(folder, `saved.${format}`);
    expect(through.out).toBe(direct.out);
    expect(through.code).toBe(0);
  });
});

describe('standard input', () => {
  it.each(['json', 'ndjson'])('takes an earlier extract as %s for its reports', async (format) => {
    const folder = folderWith({ 'a.txt': A, 'b.txt': B });
    const saved = await duibiao(['extract', folder, '--format', format]);
    const direct = await duibiao(['compare', folder, '--format', 'json']);
    const piped = await duibiao(['compare', '-', '--format', 'json'], { stdin: saved.out });
    expect(piped.out).toBe(direct.out);
    expect(piped.code).toBe(0);
  });

  it('is one input, however often it is named', async () => {
    const { code, err } = await duibiao(['compare', '-', '-'], { stdin: A });
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('that does not end is given up', async () => {
    const megabyte = '零'.repeat(350_000);
    const { code, err } = await duibiao(['compare', '-'], { stdin: megabyte.repeat(70) });
    expect(err).toContain('文件太大');
    expect(code).toBe(3);
  });
});

describe('what the program made itself', () => {
  it.each(['c.html', 'c.md', 'c.txt'])('is not read as a report when it lies among them: %s', async (name) => {
    const folder = folderWith({ 'a.txt': A, 'b.txt': B });
    await duibiao(['compare', folder, '-o', join(folder, name)]);
    const { err, out } = await compare(folder, '.');
    expect(columnsOf(out)).toEqual(['云岭县 2022', '南溪县 2022']);
    expect(err).toContain(`${name}: 是 duibiao 自己的输出`);
  });

  it.each([
    'extract --format table',
    'extract --format table --lang en',
    'extract --format csv',
    'extract --format json',
    'extract --format ndjson',
    'compare --format tsv',
    'gaps --format csv',
    'gaps',
    'pledges --format csv',
    'pledges --lang en',
    'outline',
    'outline --lang en',
    'explain 7',
    'explain 7 --format json',
    'passages --category elderly-care',
  ])('nor is what %s has put under the name of a text', async (line) => {
    const folder = folderWith({ 'a.txt': A });
    const [first] = (
      JSON.parse((await duibiao(['extract', folder])).out) as { reports: { observations: { id: string }[] }[] }
    ).reports;
    const [command = '', ...options] = line.replace('explain 7', `explain ${first?.observations[0]?.id}`).split(' ');
    expect((await duibiao([command, ...options, folder, '-o', join(folder, 'made.txt')])).code).toBe(0);
    const { err, out } = await compare(folder, '.');
    expect(columnsOf(out)).toEqual(['云岭县 2022']);
    expect(err).toContain('made.txt: 是 duibiao 自己的输出');
  });

  it.each([
    '2022年工作总结\n标题  统一\n全县低保标准620元/月。',
    '{"民政": 1}\n低保标准620元/月。',
    '对标先进，全县低保标准620元/月。',
  ])('a report that begins nearly so is one: %j', (text) => {
    expect(isOwnOutput(new TextEncoder().encode(text))).toBe(false);
  });

  it('may be written again without a word', async () => {
    const folder = folderWith({ 'a.txt': A });
    await duibiao(['compare', folder, '-o', join(folder, 'c.html')]);
    const again = await duibiao(['compare', folder, '-o', join(folder, 'c.html'), '--force']);
    expect(again).toMatchObject({ code: 0, err: '' });
  });
});

describe('bad inputs', () => {
  it.each([
    ['a missing file', 'missing.txt', '找不到这个文件或文件夹'],
    ['an empty folder', 'empty', '文件夹里没有可读的报告'],
    ['an empty file', 'empty.txt', '文件是空的'],
    ['random bytes', 'noise.txt', '不是文本文件'],
    ['a pattern without a match', '*.docx', '没有文件符合这个通配符'],
    ['JSON of another program', 'other.json', '不是 duibiao extract 生成的文件'],
    ['a broken NDJSON line', 'broken.ndjson', '不是 duibiao extract 生成的文件 (位置 L2)'],
  ])('%s: told, the others still compared', async (_, name, said) => {
    const folder = folderWith({
      'good.txt': A,
      'empty/photo.png': '',
      'empty.txt': '',
      'noise.txt': NOISE,
      'other.json': '{"hello": 1}',
      'broken.ndjson': '{"type":"diagnostic","code":"x","severity":"info","path":"p","values":{}}\n{"type":',
    });
    const alone = await compare(folder, name);
    expect(alone.err).toContain(join(folder, name));
    expect(alone.err).toContain(said);
    expect(alone.code).toBe(3);
    const beside = await compare(folder, name, 'good.txt');
    expect(columnsOf(beside.out)).toEqual(['云岭县 2022']);
    expect(beside.err).toContain('1 个输入没有读成, 其余 1 份照常处理');
    expect(beside.code).toBe(4);
  });

  it('a folder that links lead back to is gone through once; a link to a file is one', async () => {
    const folder = folderWith({ 'r/a.txt': A, 'r/sub/b.txt': B, 'far/c.txt': reportText('沙洲县', 2022, 700) });
    for (const name of ['up', 'again']) symlinkSync('..', join(folder, 'r/sub', name));
    symlinkSync(join(folder, 'far/c.txt'), join(folder, 'r/c.txt'));
    symlinkSync(join(folder, 'gone'), join(folder, 'r/gone.txt'));
    for (const input of ['r', 'r/**/*.txt']) {
      const { out, err } = await compare(folder, input);
      expect(columnsOf(out)).toEqual(['云岭县 2022', '沙洲县 2022', '南溪县 2022']);
      expect(err).toBe('');
    }
  });

  it.each(['.', '*'])('a document that is open in Word leaves a file beside it that is none: %s', async (input) => {
    const folder = folderWith({ 'a.txt': A, '~$a.docx': NOISE });
    const { code, out, err } = await compare(folder, input);
    expect(columnsOf(out)).toEqual(['云岭县 2022']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('a name that is no UTF-8 is told for what it is', async () => {
    const folder = folderWith({ 'a.txt': A });
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff]), Buffer.from('.txt')]), B);
    const { err, code } = await compare(folder, '.');
    expect(err).toContain('文件名不是 UTF-8 编码, 无法打开。请先给文件改名');
    expect(code).toBe(4);
    expect((await compare(folder, '\ufffd.txt')).err).toContain('文件名不是 UTF-8 编码');
  });

  it('a folder that holds nothing but the output', async () => {
    const folder = folderWith({});
    writeFileSync(join(folder, 'c.txt'), '对标: 1个地区, 1列, 1份报告\n');
    const { err, code } = await duibiao(['compare', folder, '-o', join(folder, 'c.txt'), '--force']);
    expect(err).toContain('这里除了要写的输出文件, 没有别的报告');
    expect(code).toBe(3);
  });

  it('standard input is called by its name', async () => {
    expect((await duibiao(['compare', '-'], { stdin: '' })).err).toContain('标准输入: 文件是空的');
  });

  it('an empty name, as an unset variable leaves it, leads to no file', async () => {
    const folder = folderWith({ 'a.txt': A });
    const { code, err } = await duibiao(['compare', '', join(folder, 'a.txt')]);
    expect(err).toContain("'': 找不到这个文件或文件夹");
    expect(code).toBe(4);
  });

  it.each([
    ['\\', String.raw`reports\2022\*.txt`, 'reports/2022/*.txt'],
    ['/', String.raw`reports\*.txt`, String.raw`reports\*.txt`],
  ])('where %s parts folders, %s is the pattern %s', (separator, input, pattern) => {
    expect(patternOf(input, separator)).toBe(pattern);
  });

  it('names a file of nearly the same name', async () => {
    const folder = folderWith({ 'report-2022.txt': A });
    expect((await compare(folder, 'reprot-2022.txt')).err).toContain('report-2022.txt?)');
  });

  it('diagnostics stand in the output too, as data', async () => {
    const folder = folderWith({ 'empty.txt': '' });
    const { out } = await compare(folder, 'empty.txt');
    const { diagnostics }: { diagnostics: { code: string }[] } = JSON.parse(out);
    expect(diagnostics.map(({ code }) => code)).toEqual(['empty-file']);
  });

  it('a selection that fits nothing says what there is', async () => {
    const folder = folderWith({ 'a.txt': A });
    const { err } = await duibiao(['compare', folder, '--area', '北京市']);
    expect(err).toContain('没有报告符合筛选条件 (北京市)。已读入: 云岭县 2022');
  });

  it('a selection that nearly names an area names it', async () => {
    const folder = folderWith({ 'a.txt': A });
    const { err } = await duibiao(['compare', folder, '--area', '云峻县']);
    expect(err).toContain('(云峻县) (云岭县?)');
  });

  it('a file name cannot write to the terminal', async () => {
    const { err } = await duibiao(['compare', 'x\u001b[2J.txt']);
    expect(err).not.toContain('\u001b');
  });
});
