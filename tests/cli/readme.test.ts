import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { duibiao } from './host.js';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** Screens of the README: a command in backticks, some words, then what it prints. */
const SCREENS = [...README.matchAll(/`duibiao ([^`\n]+)`[^\n]*:\n\n```text\n([\s\S]*?)```/g)].map((match) => ({
  command: match[1] ?? '',
  shown: (match[2] ?? '').split('\n').filter((line) => line.trim() !== ''),
}));

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
});
