import type { Profile } from './profile.js';
import { SAME_SUBJECT } from './similarity.js';

/** Something to cluster: what it says, and what it must not share a cluster with (equal owners exclude each other). */
export interface Item {
  /** Decides between equals, so that the order of the input never does. */
  readonly id: string;
  readonly profile: Profile;
  readonly owners: ReadonlySet<number>;
}

/** Members that say the same thing; `similarity` is the lowest score between two of them, absent for a single one. */
export interface Cluster<T extends Item> {
  readonly members: readonly T[];
  readonly similarity?: number;
}

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

interface Group {
  readonly members: readonly number[];
  readonly owners: ReadonlySet<number>;
  readonly lowest: number;
}

/**
 * Clusters by similarity, best pairs first. Every two members must say the same thing by themselves (complete linkage):
 * a chain of small steps never joins its ends. Two items of one owner never meet. `likeness` is 0 to 1 and symmetric.
 * The result does not depend on the order of the items.
 */
export function clusterItems<T extends Item>(items: readonly T[], likeness: (a: T, b: T) => number): Cluster<T>[] {
  const sorted = [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const edges = similarPairs(sorted, likeness);
  const scores = new Map(edges.map(({ a, b, score }) => [`${a}-${b}`, score] as const));
  const groups: Group[] = sorted.map(({ owners }, index) => ({ members: [index], owners, lowest: 1 }));
  for (const { a, b } of edges) merge(groups, a, b, scores);
  return [...new Set(groups)].map(({ members, lowest }) => {
    const found = members.flatMap((index) => sorted[index] ?? []);
    return members.length === 1 ? { members: found } : { members: found, similarity: lowest };
  });
}

/** Pairs that say the same thing, the surest first. Only items that share a word are looked at. */
function similarPairs<T extends Item>(items: readonly T[], likeness: (a: T, b: T) => number): Edge[] {
  const byWord = new Map<string, number[]>();
  items.forEach(({ profile }, index) => {
    for (const word of profile.weights.keys()) {
      const having = byWord.get(word);
      if (having === undefined) byWord.set(word, [index]);
      else having.push(index);
    }
  });
  const edges: Edge[] = [];
  items.forEach((item, a) => {
    const near = new Set([...item.profile.weights.keys()].flatMap((word) => byWord.get(word) ?? []));
    for (const b of near) {
      const other = items[b];
      const score = b > a && other !== undefined ? likeness(item, other) : 0;
      if (score >= SAME_SUBJECT) edges.push({ a, b, score });
    }
  });
  return edges.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** Joins the groups of two items where no owner is in both and every pair across is similar. */
function merge(groups: Group[], a: number, b: number, scores: ReadonlyMap<string, number>): void {
  const [left, right] = [groups[a], groups[b]];
  if (left === undefined || right === undefined || left === right) return;
  if ([...left.owners].some((owner) => right.owners.has(owner))) return;
  let lowest = Math.min(left.lowest, right.lowest);
  for (const i of left.members) {
    for (const j of right.members) {
      const score = scores.get(i < j ? `${i}-${j}` : `${j}-${i}`);
      if (score === undefined) return;
      lowest = Math.min(lowest, score);
    }
  }
  const members = [...left.members, ...right.members].sort((x, y) => x - y);
  const joined: Group = { members, owners: new Set([...left.owners, ...right.owners]), lowest };
  for (const index of members) groups[index] = joined;
}
