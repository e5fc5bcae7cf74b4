import type { Grouping, Selection } from './comparison.js';
import type { Diagnostic } from './diagnostic.js';

/** One peer's own words for something that the baseline lacks. */
export interface GapMention {
  readonly area: string;
  readonly year: number | null;
  /** Id of the observation or initiative. */
  readonly id: string;
  /** The measured subject, or the initiative's name. */
  readonly name: string;
  /** The sentence that states it, with its report. */
  readonly text: string;
  readonly path: string;
}

/**
 * Something that peers report and the baseline does not: a whole category, a canonical indicator, a series of figures
 * that several peers word alike, or an initiative.
 */
export interface Gap {
  readonly kind: 'category' | 'indicator' | 'series' | 'initiative';
  readonly category: string;
  readonly indicator: string | null;
  /** The category's or indicator's id, the subject, or the initiative's plain name. */
  readonly name: string;
  /** How many peers have it. */
  readonly peers: number;
  readonly mentions: readonly GapMention[];
}

/** The contract's `duibiao.gaps/1`: what n of `of` peers report and the baseline does not, the most common first. */
export interface Gaps {
  readonly schema: 'duibiao.gaps/1';
  /** The area that is looked at; null where none was named or it has no report. */
  readonly baseline: string | null;
  /** How many peers there are, and who. */
  readonly of: number;
  readonly peers: readonly string[];
  readonly gaps: readonly Gap[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What `findGaps` is asked for. */
export interface GapOptions {
  /** The area, by name or code, whose gaps are sought; the first report's where not given. */
  readonly baseline?: string;
  readonly select?: Selection;
  readonly group?: Grouping;
  /** How many peers must have it; 1 where not given. */
  readonly atLeast?: number;
}
