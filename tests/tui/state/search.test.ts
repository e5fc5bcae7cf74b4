import { describe, expect, test } from 'vitest';
import type { ViewId } from '../../../src/tui/state/state.js';
import { onCounties, onFixtures } from '../helpers/scene.js';

const VIEWS: readonly ViewId[] = ['standards', 'counts', 'initiatives'];

test.each(VIEWS)('%s: a search looks wherever there is something, in the order of the columns', (view) => {
  const { grid } = onFixtures({ view }).scene;
  const columns = [...grid.columns.keys()];
  grid.rows.forEach((_, row) => {
    const full = columns.filter((column) => grid.searchText(row, column) !== '');
    const searched = grid.searched?.(row) ?? [];
    expect(searched).toEqual(columns.filter((column) => searched.includes(column)));
    expect(searched).toEqual(expect.arrayContaining(full));
  });
});

test('columns that have been moved and pinned are searched where they stand', () => {
  const player = onFixtures({ view: 'counts' }).press('l l l');
  const key = player.scene.grid.columns[3]?.key ?? '';
  player.state = { ...player.state, arrangement: { ...player.state.arrangement, pinned: [key] } };
  const { grid } = player.scene;
  const row = grid.rows.findIndex((_, at) => grid.searchText(at, 0) !== '');
  expect(grid.columns[0]?.key).toBe(key);
  expect(grid.searched?.(row)).toContain(0);
});

describe('a search without a hit', () => {
  test.each([
    ['standards', '助餐', '3数量 2处  4举措 2处'],
    ['standards', '床位', '3数量 4处'],
    ['counts', '农村', '2标准'],
    ['overview', '银龄', '4举措'],
  ] as const)('in %s for %s tells where there are some: %s', (view, query, places) => {
    expect(onCounties({ view, columns: 120 }).press('/').type(query).press('enter').text()).toContain(places);
  });

  test('looks into the other categories of the same view', () => {
    const player = onCounties({ view: 'counts', category: 'social-assistance', columns: 120 });
    expect(player.press('/').type('床位').press('enter').text()).toContain('类目:全部 4处');
  });

  test('says when there is none anywhere, and goes on saying it', () => {
    const player = onCounties({ view: 'counts', columns: 120 }).press('/').type('飞船').press('enter');
    expect(player.text()).toContain('其他视图也没有');
    expect(player.press('down').text()).toContain('无“飞船”');
  });

  test('leads to its hits in the view where they are', () => {
    const player = onCounties({ view: 'standards' }).press('/').type('助餐').press('enter 4 n');
    expect(player.where()).toContain('老年助餐');
  });
});
