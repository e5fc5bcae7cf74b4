import type { Initiative, Observation } from './observation.js';
import type { Basis } from './origin.js';

/** One step of how a finding came to read as it does. */
export interface Step {
  /** number, unit, per, qualifier, or a derived field: period, status, category, indicator, subject, area, name. */
  readonly field: string;
  readonly rule: string;
  readonly basis: Basis;
  /** What the field holds, for showing. */
  readonly value: string | null;
  /** The words of the report that it rests on. */
  readonly words: string | null;
}

/** Why a competing reading lost. */
export type Loss = 'other-words' | 'missing-words' | 'foreign-words' | 'lower-score';

/** A reading that was weighed and not taken. */
export interface Rival {
  readonly field: 'indicator' | 'category';
  readonly candidate: string;
  readonly loss: Loss;
  readonly score: number | null;
  /** The word that spoke against it, where it was one. */
  readonly word: string | null;
}

/** Why a figure or an initiative reads as it does. */
export interface Explanation {
  readonly path: string;
  readonly finding: Observation | Initiative;
  readonly steps: readonly Step[];
  readonly rivals: readonly Rival[];
  /** How the printed number became the value: `5402.1万元` → `54021000元`; null where nothing was converted. */
  readonly conversion: { readonly from: string; readonly to: string } | null;
}
