import type { ReportArea } from './area.js';
import type { Diagnostic } from './diagnostic.js';
import type { Initiative, Observation } from './observation.js';
import type { Section } from './outline.js';

/** One report, read: the contract's Report object. */
export interface Report {
  readonly id: string;
  readonly path: string;
  readonly title: string | null;
  readonly bureau: string | null;
  readonly area: ReportArea | null;
  readonly published: string | null;
  readonly summaryYear: number | null;
  readonly planYear: number | null;
  readonly sections: readonly Section[];
  readonly observations: readonly Observation[];
  readonly initiatives: readonly Initiative[];
}

/**
 * A report with the text that it was read from, for views that show prose. The text is null where the report comes
 * from an earlier extract, which holds sentences but no whole text.
 */
export interface LoadedReport {
  readonly report: Report;
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}
