import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as program from './built.js';
import { folderWith, reportText } from './folder.js';
import { duibiao } from './host.js';

const many = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `r${String(at).padStart(4, '0')}.txt`,
      reportText(`试${at}县`, 2020, 500 + at),
    ]),
  );

interface Line {
  readonly type: string;
  readonly path: string;
  readonly code?: string;
  readonly contentHash?: string;
  readonly program?: string;
}

const linesOf = (ndjson: string): Line[] =>
  ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const hash = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

describe('extracting in threads', () => {
  it('gives the same bytes as without, bad files and duplicates among them', async () => {
    const files = {
      ...many(150),
      'r0010.txt': '',
      'r0077.txt': '\u0000\u0001',
      'r0099.txt': reportText('试3县', 2020, 503),
    };
    const folder = folderWith(files);
    const [one, two] = [
      await program.run(['extract', folder, '--format', 'ndjson', '--jobs', '1']),
      await program.run(['extract', folder, '--format', 'ndjson', '--jobs', '2']),
    ];
    expect(two.out).toBe(one.out);
    expect(two.err).toBe(one.err);
    expect([one.code, two.code]).toEqual([4, 4]);
    expect(linesOf(one.out).filter(({ type }) => type === 'report')).toHaveLength(147);
    const told = linesOf(one.out).flatMap(({ code }) => code ?? []);
    expect(told.sort()).toEqual(['binary-file', 'duplicate-content', 'empty-file']);
  });

  it('compares the same', async () => {
    const folder = folderWith(many(100));
    const [one, two] = [
      await program.run(['compare', folder, '--format', 'json', '--jobs', '1']),
      await program.run(['compare', folder, '--format', 'json', '--jobs', '2']),
    ];
    expect(two.out).toBe(one.out);
    expect(two.code).toBe(0);
  });

  it('says which file and what program each report came from', async () => {
    const folder = folderWith({ 'a.txt': reportText('云岭县', 2022, 620) });
    const [head] = linesOf((await duibiao(['extract', folder, '--format', 'ndjson'])).out);
    expect(head?.contentHash).toBe(hash(join(folder, 'a.txt')).slice(0, 32));
    expect(head?.program).toBe('1.2.3');
  });

  it.each(['0', 'two', '-1', '1.5'])('%s threads are refused', async (jobs) => {
    expect((await duibiao(['extract', 'x.txt', '--jobs', jobs])).code).toBe(2);
  });
});

describe('extract --update', () => {
  const setUp = () => {
    const folder = folderWith({
      'in/a.txt': reportText('云岭县', 2022, 620),
      'in/b.txt': reportText('南溪县', 2022, 655),
      'in/c.txt': reportText('东川县', 2022, 700),
    });
    const facts = join(folder, 'facts.ndjson');
    const update = () => duibiao(['extract', join(folder, 'in'), '-o', facts, '--update']);
    return { folder, facts, update };
  };

  it('writes the file where there is none, and the same again where nothing changed', async () => {
    const { folder, facts, update } = setUp();
    expect((await update()).code).toBe(0);
    const first = readFileSync(facts, 'utf8');
    expect(first).toBe((await duibiao(['extract', join(folder, 'in'), '--format', 'ndjson'])).out);
    expect((await update()).code).toBe(0);
    expect(readFileSync(facts, 'utf8')).toBe(first);
    expect(readdirSync(folder).sort()).toEqual(['facts.ndjson', 'in']);
  });

  it('copies what has not changed and reads again what has', async () => {
    const { folder, facts, update } = setUp();
    await update();
    const marked = readFileSync(facts, 'utf8').replaceAll('"subject":"养老机构"', '"subject":"照抄"');
    writeFileSync(facts, marked);
    writeFileSync(join(folder, 'in/b.txt'), reportText('南溪县', 2022, 666));
    await update();
    const after = readFileSync(facts, 'utf8');
    expect(after).toContain('666元');
    expect(after).not.toContain('655元');
    const copied = linesOf(marked).filter(({ path }) => !path.endsWith('b.txt'));
    expect(linesOf(after).filter(({ path }) => !path.endsWith('b.txt'))).toEqual(copied);
  });

  it('goes by content, not by time', async () => {
    const { folder, facts, update } = setUp();
    await update();
    const before = readFileSync(facts, 'utf8');
    utimesSync(join(folder, 'in/a.txt'), new Date(), new Date());
    await update();
    expect(readFileSync(facts, 'utf8')).toBe(before);
  });

  it('reads everything again that another version read', async () => {
    const { facts, update } = setUp();
    await update();
    const fresh = readFileSync(facts, 'utf8');
    writeFileSync(facts, fresh.replaceAll('"program":"1.2.3"', '"program":"1.2.2"').replaceAll('620元', '999元'));
    await update();
    expect(readFileSync(facts, 'utf8')).toBe(fresh);
  });

  it('drops what is no longer given and takes what is new', async () => {
    const { folder, facts, update } = setUp();
    await update();
    writeFileSync(join(folder, 'in/d.txt'), reportText('西岭县', 2022, 710));
    await duibiao(['extract', join(folder, 'in/a.txt'), join(folder, 'in/d.txt'), '-o', facts, '--update']);
    const paths = linesOf(readFileSync(facts, 'utf8')).filter(({ type }) => type === 'report');
    expect(paths.map(({ path }) => path.slice(-5))).toEqual(['a.txt', 'd.txt']);
  });

  it('leaves the file whole where nothing could be read', async () => {
    const { folder, facts, update } = setUp();
    await update();
    const before = hash(facts);
    const { code } = await duibiao(['extract', join(folder, 'missing.txt'), '-o', facts, '--update']);
    expect(code).toBe(3);
    expect(hash(facts)).toBe(before);
  });

  it('never writes over a file that is no extract, unless forced', async () => {
    const { folder, update } = setUp();
    const diary = join(folder, 'diary.ndjson');
    writeFileSync(diary, '{"dear": "diary"}\n');
    const line = ['extract', join(folder, 'in'), '-o', diary, '--update'];
    expect((await duibiao(line)).code).toBe(2);
    expect(readFileSync(diary, 'utf8')).toBe('{"dear": "diary"}\n');
    expect((await duibiao([...line, '--force'])).code).toBe(0);
    expect((await update()).code).toBe(0);
  });

  it.each([['extract x.txt --update'], ['extract x.txt --update -o facts.json']])('%s is refused', async (line) => {
    const { code, err } = await duibiao(line);
    expect(code).toBe(2);
    expect(err).toContain('--update');
  });

  it('killed at any moment it leaves the old file whole', async () => {
    const folder = folderWith(many(400));
    const facts = join(folder, 'facts.ndjson');
    await program.run(['extract', join(folder, 'r0001.txt'), '-o', facts, '--update']);
    const before = hash(facts);
    const line = `duibiao extract '${folder}' -o '${facts}' --update & sleep 0.5; kill -INT $! 2>/dev/null; wait $!; echo $?`;
    const { out } = await program.shell(line);
    expect(['130', '0']).toContain(out.trim());
    if (out.trim() === '130') expect(hash(facts)).toBe(before);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(statSync(facts).size).toBeGreaterThan(0);
  });
});

describe('extract --from ndjson', () => {
  const document = (path: string, text: string): string => `${JSON.stringify({ path, text })}\n`;
  const A = document('a.docx', reportText('云岭县', 2022, 620));
  const B = document('b.txt', reportText('南溪县', 2022, 655));
  const map = (stdin: string) => duibiao('extract --from ndjson --format ndjson', { stdin });

  it('maps documents to their facts, each by itself', async () => {
    const [a, b, both] = [await map(A), await map(B), await map(A + B)];
    expect(both.out).toBe(a.out + b.out);
    expect(linesOf(both.out).filter(({ type }) => type === 'report')).toHaveLength(2);
    expect((await map(A + A)).out).toBe(a.out + a.out);
    expect(both.code).toBe(0);
  });

  it('prints NDJSON and nothing else', async () => {
    expect((await duibiao('extract --from ndjson', { stdin: A })).out).toBe((await map(A)).out);
    expect((await duibiao('extract --from ndjson --format json', { stdin: A })).code).toBe(2);
  });

  it('keeps what is selected, as it does of files', async () => {
    const folder = folderWith({ 'a.txt': reportText('云岭县', 2022, 620), 'b.txt': reportText('南溪县', 2022, 655) });
    const documents = ['a.txt', 'b.txt'].map((name) =>
      document(join(folder, name), readFileSync(join(folder, name), 'utf8')),
    );
    const select = ['--area', '南溪县', '--kind', 'standard', '--format', 'ndjson'];
    const mapped = await duibiao(['extract', '--from', 'ndjson', ...select], { stdin: documents.join('') });
    expect(mapped.out).toBe((await duibiao(['extract', folder, ...select])).out);
    expect(linesOf(mapped.out).filter(({ type }) => type === 'report')).toHaveLength(1);
  });

  it.each(['--update -o facts.ndjson', '--corrections corrections.json'])('refuses %s', async (option) => {
    const { code, err } = await duibiao(`extract --from ndjson ${option}`);
    expect(err).toContain(`--from 不能与 ${option.split(' ')[0]} 同用`);
    expect(code).toBe(2);
  });

  it('says the same as for a file of that text', async () => {
    const folder = folderWith({ 'b.txt': reportText('南溪县', 2022, 655) });
    const path = join(folder, 'b.txt');
    const mapped = await map(document(path, reportText('南溪县', 2022, 655)));
    expect(mapped.out).toBe((await duibiao(['extract', path, '--format', 'ndjson'])).out);
  });

  it.each([
    ['no JSON', 'oh dear\n', 'document-invalid'],
    ['JSON of another kind', '[1, 2]\n', 'document-invalid'],
    ['no text', '{"path": "x"}\n', 'document-invalid'],
    ['an empty text', '{"path": "x", "text": ""}\n', 'empty-file'],
  ])('%s: told in its place, and the stream goes on', async (_, bad, code) => {
    const { out, code: exit } = await map(A + bad + B);
    const lines = linesOf(out);
    expect(lines.filter(({ type }) => type === 'report').map(({ path }) => path)).toEqual(['a.docx', 'b.txt']);
    const at = lines.findIndex((line) => line.code === code);
    expect(lines.slice(0, at).every(({ path }) => path === 'a.docx')).toBe(true);
    expect(exit).toBe(4);
  });

  it('is content with nothing, and with a last line without a break', async () => {
    expect(await map('')).toMatchObject({ code: 0, out: '' });
    expect((await map(A.trimEnd())).out).toBe((await map(A)).out);
    expect((await map(`${A}\n\n${B}`)).code).toBe(0);
  });

  it.each([
    ['.', 'folder-given'],
    ['none.ndjson', 'file-missing'],
  ])('an input that cannot be read is told, and the others are: %s', async (name, code) => {
    const folder = folderWith({ 'documents.ndjson': A });
    const [bad, good] = [join(folder, name), join(folder, 'documents.ndjson')];
    const { out, code: exit } = await duibiao(['extract', '--from', 'ndjson', bad, good]);
    expect(linesOf(out)[0]).toMatchObject({ type: 'diagnostic', code, path: bad });
    expect(linesOf(out)[1]).toMatchObject({ type: 'report', path: 'a.docx' });
    expect(exit).toBe(4);
  });

  it('reads through a pipe that breaks signs apart', async () => {
    const folder = folderWith({ 'documents.ndjson': A + B });
    const file = join(folder, 'documents.ndjson');
    const slow = `duibiao extract --from ndjson --format ndjson < <(dd if='${file}' bs=7 status=none)`;
    const { out, code } = await program.shell(slow);
    expect(out).toBe((await program.run(['extract', file, '--from', 'ndjson', '--format', 'ndjson'])).out);
    expect(code).toBe(0);
    expect(existsSync(file)).toBe(true);
  });
});

describe('comparing some categories of an earlier extract', () => {
  it('gives what comparing all of it gives, read in part or whole', async () => {
    const folder = folderWith(many(12));
    const facts = join(folder, 'facts.ndjson');
    await duibiao(['extract', folder, '-o', facts]);
    const spaced = join(folder, 'spaced.ndjson');
    const lines = readFileSync(facts, 'utf8').trimEnd().split('\n');
    writeFileSync(spaced, lines.map((line) => line.replaceAll('":', '": ')).join('\n'));
    for (const category of ['elderly-care', 'social-assistance', 'elderly-care,funeral']) {
      const compared = (input: string) => duibiao(['compare', input, '--format', 'json', '--category', category]);
      const direct = await compared(folder);
      expect((await compared(facts)).out).toBe(direct.out);
      expect((await compared(spaced)).out).toBe(direct.out);
      expect(direct.out).toContain('"cells"');
    }
  });
});
