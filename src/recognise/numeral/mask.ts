import { DOUBLED_MASK_SIGNS, MASK_SIGNS } from '../../lexicon/masks.js';
import { readChain } from './digits.js';
import { isDigit, LONGEST_NUMERAL, type Numeral, plainNumeral } from './numeral.js';

const MASKS = new Uint8Array(0x10000);
for (const sign of MASK_SIGNS) MASKS[sign.charCodeAt(0)] = 1;

/** Whether a UTF-16 unit stands for a struck-out digit. */
const isMask = (unit: number): boolean => MASKS[unit] === 1;

const COMMA = 0x2c;
const POINT = 0x2e;

const belongs = (unit: number): boolean => isDigit(unit) || isMask(unit);

/**
 * Where a run of digits and masks ends; a comma or point stays inside only between two of them. No farther than `reach`:
 * who only wants a number need not see the end of a longer run.
 */
export function maskEnd(text: string, at: number, reach = Number.POSITIVE_INFINITY): number {
  let end = at;
  while (end - at < reach && continues(text, end)) end++;
  return end;
}

const continues = (text: string, at: number): boolean =>
  belongs(text.charCodeAt(at)) || (isJoint(text.charCodeAt(at)) && belongs(text.charCodeAt(at + 1)));

const isJoint = (unit: number): boolean => unit === COMMA || unit === POINT;

/** Reads a number of which some digits are struck out: `***`, `1,4**`, `X.X万`, `***余`; null where none is masked. */
export function readMaskNumeral(text: string, at: number): Numeral | null {
  const end = maskEnd(text, at, LONGEST_NUMERAL + 1);
  if (end === at || end - at > LONGEST_NUMERAL || !hasMask(text, at, end) || isOtherSign(text, at, end)) return null;
  const chain = readChain(text, end);
  return plainNumeral('mask', at, chain.end, null, chain.more, chain.closing);
}

function hasMask(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isMask(text.charCodeAt(at))) return true;
  return false;
}

const DOUBLED: ReadonlySet<string> = new Set(DOUBLED_MASK_SIGNS);

/** A product (7×24小时, 3×5米), a formula (3+X), a bullet, a letter of a Latin word: signs that hide no digits. */
function isOtherSign(text: string, start: number, end: number): boolean {
  const signs = text.slice(start, end);
  if (/^\d+[×xX]\d+$/.test(signs)) return true;
  if (/^\d+\*\d+$/.test(signs)) return /^(?:小时|米|厘米|公分)/.test(text.slice(end, end + 2));
  if (signs.length === 1 && (DOUBLED.has(signs) || (signs === '*' && start === 0))) return true;
  return /[+A-Za-z]/.test(text.charAt(start - 1)) && start > 0 && !/^[*\d]/.test(signs);
}
