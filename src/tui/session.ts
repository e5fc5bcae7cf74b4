import type { Vocabulary } from '../lexicon/vocabulary.js';
import type { Lang } from '../lexicon/wording/types.js';
import type { Baseline, CompareOptions, Comparison, Grouping, Pledges } from '../model/comparison.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Status } from '../model/observation.js';
import type { Passages } from '../model/passages.js';
import type { LoadedReport, Report } from '../model/report.js';
import type { Steps } from '../model/steps.js';

/** The stages behind the interface, handed in so that the interface knows none of them; long work comes in steps. */
export interface Engine {
  /** The vocabulary that reports are read by; the program's own where none is given. */
  readonly vocabulary?: Vocabulary;
  compare(reports: readonly Report[], options: CompareOptions): Steps<Comparison>;
  /** A comparison without a baseline measured against one. */
  rebase(comparison: Comparison, baseline: Baseline, group?: Grouping): Steps<Comparison>;
  pledges(reports: readonly Report[]): Steps<Pledges>;
  /** The prose of one category in several reports, the first being what the others are held against. */
  passages?(reports: readonly LoadedReport[], category: string): Passages;
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

/**
 * What the reader says is right about one figure, where the program has read it wrongly. A field that is left out stays
 * as it was read; `wrong` takes the figure out of the comparison altogether.
 */
export interface Correction {
  /** The observation's id. */
  readonly id: string;
  /** The report's path, for the reader of the file. */
  readonly path: string;
  readonly wrong?: true;
  readonly value?: number;
  readonly indicator?: string | null;
  readonly status?: Status;
}

/** The formats that what is shown can be exported in. */
export const EXPORT_FORMATS = ['csv', 'tsv', 'markdown', 'html', 'json', 'ndjson', 'xlsx'] as const;

/** One of the formats. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What is to be exported: exactly what is shown, as a comparison of its own. */
export interface ExportRequest {
  readonly format: ExportFormat;
  readonly path: string;
  readonly view: 'overview' | 'standards' | 'counts' | 'initiatives' | 'years' | 'pledges' | 'passages';
  readonly comparison: Comparison;
  readonly reports: readonly Report[];
  readonly lang: Lang;
}

/**
 * What the interface asks of the world outside. Each is optional: a command whose action is not there says so. An action
 * that fails rejects with an error whose message is shown.
 */
export interface Actions {
  /** Hands text to the system's clipboard; false where there is none, then the terminal is asked (OSC 52). */
  readonly copy?: (text: string) => Promise<boolean>;
  /** Opens a file at a line in the reader's editor or pager and resolves when that has ended; the terminal is free. */
  readonly openFile?: (path: string, line: number) => Promise<void>;
  /** Writes what is shown to a file, never over one that is there already. */
  readonly exportTo?: (request: ExportRequest) => Promise<void>;
  /** Reads a file that `saveCorrections` wrote. */
  readonly loadCorrections?: (path: string) => Promise<readonly Correction[]>;
  readonly saveCorrections?: (path: string, corrections: readonly Correction[]) => Promise<void>;
}
