import { expect, test } from 'vitest';
import { restyle, showsOnBlank } from '../../../src/tui/terminal/style.js';

test.each([
  ['', '', ''],
  ['', '2', '\x1b[2m'],
  ['2', '', '\x1b[m'],
  ['2', '2;33', '\x1b[33m'],
  ['1;36', '36', '\x1b[22m'],
  ['1', '2', '\x1b[0;2m'],
  ['1;2', '2', '\x1b[0;2m'],
  ['36', '33', '\x1b[33m'],
  ['38;5;75', '38;5;208', '\x1b[38;5;208m'],
  ['33', '2', '\x1b[0;2m'],
  ['1;4;38;5;208', '1;38;5;208', '\x1b[24m'],
  ['7;38;2;1;2;3', '38;2;1;2;3', '\x1b[27m'],
  ['36;44', '36;105', '\x1b[105m'],
])('from style "%s" to "%s" leads %j', (from, to, sequence) => {
  expect(restyle(from, to)).toBe(sequence);
});

test.each([
  ['', false],
  ['1;2;3', false],
  ['36', false],
  ['94', false],
  ['38;5;104', false],
  ['4', true],
  ['7', true],
  ['1;7;33', true],
  ['44', true],
  ['104', true],
  ['36;48;5;4', true],
])('style "%s" shows on a blank: %s', (style, shows) => {
  expect(showsOnBlank(style)).toBe(shows);
});
