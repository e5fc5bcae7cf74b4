import { describe, expect, test } from 'vitest';
import { fitness, ranked } from '../../../src/tui/command/fuzzy.js';
import { HANDLERS } from '../../../src/tui/command/handlers/index.js';
import { keyName } from '../../../src/tui/command/key-name.js';
import { ALL, commandFor, hintsFor } from '../../../src/tui/command/route.js';

/** What one cannot do without; each needs a key that no input method takes away. */
const ESSENTIAL = [
  'up',
  'down',
  'left',
  'right',
  'page-up',
  'page-down',
  'open',
  'back',
  'next-view',
  'previous-view',
  'search',
  'next-hit',
  'scroll-up',
  'scroll-down',
  'next-mention',
  'palette',
  'help',
  'quit',
];

describe('the table of commands', () => {
  test('gives a key one meaning in a scope', () => {
    for (const scope of ['table', 'evidence', 'anywhere']) {
      const keys = ALL.filter((command) => command.scope === scope).flatMap((command) => command.keys);
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    }
  });

  test('names every command once and has a handler for each', () => {
    const ids = ALL.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(HANDLERS).sort()).toEqual([...ids].sort());
  });

  test.each(ALL.map((command) => [command.id, command] as const))('%s can be found and done', (_, command) => {
    expect(command.zh).not.toBe('');
    expect(command.en).toMatch(/^[A-Z中]/);
    expect(command.initials).toMatch(/^[a-z]+$/);
    expect(command.keys.length).toBeGreaterThan(0);
  });

  test.each(ESSENTIAL)('%s is no letter alone', (id) => {
    const command = ALL.find((row) => row.id === id);
    expect(command?.keys.some((key) => key.length > 1 || !/[a-z]/i.test(key))).toBe(true);
  });

  test.each([
    ['j', ['table'], 'down'],
    ['ｊ', ['table'], 'down'],
    ['：', ['table', 'anywhere'], 'palette'],
    ['n', ['table', 'anywhere'], 'next-hit'],
    ['n', ['evidence', 'anywhere'], 'next-mention'],
    ['b', ['evidence', 'anywhere'], null],
    ['低', ['table', 'anywhere'], null],
  ] as const)('%s in %j is %s', (key, scopes, id) => {
    expect(commandFor(key, scopes)).toBe(id);
  });

  test('offers in the footer only what can be done', () => {
    expect(hintsFor(['evidence', 'anywhere']).every(({ scope }) => scope !== 'table')).toBe(true);
    expect(hintsFor(['table', 'anywhere'])[0]?.id).toBe('open');
  });

  test.each([
    ['pageup', 'PgUp'],
    ['ctrl+r', 'Ctrl+r'],
    [' ', 'Space'],
    ['f1', 'F1'],
    ['/', '/'],
  ])('%s is written %s', (key, written) => {
    expect(keyName(key)).toBe(written);
  });
});

describe('finding by parts', () => {
  test.each([
    ['基准', '基准线', 3],
    ['准', '基准线', 2],
    ['基线', '基准线', 1],
    ['线基', '基准线', 0],
    ['', '基准线', 3],
    ['BASE', 'baseline', 3],
  ])('%s fits %s with %i', (query, text, fit) => {
    expect(fitness(query, text)).toBe(fit);
  });

  test('puts the best first and leaves out what does not fit', () => {
    expect(ranked(['xa', 'ab', 'zz', 'a'], 'a', (entry) => [entry])).toEqual(['ab', 'a', 'xa']);
  });
});
