import { lstatSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/registry/commands.js';
import { displayWidth } from '../../src/text/width.js';
import * as program from './built.js';
import { folderWith, reportText } from './folder.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

describe('the program as a process', () => {
  it('opens as a table where stdout is no terminal', async () => {
    const { code, out, err } = await program.run(['fixtures/reports/wangting-2022.txt']);
    expect(out).toMatch(/^对标: 1个地区, 1列, 1份报告\n/);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it.each([
    [['compare', 'nowhere.txt'], 3],
    [['compare', 'nowhere.txt', 'fixtures/reports/wangting-2022.txt'], 4],
    [['compare', '--no-such-option'], 2],
    [['--version'], 0],
  ])('%j ends with %i', async (args, code) => {
    expect((await program.run(args)).code).toBe(code);
  });

  it('never loads the terminal interface unless it opens it', async () => {
    const chunks = readdirSync(join(dirname(program.cli), '../dist/chunks'));
    const { err } = await program.run(['compare', 'fixtures/reports/wangting-2022.txt'], {
      env: { NODE_DEBUG: 'esm' },
    });
    const loaded = chunks.filter((chunk) => err.includes(chunk));
    expect(loaded.filter((chunk) => chunk.startsWith('compare-'))).not.toEqual([]);
    expect(chunks.filter((chunk) => chunk.startsWith('tui-'))).not.toEqual([]);
    expect(loaded.filter((chunk) => chunk.startsWith('tui-'))).toEqual([]);
  });

  it('ends quietly when the reader has seen enough', async () => {
    const { code, out, err } = await program.shell(
      'set -o pipefail; duibiao compare fixtures/reports | head -1; echo $?',
    );
    expect(out).toBe('对标: 7个地区, 11列, 11份报告\n0\n');
    expect(err).not.toContain('EPIPE');
    expect(code).toBe(0);
  });

  it('tells the version where it can, and why where it cannot', async () => {
    const { out, err } = await program.shell(
      'duibiao --version | true; echo $?; duibiao --version >/dev/full; echo $?',
    );
    expect(out).toBe('0\n2\n');
    expect(err).toMatch(/^duibiao: .*ENOSPC[^\n]*\n$/);
  });

  it('goes on where nothing can be told beside the output', async () => {
    const line = 'set -o pipefail; duibiao compare nowhere.txt fixtures/reports --format csv 2>/dev/full';
    const { out } = await program.shell(`${line} | grep -c 望汀县; echo $?`);
    expect(out).toMatch(/^\d{3}\n4\n$/);
  });

  it('reads files by their whole path where the current folder is gone', async () => {
    const path = `'${ROOT}fixtures/reports/wangting-2022.txt'`;
    const line = `cd "$(mktemp -d)" && rmdir "$PWD" && duibiao compare ${path}; echo $?`;
    const { out, err } = await program.shell(line);
    expect(out).toMatch(/^对标: 1个地区[\s\S]*\n0\n$/);
    expect(err).toBe('');
  });

  it('loses nothing into a slow pipe', async () => {
    const folder = folderWith({});
    const { out: lines } = await program.run(['extract', 'fixtures/reports', '--format', 'ndjson']);
    for (const copy of 'abcd')
      writeFileSync(join(folder, `${copy}.ndjson`), lines.replace(/"([0-9a-f]{11})[0-9a-f]([":])/g, `"$1${copy}$2`));
    const extract = `duibiao extract '${folder}'/*.ndjson --format ndjson`;
    const { out } = await program.shell(`${extract} | (sleep 1; wc -c); ${extract} -o '${folder}/whole.ndjson'`);
    expect(Number(out)).toBeGreaterThan(5_000_000);
    expect(Number(out)).toBe(statSync(join(folder, 'whole.ndjson')).size);
  });

  it('writes into devices and named pipes, and never in their place', async () => {
    const folder = folderWith({});
    const pipe = join(folder, 'pipe');
    const line = `mkfifo '${pipe}'; cat '${pipe}' & duibiao compare fixtures/reports/wangting-2022.txt -o '${pipe}'; wait`;
    expect((await program.shell(line)).out).toMatch(/^对标: 1个地区/);
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });

  it.each([
    ['into a file', '> '],
    ['with -o', '-o '],
  ])('tells where the disk takes no more, %s', async (_, how) => {
    const folder = folderWith({ 'old.txt': 'old' });
    const line = `ulimit -f 16; cd '${folder}'; duibiao extract '${ROOT}fixtures/reports' ${how}new.json; echo $?`;
    const { out, err } = await program.shell(line);
    expect(err).toMatch(/输出没有写成|无法写入/);
    expect(err).not.toContain('    at ');
    expect(err).toContain('磁盘空间');
    expect(err).not.toContain('--help');
    expect(out).toBe('2\n');
    if (how.startsWith('-o')) expect(readdirSync(folder)).toEqual(['old.txt']);
  });

  it('leaves the old file as it was when it is ended in the middle', async () => {
    const folder = folderWith({ 'out.ndjson': 'old' });
    const target = join(folder, 'out.ndjson');
    const extract = `exec '${process.execPath}' '${program.cli}' extract fixtures/reports - --force -o '${target}'`;
    const line = `mkfifo '${folder}/never'; exec 3<>'${folder}/never'; (${extract}) <&3 & work=$!
until ls '${folder}' | grep -q tmp; do sleep 0.05; done; kill -TERM $work; wait $work; echo $?; rm '${folder}/never'`;
    expect((await program.shell(line)).out).toBe('143\n');
    expect(readdirSync(folder)).toEqual(['out.ndjson']);
    expect(readFileSync(target, 'utf8')).toBe('old');
  });

  it('is read by jq', async () => {
    const line =
      "duibiao extract fixtures/reports/wangting-2022.txt --format json | jq '.reports[0].observations | length'";
    const { out, err } = await program.shell(`command -v jq >/dev/null || { echo no jq; exit; }; ${line}`);
    expect(err).toBe('');
    expect(out.trim()).toMatch(/^(\d\d+|no jq)$/);
  });

  it('reads standard input', async () => {
    const stdin = reportText('云岭县', 2022, 620);
    const { out } = await program.run(['compare', '-', '--stdin-name', 'yunling.txt'], { stdin });
    expect(out).toContain('yunling.txt');
    expect(out).toContain('620');
  });

  it.each([
    [{ FORCE_COLOR: '1' }, [], true],
    [{}, [], false],
    [{ FORCE_COLOR: '1' }, ['--color', 'never'], false],
    [{ NO_COLOR: '1' }, ['--color', 'always'], true],
  ])('with %j and %j colour is %s', async (env, args, coloured) => {
    const { out } = await program.run(['compare', 'fixtures/reports/wangting-2022.txt', ...args], { env });
    expect(out.includes('\u001b[')).toBe(coloured);
  });

  it.each([60, 80, 120, 200])('keeps the bundled reports within %i columns', async (width) => {
    const { out } = await program.run(['compare', 'fixtures/reports', '--width', String(width)]);
    for (const line of out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(width);
  });
});

describe('the examples in the help', () => {
  const examples = COMMANDS.flatMap((command) => command.examples);

  it.each(examples)('%s', async (example) => {
    const folder = folderWith({});
    const line = example.replace(/-o (\S+)/, `-o '${folder}/$1'`);
    const { code, out, err } = await program.shell(line);
    expect(err.replace(/^.*注意.*\n/gm, '')).toBe('');
    expect(out.length > 0 || example.includes('-o ')).toBe(true);
    expect(code).toBe(0);
  });
});
