import type { Span } from './span.js';

/** How bad it is: `error` the input could not be used, `warning` the result may mislead, `info` worth knowing. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;

/** One of them. */
export type Severity = (typeof SEVERITIES)[number];

/**
 * Something to tell the reader, as data: the wording lives in the zh and en catalogues, keyed by `code`, with `values`
 * filled in.
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  /** The file it is about, as given on the command line. */
  readonly path: string;
  /** Where in the text, where it is about a place. */
  readonly span?: Span;
  readonly values: Readonly<Record<string, string | number>>;
}
