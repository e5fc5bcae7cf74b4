import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clipboardSequence } from '../../../src/tui/terminal/clipboard.js';
import { loadCorrections, saveCorrections } from '../../../src/tui/terminal/corrections-file.js';
import { clipboardCommand, nativeActions, viewerCommand } from '../../../src/tui/terminal/native.js';

const line = (env: Record<string, string>): string => {
  const { file, args } = viewerCommand(env, 'a b.txt', 12);
  return [file, ...args].join(' | ');
};

describe('the program that opens a file at a line', () => {
  test.each([
    [{ EDITOR: 'vim' }, 'vim | +12 | a b.txt'],
    [{ VISUAL: 'nano', EDITOR: 'vim' }, 'nano | +12 | a b.txt'],
    [{ EDITOR: 'code --wait' }, 'code | --wait | -g | a b.txt:12'],
    [{ EDITOR: '/usr/bin/hx' }, '/usr/bin/hx | a b.txt:12'],
    [{ EDITOR: 'notepad' }, 'notepad | a b.txt'],
    [{ PAGER: 'less -R' }, 'less | -R | +12 | a b.txt'],
    [{ EDITOR: ' ' }, 'less | +12 | a b.txt'],
    [{}, 'less | +12 | a b.txt'],
  ])('%j → %s', (env, expected) => {
    expect(line(env)).toBe(expected);
  });
});

describe('the clipboard', () => {
  test.each([
    [{}, 'darwin', 'pbcopy'],
    [{}, 'win32', 'clip'],
    [{ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', 'wl-copy'],
    [{ DISPLAY: ':0' }, 'linux', 'xclip'],
    [{}, 'linux', null],
    [{ SSH_TTY: '/dev/pts/0', DISPLAY: ':0' }, 'linux', null],
  ])('%j on %s → %s', (env, platform, expected) => {
    expect(clipboardCommand(env, platform)?.file ?? null).toBe(expected);
  });

  test('is asked of the terminal in base64, and refused where it would be cut off', () => {
    expect(clipboardSequence('低保')).toBe('\x1b]52;c;5L2O5L+d\x07');
    expect(clipboardSequence('x'.repeat(60_000))).toBeNull();
  });
});

test('corrections are written to a file of their own and read again, never over another file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'duibiao-'));
  const path = join(folder, 'c.json');
  const { saveCorrections, loadCorrections } = nativeActions({}, 'linux');
  await saveCorrections?.(path, [{ id: 'r:1-2', path: 'r.txt', value: 5 }]);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
    schema: 'duibiao.corrections/1',
    corrections: [{ id: 'r:1-2', path: 'r.txt', value: 5 }],
  });
  expect(await loadCorrections?.(path)).toEqual([{ id: 'r:1-2', path: 'r.txt', value: 5 }]);
  await saveCorrections?.(path, []);
  expect(await loadCorrections?.(path)).toEqual([]);
  writeFileSync(path, 'a report');
  await expect(saveCorrections?.(path, [])).rejects.toThrow(path);
  await expect(loadCorrections?.(path)).rejects.toThrow(path);
  expect(readFileSync(path, 'utf8')).toBe('a report');
  rmSync(folder, { recursive: true });
});

test('corrections that the interface cannot make stay in their file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'duibiao-'));
  const path = join(folder, 'c.json');
  const other = { id: 'r:3-4', path: 'r.txt', unit: '万元' };
  const missed = { add: true, path: 'r.txt', start: 1, end: 2, text: '5', value: 5 };
  writeFileSync(path, JSON.stringify({ schema: 'duibiao.corrections/1', corrections: [other, missed] }));
  expect(await loadCorrections(path)).toEqual([]);
  await saveCorrections(path, [{ id: 'r:1-2', path: 'r.txt', wrong: true }]);
  const { corrections } = JSON.parse(readFileSync(path, 'utf8'));
  expect(corrections).toEqual([other, missed, { id: 'r:1-2', path: 'r.txt', wrong: true }]);
  rmSync(folder, { recursive: true });
});

test.each([
  ['a missing file', 'absent.json', null, 'file-absent', {}],
  ['a folder', '.', null, 'file-is-folder', {}],
  ['words', 'c.json', '低保标准', 'not-corrections', {}],
  ['another list', 'c.json', '{"schema":"duibiao.reports/1"}', 'not-corrections', {}],
  [
    'a value that is none',
    'c.json',
    '{"schema":"duibiao.corrections/1","corrections":[{"id":"a","path":"b"},{"id":"a","path":"b","value":"many"}]}',
    'not-a-correction',
    { at: 2 },
  ],
] as const)('%s read as corrections is told in words of either language', async (_, name, content, phrase, values) => {
  const folder = mkdtempSync(join(tmpdir(), 'duibiao-'));
  const path = join(folder, name);
  if (content !== null) writeFileSync(path, content);
  const failure = await loadCorrections(path).catch((error: unknown) => error);
  expect(failure).toMatchObject({ phrase, values: { path, ...values } });
  rmSync(folder, { recursive: true });
});
