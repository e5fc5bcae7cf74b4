import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as built from '../cli/built.js';
import { loadPty, type Start, TerminalUnderTest } from './helpers/terminal.js';

const pty = await loadPty();
const FEW = ['2020', '2021', '2022'].map((year) => `fixtures/reports/wangting-${year}.txt`);
const LOADED = '已载入 3 份';

/** The whole program in a terminal, as a person starts it. */
function start(args: readonly string[], given: Start = {}): TerminalUnderTest {
  if (pty === null) throw new Error('no pseudo-terminals');
  const env = { LANG: 'zh_CN.UTF-8', ...given.env };
  return new TerminalUnderTest(pty, [process.execPath, built.cli, ...args], { ...given, env });
}

describe.skipIf(pty === null)('duibiao in a terminal', () => {
  test('opens what it is given, with what the command line says', async () => {
    const terminal = start(['open', ...FEW, '--view', 'standards', '--baseline', 'previous']);
    await terminal.until(LOADED);
    expect(terminal.text()).toContain('[2标准]');
    expect(terminal.text()).toContain('基准:上年');
    terminal.type('q');
    expect((await terminal.exit()).exitCode).toBe(0);
  });

  test('draws also where CI is set, and without colour where that is asked for', async () => {
    const terminal = start(FEW, { env: { CI: 'true', NO_COLOR: '1' } });
    await terminal.until(LOADED);
    const row = terminal.screen.buffer.active.getLine(0);
    const colours = Array.from({ length: 120 }, (_, column) => row?.getCell(column)?.isFgDefault() ?? true);
    expect(colours.every((plain) => plain)).toBe(true);
    terminal.type('\x03');
    expect((await terminal.exit()).exitCode).toBe(130);
  });

  test('exports what is shown, and never over a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'duibiao-'));
    const path = join(folder, 'shown.csv');
    const terminal = start([...FEW, '--view', 'standards']);
    await terminal.until(LOADED);
    terminal.type(`x\x15${path}\r`);
    await terminal.until('已保存到');
    expect(readFileSync(path, 'utf8')).toContain('最低生活保障标准');
    terminal.type(`x\x15${path}\r`);
    await terminal.until(/已存在, 没有覆盖/);
    expect(terminal.text()).not.toContain('--force');
    terminal.type('q');
    await terminal.exit();
    rmSync(folder, { recursive: true });
  });

  test('opens the file in the reader’s pager and comes back', async () => {
    const terminal = start([...FEW, '--view', 'standards'], { env: { PAGER: 'tail', EDITOR: '', VISUAL: '' } });
    await terminal.until(LOADED);
    terminal.type('\r');
    await terminal.until('依据');
    terminal.type('o');
    await terminal.until('[2标准]');
    expect(terminal.leftovers().alternate).toBe(true);
    terminal.type('q');
    await terminal.exit();
  });

  test('leaves an interrupt to the pager', async () => {
    const pager = `trap 'echo interrupted; exit 0' INT; cat >/dev/null; echo shown; while :; do sleep 0.1; done`;
    const terminal = start(['compare', ...FEW], { env: { PAGER: pager } });
    await terminal.until('shown');
    terminal.type('\x03');
    await terminal.until('interrupted');
    expect((await terminal.exit()).exitCode).toBe(0);
  });

  test('answers questions line by line for screen readers', async () => {
    const terminal = start([...FEW, '--screen-reader']);
    await terminal.until('输入 帮助 看命令');
    terminal.type('标准 低保标准\r');
    await terminal.until('第 1 行, 共');
    terminal.type('依据\r');
    await terminal.until('fixtures/reports/');
    expect(terminal.leftovers().alternate).toBe(false);
    terminal.type('退出\r');
    expect((await terminal.exit()).exitCode).toBe(0);
  });
});
