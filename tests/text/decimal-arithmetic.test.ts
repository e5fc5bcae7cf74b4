import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compareRationals,
  divide,
  formatRational,
  rational,
  subtract,
  terminates,
  toNumber,
} from '../../src/text/decimal-arithmetic.js';

describe('exact arithmetic on decimals', () => {
  it.each([
    [4620, 12, 385],
    [5402.1, 1, 5402.1],
    [0.92, 2, 0.46],
    [1e21, 10, 1e20],
    [1.5e-7, 5, 3e-8],
    [-90, 4, -22.5],
  ])('%d ÷ %d = %d', (a, b, expected) => {
    expect(toNumber(divide(rational(a), rational(b)))).toBe(expected);
  });

  it('knows what does not come out even', () => {
    const monthly = divide(rational(5000), rational(12));
    expect(formatRational(monthly)).toBe('1250/3');
    expect(terminates(monthly)).toBe(false);
    expect(toNumber(monthly)).toBe(416.6666666666667);
    expect(terminates(rational(0.25))).toBe(true);
  });

  it('subtracts without binary dust', () => {
    expect(43.1 - 42.7).not.toBe(0.4);
    expect(toNumber(subtract(rational(43.1), rational(42.7)))).toBe(0.4);
  });

  it('refuses what is no number, and division by zero', () => {
    expect(() => rational(Number.NaN)).toThrow(RangeError);
    expect(() => rational(Number.POSITIVE_INFINITY)).toThrow(RangeError);
    expect(() => divide(rational(1), rational(0))).toThrow(RangeError);
  });

  it('gives every number back, orders like numbers and undoes what it did', () => {
    const decimal = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((x) => x + 0);
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const [left, right] = [rational(a), rational(b)];
        expect(compareRationals(left, right)).toBe(a < b ? -1 : a > b ? 1 : 0);
        expect(formatRational(subtract(add(left, right), right))).toBe(formatRational(left));
        if (Math.abs(a) > 1e-6 || a === 0) expect(toNumber(left)).toBeCloseTo(a, 10);
      }),
    );
  });
});
