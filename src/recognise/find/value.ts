import { digitsEnd, readDigits } from '../numeral/digits.js';
import { readNumeral } from '../numeral/index.js';
import { isDigit } from '../numeral/numeral.js';

/** A number in any form that texts outside reports use: signed, with a bare decimal point, a fraction. */
export interface Value {
  readonly value: number;
  /** The upper of two bounds that stand side by side (三五). */
  readonly high: number | null;
  /** Whether 余, 多 or 几 stands inside: 四百多. */
  readonly more: boolean;
  readonly end: number;
}

const exactly = (value: number, end: number): Value => ({ value, high: null, more: false, end });

/** Reads `-5`, `负六点六`, `.25`, `3/5`, `1 3/5`, `四分之一`, `四百多`; null where no number stands at `at`. */
export function readValue(text: string, at: number): Value | null {
  const sign = text.charAt(at);
  if (sign !== '-' && sign !== '负') return readUnsigned(text, at);
  const value = readUnsigned(text, at + 1);
  return value === null ? null : { ...value, value: -value.value };
}

function readUnsigned(text: string, at: number): Value | null {
  if (text.charAt(at) === '.') return readPointed(text, at);
  return readSlashed(text, at) ?? readNamedFraction(text, at) ?? readPlain(text, at);
}

function readPointed(text: string, at: number): Value | null {
  const end = digitsEnd(text, at + 1);
  return end === at + 1 ? null : exactly(Number(`0${text.slice(at, end)}`), end);
}

/** 16/5, and 1 3/5 with a whole number before. */
function readSlashed(text: string, at: number): Value | null {
  if (!isDigit(text.charCodeAt(at))) return null;
  const first = readDigits(text, at);
  if (first === null) return null;
  const mixed = text.charAt(first.end) === ' ' ? readDigits(text, first.end + 1) : null;
  const above = mixed ?? first;
  if (text.charAt(above.end) !== '/') return null;
  const below = readDigits(text, above.end + 1);
  if (below === null || Number(below.plain) === 0 || text.charAt(below.end) === '/') return null;
  const whole = mixed === null ? 0 : Number(first.plain);
  return exactly(whole + Number(above.plain) / Number(below.plain), below.end);
}

/** 四分之一, 二分之一. */
function readNamedFraction(text: string, at: number): Value | null {
  const below = readNumeral(text, at);
  if (below === null || below.low === null || !text.startsWith('分之', below.end)) return null;
  const above = readNumeral(text, below.end + 2);
  if (above === null || above.low === null || Number(below.low) === 0) return null;
  return exactly(Number(above.low) / Number(below.low), above.end);
}

function readPlain(text: string, at: number): Value | null {
  const numeral = readNumeral(text, at);
  if (numeral === null || numeral.low === null) return null;
  if (numeral.bare && numeral.more === null && numeral.end === at + 1) return null;
  const high = numeral.high === null ? null : Number(numeral.high);
  return { value: Number(numeral.low), high, more: numeral.more !== null, end: numeral.end };
}
