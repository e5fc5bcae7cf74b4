import { groupBy } from '../model/group-by.js';
import { finish, type Steps, within } from '../model/steps.js';
import type { Profile } from './profile.js';
import { bitsDiffer, fullWordBits, SAME_SUBJECT, strictWords } from './similarity.js';

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
 * a chain of small steps never joins its ends. Two items of one owner never meet. `likeness` is 0 to 1 and symmetric,
 * and 0 where the profiles are kept apart. The result does not depend on the order of the items.
 */
export const clusterItems = <T extends Item>(items: readonly T[], likeness: (a: T, b: T) => number): Cluster<T>[] =>
  finish(clusterSteps(items, likeness));

/** `clusterItems` in steps. */
export function* clusterSteps<T extends Item>(
  items: readonly T[],
  likeness: (a: T, b: T) => number,
): Steps<Cluster<T>[]> {
  const sorted = [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const edges = yield* within(0, 0.9, similarPairs(sorted, likeness));
  const pairs = new Map(edges.map(({ a, b, score }) => [a * sorted.length + b, score] as const));
  const scoreOf = (a: number, b: number): number | undefined =>
    pairs.get(a < b ? a * sorted.length + b : b * sorted.length + a);
  const groups: Group[] = sorted.map(({ owners }, index) => ({ members: [index], owners, lowest: 1 }));
  for (const [index, { a, b }] of edges.entries()) {
    merge(groups, a, b, scoreOf);
    if (index % MERGES === 0) yield 0.9 + (0.1 * index) / edges.length;
  }
  return [...new Set(groups)].map(({ members, lowest }) => {
    const found = members.flatMap((index) => sorted[index] ?? []);
    return members.length === 1 ? { members: found } : { members: found, similarity: lowest };
  });
}

/** Merges in one step. */
const MERGES = 64;

/**
 * Pairs that say the same thing, the surest first. Of all pairs only those are looked at that nothing keeps apart at
 * first sight: they have the same strict words, and what the one counts is among the other's words.
 */
function* similarPairs<T extends Item>(items: readonly T[], likeness: (a: T, b: T) => number): Steps<Edge[]> {
  const edges: Edge[] = [];
  const numbered = items.map((item, index) => ({ item, index, bits: fullWordBits(item.profile) }));
  let done = 0;
  for (const block of groupBy(numbered, ({ item }) => strictWords(item.profile)).values()) {
    const having = indexByWord(block);
    for (const { item, index: a, bits } of block) {
      for (const { item: other, index: b, bits: others } of candidates(item, having)) {
        const score = b > a && !bitsDiffer(bits, others) ? likeness(item, other) : 0;
        if (score >= SAME_SUBJECT) edges.push({ a, b, score });
      }
      yield ++done / items.length;
    }
  }
  return edges.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

interface Numbered<T> {
  readonly item: T;
  readonly index: number;
  readonly bits: number;
}

/** The items that have each word, in their order. */
type ByWord<T> = ReadonlyMap<string, readonly Numbered<T>[]>;

function indexByWord<T extends Item>(items: readonly Numbered<T>[]): ByWord<T> {
  const having = new Map<string, Numbered<T>[]>();
  for (const numbered of items) {
    for (const word of numbered.item.profile.weights.keys()) {
      const list = having.get(word);
      if (list === undefined) having.set(word, [numbered]);
      else list.push(numbered);
    }
  }
  return having;
}

/** The items that have the rarest word of what an item counts; where it is not known what it counts, any of its words. */
function candidates<T extends Item>({ profile }: T, having: ByWord<T>): Iterable<Numbered<T>> {
  const lists = (words: Iterable<string>) => [...words].map((word) => having.get(word) ?? []);
  if (profile.head.length === 0) return new Set(lists(profile.weights.keys()).flat());
  return lists(profile.head).reduce((rarest, list) => (list.length < rarest.length ? list : rarest));
}

/** Joins the groups of two items where no owner is in both and every pair across is similar. */
function merge(groups: Group[], a: number, b: number, scoreOf: (a: number, b: number) => number | undefined): void {
  const [left, right] = [groups[a], groups[b]];
  if (left === undefined || right === undefined || left === right) return;
  if ([...left.owners].some((owner) => right.owners.has(owner))) return;
  let lowest = Math.min(left.lowest, right.lowest);
  for (const i of left.members) {
    for (const j of right.members) {
      const score = scoreOf(i, j);
      if (score === undefined) return;
      lowest = Math.min(lowest, score);
    }
  }
  const members = [...left.members, ...right.members].sort((x, y) => x - y);
  const joined: Group = { members, owners: new Set([...left.owners, ...right.owners]), lowest };
  for (const index of members) groups[index] = joined;
}
