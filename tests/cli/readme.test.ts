import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/index.js';
import * as program from './built.js';
import { folderWith } from './folder.js';
import { duibiao } from './host.js';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

const FIXTURES = fileURLToPath(new URL('../../fixtures/reports/', import.meta.url));

/** Screens of the README: a command in backticks, some words, then what it prints. */
const SCREENS = [...README.matchAll(/`duibiao ([^`\n]+)`[^\n]*:\n\n```text\n([\s\S]*?)```/g)].map((match) => ({
  command: match[1] ?? '',
  shown: (match[2] ?? '').split('\n').filter((line) => line.trim() !== ''),
}));

/** Lines of the README's shell blocks that run the program, without what is said of them. */
const LINES = [...README.matchAll(/```sh\n([\s\S]*?)```/g)]
  .flatMap(([, block = '']) => block.split('\n'))
  .map((line) => line.replace(/ +#.*$/, '').trim())
  .filter((line) => line.startsWith('duibiao '));

describe("what the README's shell blocks run", () => {
  it('is not nothing', () => {
    expect(LINES.length).toBeGreaterThan(10);
  });

  it.each(LINES)('%s', async (line) => {
    const folder = folderWith({ 'report.txt': readFileSync(`${FIXTURES}wangting-2022.txt`) });
    cpSync(FIXTURES, join(folder, 'reports'), { recursive: true });
    const { code, out, err } = await program.shell(`cd '${folder}'; ${line}`);
    expect(err.replace(/^.*注意.*\n/gm, '')).toBe('');
    const written = /-o (\S+)/.exec(line)?.[1];
    expect(written === undefined ? out : readFileSync(join(folder, written), 'utf8')).not.toBe('');
    expect(code).toBe(0);
  });
});

describe('the README', () => {
  it('shows what the program prints', () => {
    expect(SCREENS.length).toBeGreaterThan(0);
  });

  it.each(SCREENS)('duibiao $command', async ({ command, shown }) => {
    const { out, code } = await duibiao(command);
    const printed = out.split('\n');
    const stale = shown.filter(
      (line) => !printed.some((one) => one === line || one.startsWith(line.replace(/ *…$/, ''))),
    );
    expect(stale).toEqual([]);
    expect(code).toBe(0);
  });

  it('shows what the library gives', () => {
    const [, text = '', start, end, value, unit] =
      /findQuantities\('(.*?)'\); \/\/ \[\{ start: (\d+), end: (\d+), value: (\d+), unit: '(.*?)'/.exec(README) ?? [];
    expect(findQuantities(text)).toMatchObject([
      { start: Number(start), end: Number(end), value: Number(value), unit },
    ]);
  });
});
