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
  all(text: string): Hit<T>[];
  /** Leftmost-longest hits without overlaps. */
  longest(text: string): Hit<T>[];
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
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      let next = at.next.get(unit);
      if (next === undefined) {
        next = node<T>();
        at.next.set(unit, next);
      }
      at = next;
    }
    at.values ??= [];
    at.values.push(value);
  }
  return { all: (text) => findAll(root, text), longest: (text) => findLongest(root, text) };
}

/** Calls back for each word that starts at `start`, shorter first. */
function walk<T>(root: Node<T>, text: string, start: number, found: (end: number, values: readonly T[]) => void): void {
  let at: Node<T> | undefined = root;
  for (let i = start; i < text.length; i++) {
    at = at.next.get(text.charCodeAt(i));
    if (at === undefined) return;
    if (at.values !== null) found(i + 1, at.values);
  }
}

function findAll<T>(root: Node<T>, text: string): Hit<T>[] {
  const hits: Hit<T>[] = [];
  for (let start = 0; start < text.length; start++) {
    const here: Hit<T>[] = [];
    walk(root, text, start, (end, values) => {
      for (const value of values) here.push({ start, end, value });
    });
    hits.push(...here.reverse());
  }
  return hits;
}

function findLongest<T>(root: Node<T>, text: string): Hit<T>[] {
  const hits: Hit<T>[] = [];
  let start = 0;
  while (start < text.length) {
    let end = start;
    let values: readonly T[] = [];
    walk(root, text, start, (stop, list) => {
      end = stop;
      values = list;
    });
    for (const value of values) hits.push({ start, end, value });
    start = Math.max(end, start + 1);
  }
  return hits;
}
