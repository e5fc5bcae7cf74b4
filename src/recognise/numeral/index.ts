import { HANZI_DIGITS, HANZI_ZEROS } from '../../lexicon/numerals.js';
import { remember } from '../remember.js';
import { readDigitNumeral } from './digits.js';
import { readHanziNumeral } from './hanzi.js';
import { readMaskNumeral } from './mask.js';
import { isDigit, type Numeral } from './numeral.js';

export type { Numeral } from './numeral.js';

/** Reads the number that starts at `at`, in whatever script; null where none does. */
export const readNumeral = remember(readNumeralAt);

function readNumeralAt(text: string, at: number): Numeral | null {
  const masked = readMaskNumeral(text, at);
  if (masked !== null) return masked;
  if (!isDigit(text.charCodeAt(at))) return readHanziNumeral(text, at);
  const plain = readDigitNumeral(text, at);
  if (plain === null || !mayGoOn(text, plain)) return plain;
  const mixed = readHanziNumeral(text, at);
  const goesOn = mixed !== null && mixed.end > plain.end && endsInMagnitude(text, mixed);
  return goesOn ? { ...mixed, script: 'digits', small: false } : plain;
}

/** Behind a magnitude a number may go on with 零 or a digit: 1千零1, 2万3千. */
function mayGoOn(text: string, plain: Numeral): boolean {
  if (plain.end >= text.length || isDigit(text.charCodeAt(plain.end - 1))) return false;
  return (
    isDigit(text.charCodeAt(plain.end)) ||
    HANZI_ZEROS.includes(text.charAt(plain.end)) ||
    HANZI_DIGITS.has(text.charAt(plain.end))
  );
}

/** 3万5千 goes on, `5万一次` does not: a lone last digit belongs to what follows. */
const endsInMagnitude = (text: string, numeral: Numeral): boolean =>
  '十百千万亿零'.includes(text.charAt(numeral.end - 1)) || '零〇'.includes(text.charAt(numeral.end - 2));
