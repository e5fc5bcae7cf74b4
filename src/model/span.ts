/** A half-open range of UTF-16 offsets. Without another word the offsets are into the decoded text of a document. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place as editors count it: both from 1, the column in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A span from its two offsets: `span(2, 6)` → `{start: 2, end: 6}`. */
export const span = (start: number, end: number): Span => ({ start, end });

/** How many UTF-16 units two spans share; 0 where they do not touch. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
