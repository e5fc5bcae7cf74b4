/**
 * An exact fraction: whole numbers of any size, `d` positive, in lowest terms. Money and shares are reckoned with it so
 * that 4620 ÷ 12 is 385 and 43.1 − 42.7 is 0.4, and what does not come out even (5000 ÷ 12 = 1250/3) is known as such.
 */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

/** Builds a fraction in lowest terms; a zero denominator is a RangeError. `fraction(4620n, 12n)` → 385/1. */
export function fraction(n: bigint, d: bigint): Rational {
  if (d === 0n) throw new RangeError('denominator is zero');
  const by = gcd(n, d) * (d < 0n ? -1n : 1n);
  return { n: n / by, d: d / by };
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/**
 * The decimal that a number stands for, exactly as it prints: 0.1 → 1/10, not the binary fraction next to it. Numbers
 * that are not finite are a RangeError.
 */
export function rational(value: number): Rational {
  if (Number.isSafeInteger(value)) return { n: BigInt(value), d: 1n };
  const match = DECIMAL.exec(String(value));
  if (match === null) throw new RangeError(`not a finite number: ${value}`);
  const [, sign = '', whole = '', part = '', exponent = '0'] = match;
  const shift = Number(exponent) - part.length;
  const digits = BigInt(`${sign}${whole}${part}`);
  return shift >= 0 ? { n: digits * 10n ** BigInt(shift), d: 1n } : fraction(digits, 10n ** BigInt(-shift));
}

/** Exact difference. */
export const subtract = (a: Rational, b: Rational): Rational => fraction(a.n * b.d - b.n * a.d, a.d * b.d);

/** Exact sum. */
export const add = (a: Rational, b: Rational): Rational => fraction(a.n * b.d + b.n * a.d, a.d * b.d);

/** Exact quotient; division by zero is a RangeError. */
export const divide = (a: Rational, b: Rational): Rational => fraction(a.n * b.d, a.d * b.n);

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareRationals(a: Rational, b: Rational): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whether it has a finite decimal: 385, 0.25, not 1250/3. */
export function terminates({ d }: Rational): boolean {
  let rest = d;
  while (rest % 2n === 0n) rest /= 2n;
  while (rest % 5n === 0n) rest /= 5n;
  return rest === 1n;
}

/**
 * The number nearest to the fraction. A finite decimal comes out as the number that prints so; 1250/3 as
 * 416.6666666666667.
 */
export function toNumber({ n, d }: Rational): number {
  const whole = n / d;
  const rest = n - whole * d;
  if (rest === 0n) return Number(whole);
  const digits = (rest * 10n ** 20n) / d;
  const sign = n < 0n ? '-' : '';
  const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);
  return Number(`${sign}${magnitude(whole)}.${magnitude(digits).toString().padStart(20, '0')}`);
}

/** `1250/3`; a whole number without its denominator. */
export const formatRational = ({ n, d }: Rational): string => (d === 1n ? String(n) : `${n}/${d}`);
