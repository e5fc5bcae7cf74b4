import { describe, expect, it } from 'vitest';
import { printable } from '../../src/text/printable.js';

describe('printable', () => {
  it.each([
    ['低保标准510元', '低保标准510元'],
    ['\u001b[31m红\u001b[0m', '[31m红[0m'],
    ['\u009b2J清屏', '2J清屏'],
    ['第一行\r\n第二行\t末', '第一行 第二行 末'],
    ['1\u202e23', '123'],
    ['5\u200b10', '510'],
    ['\ud800坏', '坏'],
    ['𠮷', '𠮷'],
  ])('%j → %j', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });
});
