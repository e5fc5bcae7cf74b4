import type { Span } from './span.js';

/**
 * How a field is known: `stated` in the words of the figure itself; `inherited` from words elsewhere in the report
 * (another clause, the heading, the part's year); `computed` from other fields; `assumed` where nothing says otherwise.
 */
export const BASES = ['stated', 'inherited', 'computed', 'assumed'] as const;

/** One of them. */
export type Basis = (typeof BASES)[number];

/** Where a field comes from: the basis, the rule that spoke, and the words it rests on where there are any. */
export interface Origin {
  readonly basis: Basis;
  readonly rule: string;
  readonly from?: Span;
}

/** A value together with how it is known. */
export interface Sourced<T> {
  readonly value: T;
  readonly origin: Origin;
}

/** Builds an origin; `from` is left out where no words can be pointed at. */
export const origin = (basis: Basis, rule: string, from?: Span): Origin =>
  from === undefined ? { basis, rule } : { basis, rule, from: { start: from.start, end: from.end } };
