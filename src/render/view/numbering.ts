/** Hands out row numbers, so that one number names one row through all the views of an output. */
export interface Numbering {
  next(): number;
}

/** A numbering that starts at 1. */
export function numbering(): Numbering {
  let last = 0;
  return { next: () => ++last };
}
