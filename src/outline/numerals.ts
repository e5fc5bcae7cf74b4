const DIGITS = '〇一二三四五六七八九';

/** One sign of a year or date in Chinese numerals → its digit, or null: 二 → 2, ○ and 零 → 0. */
function digit(sign: string): number | null {
  if (sign === '零' || sign === '○' || sign === 'O' || sign === 'o' || sign === '0' || sign === '◯') return 0;
  if (sign >= '0' && sign <= '9') return Number(sign);
  const at = DIGITS.indexOf(sign);
  return at < 0 ? null : at;
}

/** A year of four digits in either script: `2022`, `二〇二二`, `二○二二` → 2022; anything else → null. */
export function readYear(text: string): number | null {
  if (text.length !== 4) return null;
  let year = 0;
  for (const sign of text) {
    const value = digit(sign);
    if (value === null) return null;
    year = year * 10 + value;
  }
  return year >= 1949 && year <= 2099 ? year : null;
}

/** A number below one hundred in either script: `12`, `十二`, `二十`, `三十一` → 12, 12, 20, 31; anything else → null. */
export function readSmall(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (match === null || text === '') return null;
  const [, first, ten, last] = match;
  if (ten === undefined) return first === undefined || last !== undefined ? null : digit(first);
  return (first === undefined ? 1 : (digit(first) ?? 0)) * 10 + (last === undefined ? 0 : (digit(last) ?? 0));
}
