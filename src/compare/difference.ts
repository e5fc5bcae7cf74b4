import type { Difference } from '../model/comparison.js';
import { divide, type Rational, subtract, toNumber } from '../text/decimal-arithmetic.js';

/** `value − base`: in points for percentages, otherwise with the share of the base, null where that is zero. */
export function difference(value: Rational, base: Rational, inPoints: boolean): Difference {
  const gap = subtract(value, base);
  const absolute = toNumber(gap);
  if (inPoints) return { absolute, points: absolute };
  const share = base.n === 0n ? null : divide({ n: gap.n * 100n, d: gap.d }, base);
  return { absolute, percent: share === null ? null : toNumber(share) };
}
