import { describe, expect, test } from 'vitest';
import { bar, sparkline } from '../../../src/tui/layout/bar.js';
import { ASCII_PAPER, fitLine, plainLine, rule, seg, spread, UNICODE_PAPER } from '../../../src/tui/layout/line.js';
import { wrapMarked } from '../../../src/tui/layout/marked.js';
import { ASCII_SIGNS, UNICODE_SIGNS } from '../../../src/tui/theme/tokens.js';

const fitted = (text: string, width: number): string => plainLine(fitLine([seg(text)], width, UNICODE_PAPER));

describe('a line', () => {
  test.each([
    ['is filled up', '低保', 6, '低保  '],
    ['stays where it fits', '低保', 4, '低保'],
    ['is cut at a whole character, and says so', '低保标准', 7, '低保标…'],
    ['is filled where half a character was left', '低保标准', 6, '低保… '],
    ['may have no room at all', '低保', 0, ''],
    ['may have room for the sign only', '低保', 1, '…'],
  ])('%s', (_, text, width, expected) => {
    expect(fitted(text, width)).toBe(expected);
  });

  test('counts quotation marks wide where the terminal draws them so', () => {
    expect(plainLine(fitLine([seg('“一”')], 8, ASCII_PAPER))).toBe('“一”  ');
    expect(plainLine(fitLine([seg('“一”二三')], 8, ASCII_PAPER))).toBe('“一”..');
  });

  test('keeps its left part where both do not fit', () => {
    expect(plainLine(spread([seg('左边')], [seg('右')], 8, UNICODE_PAPER))).toBe('左边  右');
    expect(plainLine(spread([seg('左边')], [seg('右边')], 7, UNICODE_PAPER))).toBe('左边   ');
  });

  test('may be a rule with words in it', () => {
    expect(plainLine(rule(6, UNICODE_PAPER))).toBe('──────');
    expect(plainLine(rule(12, ASCII_PAPER, [seg('低保')]))).toBe('--- 低保 ---');
    expect(plainLine(rule(9, UNICODE_PAPER, [seg('低保标准')]))).toBe('─── 低保…');
  });
});

describe('a bar', () => {
  test.each([
    [100, 100, 4, '████'],
    [50, 100, 4, '██'],
    [45, 100, 4, '█▊'],
    [1, 1000, 4, ''],
    [0, 100, 4, ''],
    [-5, 100, 4, ''],
    [null, 100, 4, ''],
    [5, 0, 4, ''],
    [200, 100, 4, '████'],
  ])('%s of %s in %s cells is %s', (value, top, width, expected) => {
    expect(bar(value, top, width, UNICODE_SIGNS)).toBe(expected);
  });

  test('goes by whole cells in ASCII', () => {
    expect(bar(45, 100, 10, ASCII_SIGNS)).toBe('#####');
    expect(bar(1, 100, 10, ASCII_SIGNS)).toBe('#');
  });
});

test.each([
  [[780, 820, null, 930], '▁▃·█'],
  [[1, 1], '▄▄'],
  [[null, null], '··'],
  [[], ''],
])('the trend of %j is %s', (values, expected) => {
  expect(sparkline(values, UNICODE_SIGNS)).toBe(expected);
});

describe('wrapping with marks', () => {
  const shown = (text: string, start: number, end: number, width: number): string[] =>
    wrapMarked(text, [{ start, end, token: 'figure' }], width, UNICODE_PAPER).map((line) =>
      line.map(({ text: part, token }) => (token === 'figure' ? `<${part}>` : part)).join(''),
    );

  test.each([
    ['a stretch within a line', '低保标准510元', 4, 8, 20, ['低保标准<510元>']],
    ['a stretch over a line end', '城乡低保标准提高', 2, 6, 8, ['城乡<低保>', '<标准>提高']],
    ['no stretch', '低保标准', 0, 0, 20, ['低保标准']],
    ['blanks that wrapping drops', 'one two three', 4, 7, 8, ['one <two>', 'three']],
  ])('marks %s', (_, text, start, end, width, expected) => {
    expect(shown(text, start, end, width)).toEqual(expected);
  });
});
