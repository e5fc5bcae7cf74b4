import { expect, test } from 'vitest';
import type { ViewId } from '../../../src/tui/state/state.js';
import { onFixtures } from '../helpers/scene.js';

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
