import { describe, expect, test } from 'vitest';
import { onCounties } from '../helpers/scene.js';

const standards = () => onCounties({ view: 'standards' });

describe('arranging', () => {
  test('a filter hides rows, is always said, and Escape takes it off', () => {
    const player = standards().press('&').type('农村').press('enter');
    expect(player.scene.grid.rows.map(({ label }) => label)).toEqual(['最低生活保障标准(农村)']);
    expect(player.text()).toContain('&农村');
    expect(player.press('escape').scene.grid.rows).toHaveLength(2);
  });

  test('a filter that nothing passes says so and how to take it off', () => {
    expect(standards().press('&').type('飞船').press('enter').text()).toContain('Esc 取消筛选');
  });

  test('b makes a baseline, which stands first and is subtracted; b again and it is none', () => {
    const player = standards().press('end b');
    expect(player.scene.grid.columns.map(({ title }) => title)).toEqual(['丙区', '甲县', '甲县', '乙县']);
    expect(player.scene.grid.cell(0, 1)).toMatchObject({ text: '700', gap: '-60' });
    expect(player.press('b').state.arrangement.baseline).toBeNull();
  });

  test('the cursor stays on its row and column when these move', () => {
    const player = standards().press('down end b');
    expect(player.where()).toBe('最低生活保障标准(农村) @ 丙区 2022');
    expect(player.press('right <').where()).toBe('最低生活保障标准(农村) @ 甲县 2021');
  });

  test('s puts the columns in order of the row: falling, rising, as they were', () => {
    const titles = (keys: string): string[] =>
      standards()
        .press(`down ${keys}`)
        .scene.grid.columns.map(({ title, subtitle }) => title + subtitle);
    expect(titles('s')).toEqual(['甲县2022', '甲县2021', '乙县2022', '丙区2022']);
    expect(titles('s s')).toEqual(['甲县2021', '乙县2022', '甲县2022', '丙区2022']);
    expect(titles('s s s')).toEqual(titles(''));
  });

  test('columns are hidden, pinned, moved and brought back from a list', () => {
    const player = standards().press('right - end f');
    expect(player.scene.grid.columns.map(({ title, subtitle }) => title + subtitle)).toEqual([
      '丙区2022',
      '甲县2021',
      '乙县2022',
    ]);
    expect(player.text()).toContain('隐藏1列');
    player.press('c').press('down down space enter');
    expect(player.scene.grid.columns).toHaveLength(4);
  });

  test('the last column cannot be hidden', () => {
    expect(standards().press('- - - - -').scene.grid.columns).toHaveLength(1);
  });

  test('only differing, only shared', () => {
    expect(
      onCounties({ view: 'counts' })
        .press('C')
        .scene.grid.rows.map(({ label }) => label),
    ).toEqual(['养老床位数']);
    expect(standards().press('D').scene.grid.rows).toHaveLength(2);
  });

  test('standards by the year are the stated ones where a report states them by the year', () => {
    const player = standards().press('U');
    const { grid } = player.scene;
    expect(grid.rows[1]?.note).toBe('元/人·年');
    expect([0, 1, 2].map((column) => grid.cell(1, column).text)).toEqual(['6,000', '6,720', '6,000']);
  });

  test('targets are shown or not', () => {
    const labels = (keys: string): number => onCounties({ view: 'counts' }).press(keys).scene.grid.rows.length;
    expect(labels('T')).toBeLessThanOrEqual(labels(''));
    expect(onCounties({ view: 'counts' }).press('T').text()).toContain('不含目标');
  });

  test('marks are kept by cell, and only marked rows may be shown', () => {
    const player = standards().press('down space M');
    expect(player.scene.grid.rows.map(({ label }) => label)).toEqual(['最低生活保障标准(农村)']);
    expect(player.press('m').scene.grid.rows).toHaveLength(0);
  });

  test('rows go by coverage, value or difference', () => {
    const order = (down: string): string[] =>
      standards()
        .press(`S ${down} enter`)
        .scene.grid.rows.map(({ label }) => label);
    expect(order('down down down')[0]).toBe('最低生活保障标准(城市)');
    expect(order('down')[0]).toBe('最低生活保障标准(城市)');
  });

  test('] and [ go from difference to difference', () => {
    const player = standards().press(']');
    expect(player.text()).toContain('没有基准');
    expect(player.press('end b ]').where()).toBe('最低生活保障标准(城市) @ 甲县 2021');
    expect(player.press(']').where()).toBe('最低生活保障标准(城市) @ 乙县 2022');
  });
});

describe('undo', () => {
  test('takes back what was arranged, step by step, and redo makes it again', () => {
    const player = standards().press('b D -');
    const arranged = player.state.arrangement;
    player.press('u u u');
    expect(player.state.arrangement).toEqual(standards().state.arrangement);
    expect(player.press('u').text()).toContain('没有可撤销的改动');
    player.press('ctrl+r ctrl+r ctrl+r');
    expect(player.state.arrangement).toEqual(arranged);
    expect(player.press('ctrl+r').text()).toContain('没有可重做的改动');
  });

  test('does not take back where one is', () => {
    const player = standards().press('b down right u');
    expect(player.where()).toBe('最低生活保障标准(农村) @ 甲县 2022');
  });

  test('= takes off everything arranged but marks and corrections', () => {
    const player = standards().press('space b D & =');
    expect(player.press('escape =').state.arrangement).toMatchObject({ baseline: null, onlyDiffering: false });
    expect(player.state.arrangement.marks).toHaveLength(1);
  });
});

describe('corrections', () => {
  const evidence = () => onCounties({ view: 'standards' }).press('down enter');

  test('a figure that was read wrongly leaves the comparison, not the report', () => {
    const player = evidence().press('e enter');
    expect(player.scene.grid.cell(1, 0).text).toBe('--');
    expect(player.text()).toContain('[改1]');
    expect(player.press('u').scene.grid.cell(1, 0).text).toBe('500');
  });

  test('a value is set', () => {
    const player = evidence().press('e down enter').type('5,100').press('enter');
    expect(player.scene.grid.cell(1, 0).text).toBe('5,100');
    expect(evidence().press('e down enter').type('many').press('enter').text()).toContain('不是数字');
  });

  test('an indicator is chosen by a part of its name', () => {
    const player = evidence().press('e down down enter').type('特困').press('enter');
    expect(player.state.arrangement.corrections[0]?.indicator).toMatch(/^tekun/);
  });

  test('a status is set and the correction taken back', () => {
    const player = evidence().press('e down down down down enter');
    expect(player.state.arrangement.corrections).toMatchObject([{ status: 'target', path: 'reports/甲县-2021.txt' }]);
    expect(player.press('e end enter').state.arrangement.corrections).toEqual([]);
  });

  test('they are saved to a file, and leaving asks while they are not', () => {
    const player = evidence().press('e enter escape q');
    expect(player.effects).toEqual([]);
    expect(player.text()).toContain('有未保存的更正');
    player.press('escape ctrl+s enter');
    expect(player.effects).toMatchObject([{ type: 'save-corrections', path: 'duibiao-corrections.json' }]);
    const { corrections } = player.state.arrangement;
    player.act({ type: 'saved', corrections, path: 'c.json' }).press('q');
    expect(player.effects.at(-1)).toEqual({ type: 'quit', interrupted: false });
  });
});
