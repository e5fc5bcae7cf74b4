const LETTER = /\p{L}/u;
const NO_LETTERS = /[^\p{L}]/gu;

/** What is known of each unit: 0 nothing yet, 1 a letter, 2 none. */
const known = new Uint8Array(0x10000);

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

function isLetter(unit: number): boolean {
  if (known[unit] === 0) known[unit] = LETTER.test(String.fromCharCode(unit)) ? 1 : 2;
  return known[unit] === 1;
}

/** Whether a letter or Chinese sign stands at a place, a sign outside the basic plane included. */
export function isLetterAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isSurrogate(unit) ? LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? unit)) : isLetter(unit);
}

/** The letters and Chinese signs of a text without digits, blanks and signs: `低保金(2022)、520` → `低保金`. */
export function lettersOf(text: string): string {
  let letters = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isSurrogate(unit)) return text.replace(NO_LETTERS, '');
    if (isLetter(unit)) continue;
    letters += text.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? text : letters + text.slice(from);
}
