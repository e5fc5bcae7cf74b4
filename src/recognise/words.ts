/** Finds the longest word of a small vocabulary that starts, or ends, at a place of a text. */
export interface WordTable<T> {
  /** The longest word that starts at `at`, or null: in `3个工作日内` at 1 → 个工作日. */
  startingAt(text: string, at: number): WordHit<T> | null;
  /** The longest word that ends right before `at`, or null: in `不低于300元` at 3 → 不低于. */
  endingAt(text: string, at: number): WordHit<T> | null;
}

/** A word found, with what the vocabulary says of it. */
export interface WordHit<T> {
  readonly word: string;
  readonly value: T;
}

/**
 * Builds a table from rows; of equal words the first row wins. Words are kept by their outer characters and tried
 * longest first, so that a look-up costs a handful of comparisons wherever it is asked.
 */
export function wordTable<T>(rows: Iterable<readonly [word: string, value: T]>): WordTable<T> {
  const all = [...rows].map(([word, value]): WordHit<T> => ({ word, value }));
  const byFirst = bucket(all, (word) => word.charCodeAt(0));
  const byLast = bucket(all, (word) => word.charCodeAt(word.length - 1));
  return {
    startingAt(text, at) {
      const hits = byFirst.get(text.charCodeAt(at));
      if (hits === undefined) return null;
      for (const hit of hits) if (text.startsWith(hit.word, at)) return hit;
      return null;
    },
    endingAt(text, at) {
      const hits = byLast.get(text.charCodeAt(at - 1));
      if (hits === undefined) return null;
      for (const hit of hits) if (endsAt(text, hit.word, at)) return hit;
      return null;
    },
  };
}

/** A table of bare words. */
export const wordSet = (words: readonly string[]): WordTable<true> => wordTable(words.map((word) => [word, true]));

const endsAt = (text: string, word: string, at: number): boolean =>
  at >= word.length && text.startsWith(word, at - word.length);

function bucket<T>(hits: readonly WordHit<T>[], key: (word: string) => number): Map<number, WordHit<T>[]> {
  const buckets = new Map<number, WordHit<T>[]>();
  for (const hit of hits) {
    const list = buckets.get(key(hit.word));
    if (list === undefined) buckets.set(key(hit.word), [hit]);
    else list.push(hit);
  }
  for (const list of buckets.values()) list.sort((a, b) => b.word.length - a.word.length);
  return buckets;
}
