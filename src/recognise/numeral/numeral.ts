import type { Span } from '../../model/span.js';

/**
 * A number as printed, without its unit. `1.2万余` → low "12000", exponent 4, more "ge";
 * `三五` → low "3", high "5"; `1,4**` → masked.
 */
export interface Numeral extends Span {
  /** The number as a plain decimal, exact; of a masked number null. */
  readonly low: string | null;
  /** The upper bound where the words give two (三五, 七八十), else null. */
  readonly high: string | null;
  readonly masked: boolean;
  /** 余 多 几 → ge, 来 → approx. */
  readonly more: 'ge' | 'approx' | null;
  /** Power of ten of the 万 or 亿 that closes it: what a range shares (2-3万元). */
  readonly exponent: number;
  readonly script: 'digits' | 'hanzi' | 'mask';
  /** One lone Chinese digit or 十: often rhetoric (三个重点), so that its noun is looked at before it counts. */
  readonly small: boolean;
  /** Starts with a magnitude that nothing multiplies (百余, 千): a number only with 余, 近, 上 … beside it. */
  readonly bare: boolean;
}

/** Longest stretch that is read as one number; what is longer is an identifier or noise. */
export const LONGEST_NUMERAL = 40;

/** Whether a UTF-16 unit is 0 to 9. */
export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** A plain number; what is special about one is written over it. Always the same fields in the same order, for speed. */
export const plainNumeral = (
  script: Numeral['script'],
  start: number,
  end: number,
  low: string | null,
  more: Numeral['more'] = null,
  exponent = 0,
  marks: NumeralMarks = UNMARKED,
): Numeral => ({
  start,
  end,
  low,
  high: marks.high,
  masked: script === 'mask',
  more,
  exponent,
  script,
  small: marks.small,
  bare: marks.bare,
});

/** What is special about a Chinese number. */
export interface NumeralMarks {
  readonly high: string | null;
  readonly small: boolean;
  readonly bare: boolean;
}

const UNMARKED: NumeralMarks = { high: null, small: false, bare: false };
