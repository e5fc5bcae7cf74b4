import { MASK_SIGNS } from '../../lexicon/masks.js';
import { VAGUE_STARTS } from '../../lexicon/numerals.js';
import { readDigits } from '../numeral/digits.js';
import { readNumeral } from '../numeral/index.js';
import { maskEnd } from '../numeral/mask.js';
import { overlongEnd } from '../numeral/named-digits.js';
import { isDigit } from '../numeral/numeral.js';
import { aside, type Reading, type Recogniser } from '../reading.js';
import { HANZI_STARTS } from '../starts.js';

/** A number without a unit, and whatever signs it hangs on: 2.0, 99公益, 3+1+X, a telephone number. */
export const bareNumber: Recogniser = {
  name: 'bare-number',
  starts: `0123456789${MASK_SIGNS}${VAGUE_STARTS}${HANZI_STARTS}`,
  examples: { reads: ['服务⟦2.0⟧版', '⟦99⟧公益日', '⟦几十⟧人'], not: ['人们'] },
  read(text, at) {
    if (isDigit(text.charCodeAt(at))) return readBareDigits(text, at);
    if (VAGUE_STARTS.includes(text.charAt(at))) {
      const numeral = readNumeral(text, at + 1);
      return numeral?.bare === true || text.charAt(at + 1) === '十' ? aside('vague', at, numeral?.end ?? at + 2) : null;
    }
    const masked = Math.max(maskEnd(text, at), overlongEnd(text, at));
    if (masked > at) return aside('bare-number', at, masked);
    const numeral = readNumeral(text, at);
    return numeral === null ? null : aside('bare-number', at, numeral.end);
  },
};

/** Digits alone stay a number that a list may complete; digits hung on other signs are a name or an identifier. */
function readBareDigits(text: string, at: number): Reading {
  const end = maskEnd(text, at);
  const digits = readDigits(text, at);
  if (digits === null || digits.end !== end) return aside('bare-number', at, end);
  return { type: 'number', rule: 'digits', start: at, end, decimal: digits.plain };
}
