import { expect, test } from 'vitest';
import { Said } from '../../src/compose/said.js';

/** Says the text after 说, nothing where there is none; notes what is read. */
function reader(): { readonly read: (text: string) => string | null; readonly log: string[] } {
  const log: string[] = [];
  const read = (text: string): string | null => {
    log.push(text);
    return text.startsWith('说') ? text.slice(1) : null;
  };
  return { read, log };
}

test('the last sentence that says something is heard, and no sentence is read twice or before it is asked for', () => {
  const { read, log } = reader();
  const first = new Said('说甲', null, read);
  const second = new Said('无', first, read);
  const third = new Said('空', second, read);
  expect(log).toEqual([]);
  expect(third.value).toBe('甲');
  expect([second.value, third.value]).toEqual(['甲', '甲']);
  expect(log).toEqual(['空', '无', '说甲']);
  expect(new Said('说乙', third, read).value).toBe('乙');
  expect(log).toEqual(['空', '无', '说甲', '说乙']);
});

test('where nothing was said nothing is heard, however long the silence', () => {
  const { read, log } = reader();
  let last = new Said('无', null, read);
  for (let i = 1; i < 50_000; i++) last = new Said('无', last, read);
  expect(last.value).toBeNull();
  expect(new Said('空', last, read).value).toBeNull();
  expect(log).toHaveLength(50_001);
});
