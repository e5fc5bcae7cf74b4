import { KINDS_OF_THING, NEW_WORDS, STOCK_WORDS } from '../lexicon/alignment.js';
import type { Observation } from '../model/observation.js';
import type { Profile } from './profile.js';

const anyOf = (words: string): RegExp => new RegExp(words.split(' ').join('|'));
/** 增加到⟦3265张⟧ is what stands then. */
const NEW = new RegExp(`(?:${anyOf(NEW_WORDS).source})(?!到|至)`);
const STOCK = anyOf(STOCK_WORDS);

/** Words with their weights. */
export type Words = ReadonlyMap<string, number>;

/** Axes whose words a report chooses freely when it says the same thing again; numbers in a clause are other figures'. */
const LOOSE = ['change', 'growth', 'making', 'spending', 'benefit', 'circumstance', 'number'];

/** The words of a profile that a plan and a report, or two bureaus, would share. */
export function tightWords({ weights, axes }: Profile): Map<string, number> {
  const loose = new Set(LOOSE.flatMap((axis) => [...(axes.get(axis) ?? [])]));
  return new Map([...weights].filter(([word]) => word.length > 1 && !loose.has(word)));
}

function sum(weights: Iterable<number>): number {
  let total = 0;
  for (const weight of weights) total += weight;
  return total;
}

function sharedWeight(a: Words, b: Words): number {
  let total = 0;
  for (const [word, weight] of a) if (b.has(word)) total += weight;
  return total;
}

/** Twice the shared weight over all, 0 to 1; 0 of nothing. */
export function dice(a: Words, b: Words): number {
  const all = sum(a.values()) + sum(b.values());
  return all === 0 ? 0 : (2 * sharedWeight(a, b)) / all;
}

/** The share of some words that are found among others; 0.8 of none, which says little either way. */
export const coverage = (words: Words, found: Words): number =>
  words.size === 0 ? 0.8 : sharedWeight(words, found) / sum(words.values());

/** Whether a figure counts what came in the year or what stands, by its subject and the words before it. */
export type Freshness = 'new' | 'stock' | 'open';

/** Reads the freshness of a figure, its own clause before its subject: 新建社工站⟦10个⟧ → new, 累计达到⟦20个⟧ → stock. */
export function freshnessOf({ subject }: Observation, before: string): Freshness {
  const found = [before, subject].map(
    (words): Freshness => (NEW.test(words) ? 'new' : STOCK.test(words) ? 'stock' : 'open'),
  );
  return found.find((freshness) => freshness !== 'open') ?? 'open';
}

const KINDS = new Set(KINDS_OF_THING.split(' '));
const KIND_AXES = ['people', 'staff', 'clients', 'scope', 'residence', 'making', 'spending', 'benefit', 'circumstance'];

/** Whether a subject names only a kind of thing or people, and leaves it to its clause what is said of them. */
export function isThin({ weights, axes }: Profile): boolean {
  let telling = 0;
  for (const [word, weight] of weights)
    if (!KINDS.has(word) && !KIND_AXES.some((axis) => axes.get(axis)?.has(word))) telling += weight;
  return telling < 1;
}

/** From this likeness of their clauses, and of their sentences, on, two thin subjects are taken to say the same thing. */
export const SAME_CLAUSE = 0.6;
export const SAME_SENTENCE = 0.4;
