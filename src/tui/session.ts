import type { Lang } from '../lexicon/wording/types.js';
import type { CompareOptions, Comparison, Pledges } from '../model/comparison.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { LoadedReport, Report } from '../model/report.js';

/** The stages behind the interface, handed in so that the interface knows none of them. */
export interface Engine {
  compare(reports: readonly Report[], options: CompareOptions): Comparison;
  pledges(reports: readonly Report[]): Pledges;
  /** A diagnostic as a sentence. */
  describe(diagnostic: Diagnostic, lang: Lang): string;
}

/** A file that could not be used, with the reason. */
export interface Failure {
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What reading reports tells as it goes on. */
export type LoadEvent =
  | { readonly type: 'found'; readonly total: number }
  | { readonly type: 'loaded'; readonly report: LoadedReport }
  | { readonly type: 'failed'; readonly failure: Failure };
