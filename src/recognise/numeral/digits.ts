import { BIG_MAGNITUDES, MAGNITUDE_UNITS, SMALL_MAGNITUDES } from '../../lexicon/magnitudes.js';
import { SOME_MORE } from '../../lexicon/numerals.js';
import { shiftDecimal } from '../../text/decimal.js';
import { unitTable } from '../../text/unit-table.js';
import { wordSet } from '../words.js';
import { isDigit, LONGEST_NUMERAL, type Numeral, plainNumeral } from './numeral.js';

/** Arabic digits with grouping commas and one decimal point, as a plain decimal. */
export interface Digits {
  readonly plain: string;
  readonly end: number;
}

const UNITS = wordSet(MAGNITUDE_UNITS);

const COMMA = 0x2c;
const BLANK = 0x20;
const GROUPING = /[, ]/g;
const POINT = 0x2e;

/** Where a run of Arabic digits that starts at `at` ends. */
export function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Reads `1,234.56` → "1234.56". A comma or a blank groups only in threes; longer runs than any count are identifiers: null. */
export function readDigits(text: string, at: number): Digits | null {
  const first = digitsEnd(text, at);
  if (first === at || first - at > LONGEST_NUMERAL) return null;
  const end = first - at <= 3 && text.charCodeAt(at) !== 0x30 ? groupsEnd(text, first) : first;
  const whole = end === first ? text.slice(at, end) : text.slice(at, end).replaceAll(GROUPING, '');
  if (text.charCodeAt(end) !== POINT) return { plain: whole, end };
  const fractionEnd = digitsEnd(text, end + 1);
  if (fractionEnd === end + 1 || fractionEnd - end > LONGEST_NUMERAL) return { plain: whole, end };
  return { plain: `${whole}.${text.slice(end + 1, fractionEnd)}`, end: fractionEnd };
}

/** Groups of three behind commas, or all behind blanks (GB/T 15835 writes 5 402.1), never mixed. */
function groupsEnd(text: string, from: number): number {
  const separator = text.charCodeAt(from);
  if (separator !== COMMA && separator !== BLANK) return from;
  let end = from;
  while (text.charCodeAt(end) === separator && digitsEnd(text, end + 1) === end + 4 && end - from < LONGEST_NUMERAL) {
    end += 4;
  }
  return end;
}

/** What may follow the digits of one number: `万余`, `余万`, `多`, `几万`. */
export interface Chain {
  readonly end: number;
  readonly exponent: number;
  /** The part of the exponent that 万 and 亿 make. */
  readonly closing: number;
  readonly more: 'ge' | 'approx' | null;
}

/** The signs of a chain; most numbers have none behind them. */
const LINKS = unitTable([[[...BIG_MAGNITUDES.keys(), ...SMALL_MAGNITUDES.keys(), ...SOME_MORE.keys()].join(''), 1]]);

/** Reads magnitudes and one 余/多 behind a number: in `130余万元` at 3 → exponent 4, more ge. */
export function readChain(text: string, at: number): Chain {
  let end = at;
  let exponent = 0;
  let closing = 0;
  let more: Chain['more'] = null;
  for (; end - at < 6; end++) {
    if (LINKS[text.charCodeAt(end)] !== 1) break;
    const sign = text.charAt(end);
    if (UNITS.startingAt(text, end) !== null) break;
    const big = BIG_MAGNITUDES.get(sign);
    const power = big ?? SMALL_MAGNITUDES.get(sign);
    const some: Chain['more'] = more === null ? (SOME_MORE.get(sign) ?? null) : null;
    if (power === undefined && some === null) break;
    exponent += power ?? 0;
    closing += big ?? 0;
    more ??= some;
  }
  return { end, exponent, closing, more };
}

/** Reads a number in Arabic digits with what magnitudes follow: `5402.1万`, `130余万`, `3百`. */
export function readDigitNumeral(text: string, at: number): Numeral | null {
  const digits = readDigits(text, at);
  if (digits === null) return null;
  const chain = readChain(text, digits.end);
  const low =
    chain.exponent === 0 && !digits.plain.startsWith('0') ? digits.plain : shiftDecimal(digits.plain, chain.exponent);
  return plainNumeral('digits', at, chain.end, low, chain.more, chain.closing);
}
