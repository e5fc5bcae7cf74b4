import { describe, expect, test } from 'vitest';
import { onCounties } from '../helpers/scene.js';

const standards = () => onCounties({ view: 'standards' });

describe('moving about', () => {
  test.each([
    ['', '最低生活保障标准(城市) @ 甲县 2021'],
    ['down', '最低生活保障标准(农村) @ 甲县 2021'],
    ['j j j j', '最低生活保障标准(农村) @ 甲县 2021'],
    ['right l', '最低生活保障标准(城市) @ 乙县 2022'],
    ['end', '最低生活保障标准(城市) @ 丙区 2022'],
    ['end left', '最低生活保障标准(城市) @ 乙县 2022'],
    ['$ 0', '最低生活保障标准(城市) @ 甲县 2021'],
    ['G g', '最低生活保障标准(城市) @ 甲县 2021'],
    ['ctrl+end', '最低生活保障标准(农村) @ 甲县 2021'],
    ['pagedown', '最低生活保障标准(农村) @ 甲县 2021'],
    ['ｊ', '最低生活保障标准(农村) @ 甲县 2021'],
  ])('%s leads to %s', (keys, place) => {
    expect(standards().press(keys).where()).toBe(place);
  });

  test('a key of no meaning says so, and the next key takes that away', () => {
    const player = standards().press('f11');
    expect(player.text()).toContain('此处不用 f11');
    expect(player.press('down').text()).not.toContain('此处不用');
  });

  test('a Chinese character as a key says that the input method is on', () => {
    expect(standards().press('低').text()).toContain('输入法为中文');
  });

  test('pasted text is no key', () => {
    const player = standards().act({ type: 'paste', text: 'qqjj' });
    expect(player.effects).toEqual([]);
    expect(player.where()).toBe('最低生活保障标准(城市) @ 甲县 2021');
  });
});

describe('views', () => {
  test.each([
    ['1', 'overview'],
    ['3', 'counts'],
    ['tab', 'counts'],
    ['shift+tab', 'overview'],
    ['5', 'years'],
    ['6', 'pledges'],
    ['6 tab', 'overview'],
    ['p', 'passages'],
  ])('%s opens %s', (keys, view) => {
    expect(standards().press(keys).state.view).toBe(view);
  });

  test('Enter in the overview opens the category, in the same column; Escape goes back to it', () => {
    const player = onCounties().press('down right enter');
    expect(player.state).toMatchObject({ view: 'counts', category: 'elderly-care' });
    expect(player.where()).toBe('养老床位数 @ 甲县 2022');
    expect(player.press('escape').where()).toBe('养老服务 @ 甲县 2022');
    expect(player.state).toMatchObject({ view: 'overview', category: null });
  });

  test('Escape at the top does nothing, q leaves', () => {
    const player = onCounties().press('escape');
    expect(player.effects).toEqual([]);
    player.press('q');
    expect(player.effects).toEqual([{ type: 'quit', interrupted: false }]);
  });

  test('Ctrl-C leaves from anywhere', () => {
    for (const keys of ['', '/', ':', '?', 'B', 'enter']) {
      const player = standards().press(`${keys} ctrl+c`);
      expect(player.effects, keys).toEqual([{ type: 'quit', interrupted: true }]);
    }
  });
});

describe('evidence', () => {
  test('shows the sentence with the figure marked, its file, line and heading', () => {
    const player = onCounties({ view: 'standards', columns: 120, rows: 40 }).press('down enter');
    const text = player.text();
    expect(text).toContain('农村低保标准提高到每人每月⟦500元⟧。');
    expect(text).toContain('reports/甲县-2021.txt');
    expect(text).toContain('第2行');
    expect(text).toContain('甲县民政局2021年工作总结');
  });

  test('says from what a figure was converted, and what others report', () => {
    const text = onCounties({ view: 'standards', columns: 120, rows: 50 }).press('down end left enter').text();
    expect(text).toContain('由6,000元/人·年折算');
    expect(text).toMatch(/甲县 2022\s+560/);
  });

  test('stands over the table where there is no room beside it, and Escape returns to the same cell', () => {
    const player = standards().press('down enter');
    expect(player.text()).not.toContain('最低生活保障标准(城市) 元');
    expect(player.press('escape').where()).toBe('最低生活保障标准(农村) @ 甲县 2021');
  });

  test('of nothing is said to be nothing', () => {
    const player = standards().press('down end enter');
    expect(player.state.evidence).toBeNull();
    expect(player.text()).toContain('丙区 2022 未提及 最低生活保障标准(农村)');
  });

  test('o asks for the file at the line', () => {
    const player = standards().press('down enter o');
    expect(player.effects).toEqual([{ type: 'open-file', path: 'reports/甲县-2021.txt', line: 2 }]);
  });
});

describe('searching', () => {
  test('goes to the next hit, round the end, and back', () => {
    const player = standards().press('/').type('每人每年').press('enter');
    expect(player.where()).toBe('最低生活保障标准(农村) @ 乙县 2022');
    expect(player.press('n').text()).toContain('已从头继续查找');
    expect(player.press('/').type('农村').press('enter').where()).toContain('最低生活保障标准(农村)');
  });

  test('takes width and case for nothing, and a head of a column for its first row', () => {
    expect(standards().press('/').type('７００').press('enter').where()).toBe('最低生活保障标准(城市) @ 甲县 2021');
    expect(standards().press('/').type('丙区').press('enter').where()).toBe('最低生活保障标准(城市) @ 丙区 2022');
  });

  test('takes a regular expression after re:, and says where it is none', () => {
    expect(standards().press('/').type('re:5[0-9]0').press('enter').where()).toBe('最低生活保障标准(农村) @ 甲县 2021');
    expect(standards().press('/').type('re:(').press('enter').text()).toContain('正则写法有误');
  });

  test('says where there is nothing, and hides no row', () => {
    const player = standards().press('/').type('飞船').press('enter');
    expect(player.text()).toContain('“标准”中未找到 飞船');
    expect(player.scene.grid.rows).toHaveLength(2);
  });

  test('is edited as it is typed', () => {
    const player = standards().press('/').type('低呆保').press('left backspace');
    expect(player.state.prompt?.text).toBe('低保');
    expect(player.press('home').type('x').press('ctrl+k').state.prompt?.text).toBe('x');
    expect(player.press('ctrl+u backspace').state.prompt).toBeNull();
  });
});
