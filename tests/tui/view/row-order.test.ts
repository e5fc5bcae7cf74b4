import { expect, test } from 'vitest';
import { isShared } from '../../../src/model/comparison.js';
import { standsAlone } from '../../../src/render/view/figures.js';
import { onFixtures } from '../helpers/scene.js';

test('within a category shared rows come first, then those an indicator names, then what one report alone has', () => {
  const { grid, input } = onFixtures({ view: 'counts' }).scene;
  const byGroup = new Map<string, string[]>();
  for (const { id, group } of grid.rows) {
    const row = input.world.row(id);
    if (row === undefined) throw new Error(`no row ${id}`);
    const standing = isShared(row) ? 'a shared' : standsAlone(row) ? 'c alone' : 'b named';
    byGroup.set(group, [...(byGroup.get(group) ?? []), standing]);
  }
  expect([...byGroup.values()].flat()).toContain('b named');
  expect([...byGroup.values()].flat()).toContain('c alone');
  for (const standings of byGroup.values()) expect(standings).toEqual([...standings].sort());
});
