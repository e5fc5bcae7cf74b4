import { describe, expect, test } from 'vitest';
import { isHan, plainKey } from '../../../src/tui/terminal/ime.js';

describe('keys under a Chinese input method', () => {
  test.each([
    ['ｊ', 'j'],
    ['Ｇ', 'G'],
    ['１', '1'],
    ['：', ':'],
    ['、', '/'],
    ['？', '?'],
    ['！', '!'],
    ['【', '['],
    ['】', ']'],
    ['《', '<'],
    ['＆', '&'],
    ['　', ' '],
    ['j', 'j'],
    ['低', '低'],
    ['pageup', 'pageup'],
  ])('%s is the key %s', (sent, meant) => {
    expect(plainKey(sent)).toBe(meant);
  });

  test('Chinese characters are told from keys', () => {
    expect(['低', 'ｊ', 'j', 'up'].map(isHan)).toEqual([true, false, false, false]);
  });
});
