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
