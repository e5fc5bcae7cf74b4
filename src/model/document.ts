import type { Diagnostic } from './diagnostic.js';

/** A file's text as read, before anything is understood of it. Every offset of the program points into `text`. */
export interface SourceDocument {
  /** Hash of the content: the same report in two folders has one id. */
  readonly id: string;
  /** The path as given, `-` for standard input. For showing and opening only. */
  readonly path: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}
