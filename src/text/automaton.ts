import type { Span } from '../model/span.js';
import { numberUnits, UNIT_CODES } from './alphabet.js';

/** A word of the vocabulary found in a text, with what the vocabulary says of it. */
export interface Hit<T> extends Span {
  readonly value: T;
}

/** A word of the vocabulary: how long it is and all that it stands for. */
export interface Word<T> {
  readonly length: number;
  readonly values: readonly T[];
  /** The first of the values, of words that stand for one thing the only one. */
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
  /**
   * The longest word that starts at `at` and ends by `end`; null for none. For looking into a stretch of a text without
   * cutting it out: in `发放低保金`, 低保 at 2 up to 4.
   */
  wordAt(text: string, at: number, end?: number): Word<T> | null;
  /** Whether any word stands within `start`..`end`: in `已于六月完工`, 完工. */
  anyIn(text: string, start?: number, end?: number): boolean;
}

/**
 * Builds a matcher over words; one word may stand for several values. A trie walked from every position: words of this
 * vocabulary are a dozen characters at most, so that an Aho–Corasick automaton's failure links would buy nothing.
 */
export function buildMatcher<T>(entries: Iterable<readonly [word: string, value: T]>): Matcher<T> {
  const words = new Map<string, T[]>();
  for (const [word, value] of entries) {
    const values = words.get(word);
    if (values === undefined) words.set(word, [value]);
    else values.push(value);
  }
  const trie = new Trie(words);
  return {
    all: remembering((text) => findAll(trie, text)),
    longest: remembering((text) => findLongest(trie, text)),
    wordAt: (text, at, end = text.length) => trie.longestAt(text, at, end),
    anyIn: (text, start = 0, end = text.length) => trie.isIn(text, start, end),
  };
}

/**
 * A trie laid out in flat tables, node 0 its root. Nodes are numbered level by level, so that the children of a node are
 * neighbours: a step looks through one or two units, and the first step, which mostly fails, is one look into a table
 * that is small because it is indexed by the numbers of the few units that any vocabulary knows.
 */
class Trie<T> {
  /** The word that ends at each node. */
  readonly words: (Word<T> | null)[] = [];
  /** The root's child for each numbered unit; 0 for none. */
  readonly #first: Uint16Array;
  /** The first child of each node; the next node's first child is behind its last. */
  readonly #children: Uint16Array;
  /** The unit that leads to each node. */
  readonly #units: Uint16Array;

  /** In sorted words those below a node are neighbours, so that a node is a stretch of the list and needs no object. */
  constructor(known: ReadonlyMap<string, readonly T[]>) {
    const sorted = [...known.keys()].sort();
    const [from, to, units, children] = [[0], [sorted.length], [0], [] as number[]];
    for (let node = 0, depth = 0, level = 1; node < from.length; node++) {
      if (node === level) [depth, level] = [depth + 1, from.length];
      let at = from[node] ?? 0;
      const end = to[node] ?? 0;
      const word = sorted[at]?.length === depth ? sorted[at++] : undefined;
      this.words.push(word === undefined ? null : wordOf(known.get(word) ?? [], depth));
      children.push(from.length);
      while (at < end) {
        units.push(sorted[at]?.charCodeAt(depth) ?? 0);
        from.push(at);
        at = stretchEnd(sorted, at, end, depth);
        to.push(at);
      }
    }
    this.#children = Uint16Array.from([...children, from.length]);
    this.#units = Uint16Array.from(units);
    const roots = this.#units.subarray(1, this.#children[1]);
    this.#first = numberUnits(roots);
    roots.forEach((unit, at) => {
      this.#first[UNIT_CODES[unit] ?? 0] = at + 1;
    });
  }

  /** The node of the word's first unit; 0 where no word starts with it. */
  start(unit: number): number {
    return this.#first[UNIT_CODES[unit] ?? 0] ?? 0;
  }

  /** The node behind a node for a unit; 0 where there is none. */
  step(from: number, unit: number): number {
    const end = this.#children[from + 1] ?? 0;
    for (let at = this.#children[from] ?? 0; at < end; at++) if (this.#units[at] === unit) return at;
    return 0;
  }

  /** The longest word that starts at a place and ends by `end`; null for none. */
  longestAt(text: string, start: number, end: number): Word<T> | null {
    if (start >= end) return null;
    let word: Word<T> | null = null;
    let at = this.start(text.charCodeAt(start));
    for (let stop = start + 1; at !== 0; stop++) {
      word = this.words[at] ?? word;
      at = stop < end ? this.step(at, text.charCodeAt(stop)) : 0;
    }
    return word;
  }

  /** Whether a word stands anywhere in a stretch. */
  isIn(text: string, start: number, end: number): boolean {
    for (let from = start; from < end; from++) {
      let at = this.start(text.charCodeAt(from));
      for (let stop = from + 1; at !== 0; stop++) {
        if (this.words[at] !== null) return true;
        at = stop < end ? this.step(at, text.charCodeAt(stop)) : 0;
      }
    }
    return false;
  }
}

/** Where the words end that have the same sign at a depth as the one at `from`. */
function stretchEnd(sorted: readonly string[], from: number, end: number, depth: number): number {
  const unit = sorted[from]?.charCodeAt(depth);
  let at = from + 1;
  while (at < end && sorted[at]?.charCodeAt(depth) === unit) at++;
  return at;
}

function wordOf<T>(values: readonly T[], length: number): Word<T> | null {
  const [value] = values;
  return value === undefined ? null : { length, values, value };
}

/**
 * The same sentence is looked through for the same words in several places, and so is the one before it; the last two
 * answers are kept.
 */
function remembering<R>(find: (text: string) => R): (text: string) => R {
  type Answered = { readonly text: string; readonly answer: R };
  let last: Answered | null = null;
  let before: Answered | null = null;
  return (text) => {
    if (last?.text === text) return last.answer;
    const found: Answered = before?.text === text ? before : { text, answer: find(text) };
    before = last;
    last = found;
    return found.answer;
  };
}

function findAll<T>(trie: Trie<T>, text: string): Hit<T>[] {
  const hits: Hit<T>[] = [];
  for (let start = 0; start < text.length; start++) {
    let at = trie.start(text.charCodeAt(start));
    if (at === 0) continue;
    const before = hits.length;
    for (let end = start + 1; at !== 0; end++) {
      const word = trie.words[at];
      if (word != null) for (const value of word.values) hits.push({ start, end, value });
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
    const word = trie.longestAt(text, start, text.length);
    if (word === null) continue;
    const end = start + word.length;
    for (const value of word.values) hits.push({ start, end, value });
    start = end - 1;
  }
  return hits;
}
