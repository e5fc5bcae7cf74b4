import type { Magnitude } from './magnitude.js';
import type { PeriodExpression } from './period.js';
import type { Span } from './span.js';

/** What a unit measures. Only `money`, `ratio` and `points` decide a kind; the rest counts. */
export const MEASURES = [
  'money',
  'ratio',
  'points',
  'multiple',
  'count',
  'duration',
  'area',
  'length',
  'mass',
  'volume',
] as const;

/** One of them. */
export type Measure = (typeof MEASURES)[number];

/**
 * A number with its unit, as recognised in one sentence. Offsets are into the text that was searched
 * (a sentence's folded text inside the program; the caller's text in the public `findQuantities`).
 * The span covers number, magnitude, 余/多, unit, per-part and a trailing 以上/左右; a leading 约/不少于 or 每人每月 lies
 * outside and shows in `magnitude.qualifier` and `per`.
 */
export interface QuantityMention extends Span {
  readonly type: 'quantity';
  readonly magnitude: Magnitude;
  /** Base unit: 元, 人, 人次, 户, 家, 个, 张, %, 平方米 …; the measure word as written where no base unit is known. */
  readonly unit: string;
  readonly measure: Measure;
  /** 月, 年, 人·月, 户·年, 千名老人, 万人 …, or null. */
  readonly per: string | null;
  /** Words before the number that belong to it (约, 不少于, 每人每月), where there are any. */
  readonly lead: Span | null;
  /** Names of the rules that read number, unit, per-part and qualifier, in the order in which they spoke. */
  readonly rules: readonly string[];
}

/** A time expression in one sentence. */
export interface PeriodMention extends Span {
  readonly type: 'period';
  readonly expression: PeriodExpression;
  readonly rule: string;
}

/** What one sentence holds, each list in text order and free of overlaps within itself. */
export interface SentenceMentions {
  readonly quantities: readonly QuantityMention[];
  readonly periods: readonly PeriodMention[];
}
