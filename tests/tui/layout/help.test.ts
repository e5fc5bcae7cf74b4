import { describe, expect, test } from 'vitest';
import { onCounties } from '../helpers/scene.js';

describe('the help', () => {
  test.each([
    ['a Chinese name', '导出', ['x F8', '导出所示'], '设为基准'],
    ['pinyin initials', 'jz', ['b', '设为基准'], '导出所示'],
    ['an English name', 'undo', ['u Ctrl+_', '撤销'], '导出所示'],
    ['a key', 'f5', ['R F5', '重读有改动的文件'], '导出所示'],
  ])('is searched by %s while that is typed', (_, query, shown, gone) => {
    const player = onCounties({ columns: 120, rows: 40 }).press('? /').type(query);
    for (const text of shown) expect(player.text()).toContain(text);
    expect(player.text()).not.toContain(gone);
  });

  test('keeps what was found after Enter, and is left whole', () => {
    const player = onCounties({ columns: 120, rows: 40 }).press('? /').type('导出').press('enter');
    expect(player.text()).toContain('导出所示');
    expect(player.text()).not.toContain('重做');
    expect(player.press('escape ?').text()).toContain('重做');
  });

  test('says so where nothing is found', () => {
    expect(onCounties().press('? /').type('没有的').text()).toContain('没有符合的按键');
  });
});

describe('the help on a screen too short for it', () => {
  const below = (keys: string): string | undefined =>
    /下有 (\d+) 行/.exec(onCounties({ columns: 80, rows: 24 }).press(keys).text())?.[1];

  test('tells how many lines are below, until the last is there', () => {
    expect(Number(below('?'))).toBeGreaterThan(20);
    expect(Number(below('? down'))).toBe(Number(below('?')) - 1);
    expect(below('? end')).toBeUndefined();
  });

  test('keys held beyond its end need not be taken back', () => {
    expect(below('? end pagedown pagedown down up')).toBe('1');
  });

  test('says nothing of lines where there are no more', () => {
    expect(onCounties({ columns: 200, rows: 50 }).press('?').text()).not.toContain('下有');
  });
});

test('a list tells which of how many is chosen, and the columns start at the one under the cursor', () => {
  expect(onCounties().press('right c').lines().at(-2)).toContain('2/4');
  expect(onCounties().press('B down').lines().at(-2)).toContain('2/6');
});

describe('the last line', () => {
  test.each([80, 120, 200])('always says how to find the keys and how to leave, at %i columns', (columns) => {
    const last = onCounties({ columns, rows: 24 }).lines().at(-1);
    expect(last).toContain('?按键');
    expect(last).toContain('q退出');
  });

  test.each([
    [': ', '选择'],
    ['/', 'Esc取消'],
    ['?', '/查找按键'],
    ['c', 'Esc返回'],
  ])('after %j says the keys of what is open', (keys, said) => {
    const last = onCounties({ columns: 80, rows: 24 }).press(keys).lines().at(-1);
    expect(last).toContain(said);
    expect(last).not.toContain('b设为基准');
  });
});

test('on the narrowest screen no command is cut that fits', () => {
  expect(onCounties({ columns: 24, rows: 8 }).press('?').text()).not.toContain('…');
});
