import { expect, test } from 'vitest';
import { EN } from '../../src/tui/wording/en.js';
import { say } from '../../src/tui/wording/index.js';
import { ZH } from '../../src/tui/wording/zh.js';

const places = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort();

test.each(Object.entries(ZH))('%s has the same places in both languages', (phrase, zh) => {
  const en: Readonly<Record<string, string>> = EN;
  expect(places(en[phrase] ?? '')).toEqual(places(zh));
});

test('a phrase is said with its values', () => {
  expect(say('zh', 'row', { at: 1, of: 9 })).toBe('行 1/9');
  expect(say('en', 'row', { at: 1, of: 9 })).toBe('row 1/9');
});
