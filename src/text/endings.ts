/** Finds the words of a vocabulary that a text ends with. */
export interface Endings {
  /**
   * The length of the shortest word that ends right before `end` and has at least so many and at most so many units; 0
   * where there is none: in `孵化培育中心` at 6, 中心 → 2.
   */
  shortestBefore(text: string, end: number, least: number, most: number): number;
}

interface Node {
  readonly before: Map<number, Node>;
  whole: boolean;
}

const node = (): Node => ({ before: new Map(), whole: false });

/** Builds a table of endings: a tree of the words read backwards, so that most texts are let go at their last sign. */
export function buildEndings(words: Iterable<string>): Endings {
  const root = node();
  for (const word of words) {
    let at = root;
    for (let i = word.length - 1; i >= 0; i--) at = childOf(at, word.charCodeAt(i));
    at.whole = true;
  }
  return {
    shortestBefore(text, end, least, most) {
      let at = root;
      for (let length = 1; length <= Math.min(most, end); length++) {
        const next = at.before.get(text.charCodeAt(end - length));
        if (next === undefined) return 0;
        if (next.whole && length >= least) return length;
        at = next;
      }
      return 0;
    },
  };
}

function childOf(parent: Node, unit: number): Node {
  const known = parent.before.get(unit);
  if (known !== undefined) return known;
  const child = node();
  parent.before.set(unit, child);
  return child;
}
