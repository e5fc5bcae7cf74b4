import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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

const folder = fileURLToPath(new URL('../../src/tui/', import.meta.url));
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('wording'))
  .map((name) => readFileSync(folder + name, 'utf8'))
  .join('\n');

test.each(Object.keys(ZH))('%s is said somewhere', (phrase) => {
  const head = phrase.slice(0, phrase.indexOf('-') + 1);
  const made = head !== '' && sources.includes(`\`${head}\${`);
  expect(sources.includes(`'${phrase}'`) || made).toBe(true);
});
