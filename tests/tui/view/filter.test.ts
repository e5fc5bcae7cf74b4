import { describe, expect, test } from 'vitest';
import { readFilter } from '../../../src/tui/view/filter.js';
import { onCounties } from '../helpers/scene.js';

describe('a filter', () => {
  test.each([
    ['低保', [{ kind: 'text', text: '低保', not: false }]],
    ['!农村', [{ kind: 'text', text: '农村', not: true }]],
    [
      '类:救助 缺:乙县',
      [
        { kind: 'category', text: '救助', not: false },
        { kind: 'lacks', text: '乙县', not: false },
      ],
    ],
    ['类：救助', [{ kind: 'category', text: '救助', not: false }]],
    ['值>1,000', [{ kind: 'value', op: '>', value: 1000, not: false }]],
    ['value<=5', [{ kind: 'text', text: 'value<=5', not: false }]],
    ['!', [{ kind: 'text', text: '!', not: false }]],
    ['a:b', [{ kind: 'text', text: 'a:b', not: false }]],
    ['句:试点', [{ kind: 'sentence', text: '试点', not: false }]],
    ['  ', []],
  ])('%s is read', (filter, terms) => {
    expect(readFilter(filter)).toEqual(terms);
  });

  test.each([
    ['农村', ['最低生活保障标准(农村)']],
    ['!农村', ['最低生活保障标准(城市)']],
    ['有:丙区', ['最低生活保障标准(城市)']],
    ['缺:丙区', ['最低生活保障标准(农村)']],
    ['值>750', ['最低生活保障标准(城市)']],
    ['值=500', ['最低生活保障标准(农村)']],
    ['类:社会救助 值<520', ['最低生活保障标准(农村)']],
    ['类:养老', []],
    ['丙区', ['最低生活保障标准(城市)']],
    ['!丙区', ['最低生活保障标准(农村)']],
    ['丙', []],
    ['甲县2021 农村', ['最低生活保障标准(农村)']],
    ['句:每人每年', ['最低生活保障标准(农村)']],
    ['每人每年', []],
    ['says:提高 !句:每人每年', ['最低生活保障标准(城市)']],
    ['低保', ['最低生活保障标准(城市)', '最低生活保障标准(农村)']],
  ])('%s leaves %j', (filter, labels) => {
    const player = onCounties({ view: 'standards' }).press('&').type(filter).press('enter');
    expect(player.scene.grid.rows.map(({ label }) => label)).toEqual(labels);
  });

  test.each([
    ['standards', '农村', '1/2行'],
    ['standards', '养老', '0/2 行'],
    ['counts', '床位', '1/3行'],
  ] as const)('is counted in %s against the rows of that view alone: %s leaves %s', (view, filter, count) => {
    expect(onCounties({ view }).press('&').type(filter).press('enter').text()).toContain(count);
  });
});

describe('a filter in the other views', () => {
  test.each([
    ['initiatives', '助餐', ['老年助餐']],
    ['initiatives', '甲县', ['银龄互助']],
    ['initiatives', '缺:甲县', ['老年助餐']],
    ['initiatives', '句:独居老人', ['银龄互助']],
    ['initiatives', '值>1', []],
    ['pledges', '值=20', ['老年食堂、助餐点']],
    ['pledges', '句:18家', ['老年食堂、助餐点']],
    ['pledges', '有:甲县', ['老年食堂、助餐点']],
    ['pledges', '缺:甲县', []],
    ['overview', '养老', ['养老服务']],
    ['overview', '低保', ['社会救助']],
    ['overview', '丙区', ['社会救助', '养老服务']],
    ['overview', '银龄 值>1', []],
  ] as const)('in %s %s leaves %j', (view, filter, labels) => {
    const player = onCounties({ view }).press('&').type(filter).press('enter');
    expect(player.scene.grid.rows.map(({ label }) => label)).toEqual(labels);
  });

  test('the overview counts what is left of a category, all of it where the category itself is meant', () => {
    const counted = (filter: string): readonly string[] => {
      const { grid } = onCounties().press('&').type(filter).press('enter').scene;
      return grid.rows.map(({ label }, row) => `${label} ${grid.cell(row, 0).text.replace(/ +/g, ' ').trim()}`);
    };
    expect(counted('农村')).toEqual(['社会救助 1 0 0']);
    expect(counted('!农村')).toEqual(['社会救助 1 0 0', '养老服务 0 1 1']);
    expect(counted('社会救助')).toEqual(['社会救助 2 0 0']);
  });

  test('what is exported from the overview is what passes', () => {
    const player = onCounties().press('&').type('农村').press('enter').press('x').type('a.json').press('enter');
    const [effect] = player.effects.filter(({ type }) => type === 'export');
    if (effect?.type !== 'export') throw new Error('nothing exported');
    expect(effect.request.comparison.rows.map(({ dimensions }) => dimensions)).toEqual([{ residence: 'rural' }]);
    expect(effect.request.comparison.initiatives).toEqual([]);
  });

  test('while one is typed the footer tells what it understands, and an empty table how to look into sentences', () => {
    const player = onCounties({ view: 'standards' }).press('&').type('独居');
    expect(player.text()).toContain('缺:乙县');
    expect(player.press('enter').text()).toContain('在句子中找: &句:独居');
  });

  test('pasted lines become one filter', () => {
    const player = onCounties({ view: 'standards' })
      .press('&')
      .act({ type: 'paste', text: '农村\n甲县\n' })
      .press('enter');
    expect(player.scene.grid.rows.map(({ label }) => label)).toEqual(['最低生活保障标准(农村)']);
  });
});
