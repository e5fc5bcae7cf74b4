import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildApp, loadPty, type Start, TerminalUnderTest } from './helpers/terminal.js';

const pty = await loadPty();
let app = '';
beforeAll(async () => {
  app = await buildApp();
}, 60_000);

const UP = '\x1b[A';
const DOWN = '\x1b[B';
const RIGHT = '\x1b[C';
const LEFT = '\x1b[D';
const ENTER = '\r';
const ESCAPE = '\x1b';
const LOADED = '已载入 3 份';
const ALL_LOADED = '已载入 11 份';
const FEW = ['2020', '2021', '2022'].map((year) => `fixtures/reports/wangting-${year}.txt`);

/** The program alone in a terminal, over one county's three years. */
function open(start: Start = {}): TerminalUnderTest {
  if (pty === null) throw new Error('no pseudo-terminals');
  return new TerminalUnderTest(pty, [process.execPath, app, ...FEW], start);
}

/** The program under a shell, as a person starts it: what stood on the screen before must stand there again. */
function openInShell(start: Start = {}, files: readonly string[] = FEW): TerminalUnderTest {
  if (pty === null) throw new Error('no pseudo-terminals');
  const command = [process.execPath, app, ...files].join(' ');
  return new TerminalUnderTest(pty, ['sh', '-c', `echo before; ${command}; echo after: $?`], start);
}

const restored = { alternate: false, paste: false, cursorHidden: false };

describe.skipIf(pty === null)('the interface in a terminal', () => {
  test('walks through every view and leaves the terminal as it was', async () => {
    const terminal = openInShell({}, []);
    await terminal.until(ALL_LOADED);
    for (const [key, shown] of [
      ['1', '[1总览]'],
      ['2', '[2标准]'],
      ['3', '[3数量]'],
      ['4', '[4举措]'],
      ['5', '[5年度]'],
      ['6', '[6对账]'],
    ] as const) {
      terminal.type(key);
      await terminal.until(shown);
      expect(terminal.lines().every((line) => line.length <= 120)).toBe(true);
    }
    terminal.type('2');
    await terminal.until('[2标准]');
    terminal.type(`${DOWN}${DOWN}\x1b[C`);
    await terminal.rest();
    terminal.type('?');
    await terminal.until('表中');
    terminal.type(ESCAPE);
    await terminal.until('[2标准]');
    terminal.type('q');
    const { exitCode } = await terminal.exit();
    await terminal.rest();
    expect(exitCode).toBe(0);
    expect(terminal.text().trim()).toBe('before\nafter: 0');
    expect(terminal.leftovers()).toEqual(restored);
  });

  test('finds the sentence behind a figure, with file and line', async () => {
    const terminal = open();
    await terminal.until(LOADED);
    terminal.type(`2/每人每月${ENTER}${ENTER}`);
    await terminal.until('fixtures/reports/');
    expect(terminal.text()).toMatch(/⟦[^⟧]*\d/);
    expect(terminal.text()).toMatch(/第\d+行/);
    terminal.type('q');
    await terminal.exit();
  });

  test('fills in as reports arrive and shows a file that failed as a column', async () => {
    const terminal = open({ env: { E2E_SLOW: '1' } });
    await terminal.until(/载入中 [1-9]\/3/);
    await terminal.until(LOADED);
    terminal.type(`a`);
    await terminal.until('添加文件');
    terminal.type(`fixtures/nowhere.txt${ENTER}`);
    await terminal.until('失败 1');
    terminal.type('$');
    await terminal.until('nowhere.txt');
    await terminal.until('unreadable');
    terminal.type('q');
    await terminal.exit();
  });

  test('is whole again after every resize, also to nothing and back', async () => {
    const terminal = open();
    await terminal.until(LOADED);
    const before = terminal.text();
    for (const [columns, rows] of [
      [80, 24],
      [40, 20],
      [20, 5],
      [200, 50],
      [60, 20],
    ] as const) {
      terminal.resize(columns, rows);
      await terminal.rest();
      await terminal.until(columns < 24 ? '终端过小' : '总览');
    }
    terminal.resize(120, 40);
    await terminal.until(() => terminal.text() === before);
    terminal.type('q');
    await terminal.exit();
  });

  test('takes bursts, slow arrow keys, full-width keys and pasted text for what they are', async () => {
    const terminal = open();
    await terminal.until(LOADED);
    terminal.type('jjj');
    await terminal.until('行 4/');
    terminal.type('ｊｊ');
    await terminal.until('行 6/');
    terminal.type(ESCAPE);
    await new Promise((resolve) => setTimeout(resolve, 120));
    terminal.type('[A');
    await terminal.until('行 5/');
    terminal.type('\x1b[200~qqq\x1b[201~');
    await terminal.until('已忽略粘贴的 3 个字');
    terminal.type('？');
    await terminal.until('表中');
    terminal.type(`${ESCAPE}q`);
    expect((await terminal.exit()).exitCode).toBe(0);
  });

  test('moves the cursor for less than a kilobyte at 120x40', async () => {
    const terminal = open();
    await terminal.until(LOADED);
    const costs: number[] = [];
    for (const [view, shown] of [
      ['2', '[2标准]'],
      ['4', '[4举措]'],
    ] as const) {
      terminal.type(view);
      await terminal.until(shown);
      for (const key of [DOWN, DOWN, RIGHT, RIGHT, UP, LEFT]) {
        const before = terminal.received;
        terminal.type(key);
        await terminal.rest();
        costs.push(terminal.received - before);
      }
    }
    costs.sort((a, b) => a - b);
    const median = costs[costs.length >> 1] ?? 0;
    console.log(`bytes per cursor move at 120x40: median ${median}, most ${costs.at(-1)}`);
    expect(median).toBeLessThan(1024);
    terminal.type('q');
    await terminal.exit();
  });
});

describe.skipIf(pty === null)('whatever ends it', () => {
  test('Ctrl-C leaves with 130', async () => {
    const terminal = openInShell();
    await terminal.until(LOADED);
    terminal.type('\x03');
    await terminal.until('after: 130');
    expect(terminal.leftovers()).toEqual(restored);
  });

  test.each([
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ])('%s ends it as a signal does, with the terminal put back', async (signal, number) => {
    const terminal = open();
    await terminal.until(LOADED);
    terminal.kill(signal);
    const ended = await terminal.exit();
    await terminal.rest();
    expect(ended.signal).toBe(number);
    expect(terminal.leftovers()).toEqual(restored);
  });

  test.each(['throw', 'later'])('an error (%s) is seen after the terminal has been put back', async (fault) => {
    const terminal = openInShell({ env: { E2E_FAULT: fault } });
    await terminal.until(LOADED);
    terminal.type('6');
    await terminal.until(/after: [1-9]/);
    expect(terminal.text()).toMatch(/a (late )?fault for the test/);
    expect(terminal.leftovers()).toEqual(restored);
  });

  test.skipIf(!existsSync('/bin/bash'))('Ctrl-Z stops it, fg brings it back where it was', async () => {
    if (pty === null) return;
    const terminal = new TerminalUnderTest(pty, ['/bin/bash', '--norc', '--noprofile', '-i']);
    await terminal.until(/[$#]/);
    terminal.type(`${process.execPath} ${app} ${FEW.join(' ')}\r`);
    await terminal.until(LOADED);
    terminal.type('jj\x1a');
    await terminal.until('Stopped');
    expect(terminal.leftovers().alternate).toBe(false);
    terminal.type('fg\r');
    await terminal.until('行 3/');
    expect(terminal.leftovers().alternate).toBe(true);
    terminal.type('q');
    await terminal.until(() => !terminal.leftovers().alternate);
    terminal.type('exit\r');
    await terminal.exit();
  });
});
