/** Part of a screen moved up (`by` > 0) or down by some lines, and what the screen then holds. */
export interface Scrolled {
  readonly bytes: string;
  readonly lines: readonly string[];
}

/** Scrolling is worth its few bytes from this many lines on. */
const FEWEST = 4;

/** No window of ours scrolls further at a time than this by one key but a page's, which is drawn anew. */
const FURTHEST = 12;

interface Move {
  readonly by: number;
  /** Lines that come to stand where they are wanted. */
  readonly first: number;
  readonly last: number;
  readonly saved: number;
}

/**
 * Finds out whether the next screen is the last one with a part of it scrolled, and lets the terminal scroll that part
 * instead of having it written again: the lines that are new are left blank for the ordinary painting.
 */
export function scroll(before: readonly string[], after: readonly string[]): Scrolled {
  let best: Move | null = null;
  for (let by = -FURTHEST; by <= FURTHEST; by++) {
    const move = by === 0 ? null : matching(before, after, by);
    if (move !== null && move.saved > (best?.saved ?? 0)) best = move;
  }
  return best === null ? { bytes: '', lines: before } : apply(before, best);
}

/** The lines that a move would bring into their places, and how many of them do not stand there already. */
function matching(before: readonly string[], after: readonly string[], by: number): Move | null {
  const moved = after.flatMap((line, at) =>
    line !== '' && line !== before[at] && line === before[at + by] ? [at] : [],
  );
  const [first, last] = [moved[0], moved.at(-1)];
  if (first === undefined || last === undefined || moved.length < FEWEST) return null;
  return { by, first, last, saved: moved.length };
}

/** Scrolls the lines from which and to which the moved ones go, all in one region. */
function apply(before: readonly string[], { by, first, last }: Move): Scrolled {
  const top = Math.min(first, first + by);
  const bottom = Math.max(last, last + by);
  const lines = before.map((line, at) => {
    if (at < top || at > bottom) return line;
    const from = at + by;
    return from < top || from > bottom ? '' : (before[from] ?? '');
  });
  const step = by > 0 ? `\x1b[${by}S` : `\x1b[${-by}T`;
  return { bytes: `\x1b[${top + 1};${bottom + 1}r${step}\x1b[r`, lines };
}
