import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/registry/commands.js';
import { displayWidth } from '../../src/text/width.js';
import { builtProgram } from './built.js';
import { folderWith, reportText } from './folder.js';

const program = builtProgram('program');

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
    const env = { NODE_OPTIONS: '--trace-warnings', NODE_DEBUG: 'esm' };
    const { err } = await program.run(['compare', 'fixtures/reports/wangting-2022.txt'], { env });
    expect(err).not.toMatch(/node_modules\/(ink|react)\//);
  });

  it('ends quietly when the reader has seen enough', async () => {
    const { code, out, err } = await program.shell(
      'set -o pipefail; duibiao compare fixtures/reports | head -1; echo $?',
    );
    expect(out).toBe('对标: 7个地区, 11列, 11份报告\n0\n');
    expect(err).not.toContain('EPIPE');
    expect(code).toBe(0);
  });

  it('loses nothing into a slow pipe', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 400 }, (_, at) => [`r${at}.txt`, reportText(`试${at}县`, 2020, 500 + at)]),
    );
    const folder = folderWith(files);
    const line = `duibiao extract '${folder}' --format ndjson | (sleep 1; wc -c); duibiao extract '${folder}' --format ndjson | wc -c`;
    const { out } = await program.shell(line);
    const [slow, fast] = out.trim().split('\n').map(Number);
    expect(slow).toBe(fast);
    expect(slow).toBeGreaterThan(2_000_000);
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
