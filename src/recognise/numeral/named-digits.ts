import { BIG_MAGNITUDES, SMALL_MAGNITUDES } from '../../lexicon/magnitudes.js';
import { HANZI_DIGITS, HANZI_ZEROS } from '../../lexicon/numerals.js';
import { isDigit, LONGEST_NUMERAL } from './numeral.js';

const NONE = -1;
const MAGNITUDE = 10;
const POINT = 11;

/** What each UTF-16 unit means in a Chinese number: its digit, that it is a magnitude or 点, or none. */
const MEANINGS = meanings();

function meanings(): Int8Array {
  const table = new Int8Array(0x10000).fill(NONE);
  for (const [sign, digit] of HANZI_DIGITS) table[sign.charCodeAt(0)] = digit;
  for (const sign of `${HANZI_ZEROS}0`) table[sign.charCodeAt(0)] = 0;
  for (const sign of [...SMALL_MAGNITUDES.keys(), ...BIG_MAGNITUDES.keys()]) table[sign.charCodeAt(0)] = MAGNITUDE;
  table['点'.charCodeAt(0)] = POINT;
  return table;
}

/** What stands at `at`; none behind the end. */
const meaningAt = (text: string, at: number): number =>
  at < text.length ? (MEANINGS[text.charCodeAt(at)] ?? NONE) : NONE;

/** The Chinese digit at `at`, 零 included and 0, which stands for it in 二0二二; -1 for none. */
export function namedDigit(text: string, at: number): number {
  const meaning = meaningAt(text, at);
  return meaning < MAGNITUDE ? meaning : NONE;
}

/** Whether a magnitude (十 to 兆) stands at `at`. */
export const isMagnitudeAt = (text: string, at: number): boolean => meaningAt(text, at) === MAGNITUDE;

/** Whether a lone digit stands at `at`: nothing behind it goes on with a number. */
export const isLoneDigit = (text: string, at: number): boolean =>
  namedDigit(text, at) > 0 && meaningAt(text, at + 1) === NONE && !isDigit(text.charCodeAt(at + 1));

/** Chinese digits as Arabic ones. */
export interface NamedDigits {
  readonly plain: string;
  readonly end: number;
}

/** A run of Chinese digits, no longer than a number may be. */
export function readNamedDigits(text: string, at: number): NamedDigits {
  let plain = '';
  let end = at;
  for (; end - at <= LONGEST_NUMERAL; end++) {
    const digit = namedDigit(text, end);
    if (digit < 0) break;
    plain += digit;
  }
  return { plain, end };
}

/** Digits named one by one: 二〇二二 → 2022. Three at least, or with a zero, or nothing tells them from 三五. */
export function readPositional(text: string, at: number): NamedDigits | null {
  if (isDigit(text.charCodeAt(at)) || namedDigit(text, at) < 0 || namedDigit(text, at + 1) < 0) return null;
  const named = readNamedDigits(text, at);
  const enough = named.plain.length >= 3 || (named.plain.length === 2 && named.plain.includes('0'));
  return enough && named.plain.length <= LONGEST_NUMERAL ? named : null;
}

/** Where a run of Chinese number signs ends that is too long for any number; `at` where there is no such run. */
export function overlongEnd(text: string, at: number): number {
  let end = at;
  while (namedDigit(text, end) >= 0 || isMagnitudeAt(text, end)) end++;
  return end - at > LONGEST_NUMERAL ? end : at;
}
