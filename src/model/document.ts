import type { Diagnostic } from './diagnostic.js';
import type { Span } from './span.js';

/** A file's text as read, before anything is understood of it. Every offset of the program points into `text`. */
export interface SourceDocument {
  /** Hash of the content: the same report in two folders has one id. */
  readonly id: string;
  /** The path as given, `-` for standard input. For showing and opening only. */
  readonly path: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Rows of its tables that need their headings to be understood, in order. */
  readonly rows?: readonly WrittenRow[];
}

/**
 * A row of a table of plain text as a sentence: `| 北岸街道 | 15 |` → 助餐点:北岸街道15个。 `offsets` says for each sign of
 * `text` where in the document it stands or, where a heading gave it, beside which sign of the row it belongs.
 */
export interface WrittenRow extends Span {
  readonly text: string;
  readonly offsets: Int32Array;
}
