import { describe, expect, it } from 'vitest';
import { clusterItems } from '../../src/compare/cluster.js';
import { lexisOf } from '../../src/compare/lexis.js';
import { similarity } from '../../src/compare/similarity.js';

const { profileOf } = lexisOf();
const item = (id: string, owner: number) => ({ id, profile: profileOf(id), owners: new Set([owner]) });
type Made = ReturnType<typeof item>;
const likeness = (a: Made, b: Made): number => similarity(a.profile, b.profile);
const shown = (items: readonly Made[]): string[][] =>
  clusterItems(items, likeness)
    .map(({ members }) => members.map(({ id }) => id).sort())
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));

describe('clustering', () => {
  const several = [
    item('家庭适老化改造', 0),
    item('特殊困难老年人居家适老化改造', 1),
    item('适老化改造', 2),
    item('养老护理员培训', 3),
    item('培训养老护理员', 4),
    item('老年大学学员', 5),
  ];

  it('joins what says the same and leaves the rest alone', () => {
    expect(shown(several)).toEqual([
      ['养老护理员培训', '培训养老护理员'],
      ['家庭适老化改造', '特殊困难老年人居家适老化改造', '适老化改造'].sort(),
      ['老年大学学员'],
    ]);
  });

  it('does not depend on the order of the items', () => {
    expect(shown([...several].reverse())).toEqual(shown(several));
  });

  it('never joins two items of one owner', () => {
    expect(shown([item('养老护理员培训', 0), item('培训养老护理员', 0)])).toHaveLength(2);
  });

  it('keeps the lowest score that joined a cluster', () => {
    const [cluster] = clusterItems(several, likeness).filter(({ members }) => members.length === 3);
    expect(cluster?.similarity).toBeGreaterThanOrEqual(0.75);
    expect(cluster?.similarity).toBeLessThan(1);
  });
});
