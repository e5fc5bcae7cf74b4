import { describe, expect, test } from 'vitest';
import { onCounties } from '../helpers/scene.js';

const standards = () => onCounties({ view: 'standards' });

describe('taking things out', () => {
  test('y copies the figure with its place, or the sentence where that is shown', () => {
    const player = standards().press('down y');
    expect(player.effects).toMatchObject([
      { type: 'copy', text: '最低生活保障标准(农村) 500 元/人·月, 甲县民政局 2021 (reports/甲县-2021.txt:2)' },
    ]);
    player.press('enter y');
    expect(player.effects.at(-1)).toMatchObject({
      text: '“农村低保标准提高到每人每月500元。” 甲县民政局 2021 (reports/甲县-2021.txt:2)',
    });
  });

  test('the table is copied for spreadsheets and for Markdown', () => {
    const copied = (down: number): string => {
      const player = standards().press(`down Y ${'down '.repeat(down)} enter`);
      const [effect] = player.effects;
      return effect?.type === 'copy' ? effect.text : '';
    };
    expect(copied(3)).toBe(
      '指标\t甲县 2021\t甲县 2022\t乙县 2022\t丙区 2022\n最低生活保障标准(农村) 元/人·月\t500\t560\t500\t--',
    );
    expect(copied(6).split('\n').slice(0, 2)).toEqual([
      '| 指标 | 甲县 2021 | 甲县 2022 | 乙县 2022 | 丙区 2022 |',
      '| --- | ---: | ---: | ---: | ---: |',
    ]);
  });

  test('X gives the command that prints the same', () => {
    const player = onCounties({ view: 'standards', inputs: ['reports', 'a b.txt'] }).press('end b D C X');
    expect(player.effects).toMatchObject([
      {
        text: "duibiao compare reports 'a b.txt' --view standards --baseline 丙区 --only-shared --only-differing",
      },
    ]);
  });

  test('x exports exactly what is shown', () => {
    const player = standards().press('& ').type('农村').press('enter right - x');
    expect(player.state.prompt?.text).toBe('duibiao-standards.csv');
    player.press('enter');
    const [effect] = player.effects;
    expect(effect?.type).toBe('export');
    if (effect?.type !== 'export') return;
    const { format, comparison } = effect.request;
    expect(format).toBe('csv');
    expect(comparison.columns.map(({ area, year }) => `${area.name}${year}`)).toEqual([
      '甲县2021',
      '乙县2022',
      '丙区2022',
    ]);
    expect(comparison.rows.map(({ cells }) => cells.length)).toEqual([3]);
  });

  test('an ending that is no format is refused', () => {
    const player = standards().press('x ctrl+u').type('a.doc').press('enter');
    expect(player.effects).toEqual([]);
    expect(player.text()).toContain('不能导出为 doc');
  });
});

describe('the palette', () => {
  test.each([
    ['基准', 'baseline-here'],
    ['jz', 'baseline-here'],
    ['base', 'baseline-here'],
  ])('finds a command by %s', (typed) => {
    const player = standards().press(':').type(typed);
    expect(player.text()).toContain('设为基准');
    expect(player.press('enter').state.arrangement.baseline).toEqual({ area: '甲县' });
  });

  test('takes an argument behind the name, and a number for a row', () => {
    expect(standards().press(':').type('设为基准 丙区').press('enter').state.arrangement.baseline).toEqual({
      area: '丙区',
    });
    expect(standards().press(':').type('筛选 农村').press('enter').state.arrangement.filter).toBe('农村');
    expect(standards().press('f2').type('2').press('enter').where()).toContain('最低生活保障标准(农村)');
  });

  test('says where there is no such command', () => {
    expect(standards().press(':').type('飞船').press('enter').text()).toContain('没有这个命令');
  });
});

describe('language and looks', () => {
  test('L changes the language and nothing else', () => {
    const player = standards().press('down L');
    expect(player.text()).toContain('[2Standards]');
    expect(player.where()).toBe('Minimum living standard (rural) @ 甲县 2021');
    expect(player.press('L').text()).toContain('[2标准]');
  });

  test('t goes through the themes', () => {
    expect(['t', 't t', 't t t'].map((keys) => standards().press(keys).state.theme)).toEqual([
      'contrast',
      'mono',
      'plain',
    ]);
  });
});
