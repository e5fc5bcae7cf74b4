import { expect, test } from 'vitest';
import { onCounties } from '../helpers/scene.js';

const titles = (keys: string, rows: number): string =>
  onCounties({ view: 'standards', columns: 80, rows })
    .press(keys)
    .text()
    .split('\n')
    .find((line) => line.includes('依据'))
    ?.trim() ?? '';

test.each([
  ['enter', 50, /^依据 1\/1 处$/],
  ['enter', 16, /^依据 1\/1 处 +下有 \d+ 行$/],
  ['enter down down', 16, /^依据 1\/1 处 +下有 \d+ 行$/],
  ['enter end', 50, /^依据 1\/1 处$/],
])('after %s on %i rows the title of the evidence stays and tells what is below', (keys, rows, title) => {
  expect(titles(keys, rows)).toMatch(title);
});

test('the title counts down to nothing at the end', () => {
  expect(titles(`enter${' down'.repeat(60)}`, 16)).toMatch(/^依据 1\/1 处$/);
});

test('keys pressed beyond the end do not have to be taken back', () => {
  expect(titles(`enter${' down'.repeat(60)} up`, 16)).toMatch(/下有 1 行$/);
});
