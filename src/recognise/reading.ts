import type { PeriodMention, QuantityMention } from '../model/mention.js';
import type { Span } from '../model/span.js';
import type { UnitReader } from './quantity/unit.js';
import type { Rule } from './scan.js';

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

/** A rule over reports' sentences; it is given the units that there are. */
export type Recogniser = Rule<Reading, UnitReader>;

/** A passed-over stretch. */
export const aside = (rule: string, start: number, end: number): AsideReading => ({ type: 'aside', rule, start, end });
