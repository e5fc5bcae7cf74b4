import type { Span } from '../model/span.js';

/** A word of the vocabulary found in a text, with what the vocabulary says of it. */
export interface Hit<T> extends Span {
  readonly value: T;
}

/** Finds all words of a vocabulary in one pass. */
export interface Matcher<T> {
  /**
   * Every hit in text order (by start, longer first); a hit that lies inside a longer one is given too, so that the
   * caller decides. Linear in the text's length for words of bounded length.
   */
  all(text: string): readonly Hit<T>[];
  /** Leftmost-longest hits without overlaps. */
  longest(text: string): readonly Hit<T>[];
}

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  values: T[] | null;
}

const node = <T>(): Node<T> => ({ next: new Map(), values: null });

/**
 * Builds a matcher over words; one word may stand for several values. A trie walked from every position: words of this
 * vocabulary are a dozen characters at most, so that an Aho–Corasick automaton's failure links would buy nothing.
 */
export function buildMatcher<T>(entries: Iterable<readonly [word: string, value: T]>): Matcher<T> {
  const root = node<T>();
  for (const [word, value] of entries) {
    let at = root;
    for (let i = 0; i < word.length; i++) at = childOf(at, word.charCodeAt(i));
    at.values ??= [];
    at.values.push(value);
  }
  const trie = new Trie(root);
  return {
    all: remembering((text) => findAll(trie, text)),
    longest: remembering((text) => findLongest(trie, text)),
  };
}

function childOf<T>(parent: Node<T>, unit: number): Node<T> {
  const known = parent.next.get(unit);
  if (known !== undefined) return known;
  const child = node<T>();
  parent.next.set(unit, child);
  return child;
}

/**
 * A trie laid out in numbers, node 0 its root. A node's children lie side by side, so that a step looks through a few
 * neighbours, and the first step, which mostly fails, is one look into a table of all units.
 */
class Trie<T> {
  readonly first = new Uint16Array(0x10000);
  readonly values: (readonly T[] | null)[] = [];
  /** How many units lead to each node. */
  readonly depths: number[] = [0];
  readonly #from: number[] = [];
  readonly #units: number[] = [];
  readonly #targets: number[] = [];

  constructor(root: Node<T>) {
    const queue = [root];
    for (let at = 0; at < queue.length; at++) {
      const { next, values } = queue[at] ?? root;
      this.values.push(values);
      this.#from.push(this.#units.length);
      for (const [unit, child] of next) {
        if (at === 0) this.first[unit] = queue.length;
        this.#units.push(unit);
        this.#targets.push(queue.length);
        this.depths.push((this.depths[at] ?? 0) + 1);
        queue.push(child);
      }
    }
    this.#from.push(this.#units.length);
  }

  /** The node behind a node for a unit; 0 where there is none. */
  step(from: number, unit: number): number {
    const end = this.#from[from + 1] ?? 0;
    for (let at = this.#from[from] ?? 0; at < end; at++) if (this.#units[at] === unit) return this.#targets[at] ?? 0;
    return 0;
  }
}

/** The same sentence is looked through for the same words in several places; the last answer is kept. */
function remembering<R>(find: (text: string) => R): (text: string) => R {
  let asked: string | null = null;
  let answer: R;
  return (text) => {
    if (text !== asked) {
      answer = find(text);
      asked = text;
    }
    return answer;
  };
}

function findAll<T>(trie: Trie<T>, text: string): Hit<T>[] {
  const hits: Hit<T>[] = [];
  for (let start = 0; start < text.length; start++) {
    let at = trie.first[text.charCodeAt(start)] ?? 0;
    if (at === 0) continue;
    const before = hits.length;
    for (let end = start + 1; at !== 0; end++) {
      for (const value of trie.values[at] ?? []) hits.push({ start, end, value });
      at = end < text.length ? trie.step(at, text.charCodeAt(end)) : 0;
    }
    reverseFrom(hits, before);
  }
  return hits;
}

/** Turns the end of a list round in its place. */
function reverseFrom<T>(list: T[], from: number): void {
  if (list.length - from > 1) list.push(...list.splice(from).reverse());
}

function findLongest<T>(trie: Trie<T>, text: string): Hit<T>[] {
  const hits: Hit<T>[] = [];
  for (let start = 0; start < text.length; start++) {
    const word = trie.first[text.charCodeAt(start)] === 0 ? 0 : longestAt(trie, text, start);
    if (word === 0) continue;
    const end = start + (trie.depths[word] ?? 0);
    for (const value of trie.values[word] ?? []) hits.push({ start, end, value });
    start = end - 1;
  }
  return hits;
}

/** The node of the longest word that starts at a place; 0 where none does. */
function longestAt<T>(trie: Trie<T>, text: string, start: number): number {
  let word = 0;
  let at = trie.first[text.charCodeAt(start)] ?? 0;
  for (let stop = start + 1; at !== 0; stop++) {
    if (trie.values[at] !== null) word = at;
    at = stop < text.length ? trie.step(at, text.charCodeAt(stop)) : 0;
  }
  return word;
}
