import type { PeriodMention, QuantityMention } from '../model/mention.js';
import type { Span } from '../model/span.js';

/** Words that say per whom or how often, read where they stand: 每人每月, 每千名老人, 月人均. */
export interface PerReading extends Span {
  readonly type: 'per';
  readonly parts: readonly string[];
  readonly rule: string;
}

/** A number with no unit behind it. A list may still give it one (20、50元); otherwise it is no figure. */
export interface NumberReading extends Span {
  readonly type: 'number';
  /** Plain decimal. */
  readonly decimal: string;
  readonly rule: string;
}

/** Text that holds a numeral and yet no figure: an ordinal, a document number, a slogan. It goes no further. */
export interface AsideReading extends Span {
  readonly type: 'aside';
  readonly rule: string;
}

/** What a recogniser makes of a place. */
export type Reading = QuantityMention | PeriodMention | PerReading | NumberReading | AsideReading;

/** Phrases that a rule must and must not read. `⟦…⟧` marks the stretch in `reads`. They run as tests. */
export interface Examples {
  readonly reads: readonly string[];
  readonly not: readonly string[];
}

/**
 * A rule that reads one kind of thing. The scan asks it only where the text shows one of its first characters.
 * It looks a bounded stretch ahead and back, so that reading a sentence stays linear in its length.
 */
export interface Recogniser {
  readonly name: string;
  /** Every character that a reading of this rule can start with. */
  readonly starts: string;
  readonly examples: Examples;
  /** What stands at `at`, or null. A reading starts at `at` unless it is a per-part, which may reach back. */
  read(text: string, at: number): Reading | null;
}

/** A passed-over stretch. */
export const aside = (rule: string, start: number, end: number): AsideReading => ({ type: 'aside', rule, start, end });
