import { readSmall, readYear } from './numerals.js';

/** 2022-12-04, 2022年12月4日. */
const NUMERIC = /(?<!\d)((?:19|20)\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?!\d)/;
/** 二〇二二年十二月四日. */
const CHINESE =
  /([一二][〇○零O0o九][〇○零O0o一二三四五六七八九]{2})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/;
/** 20221204. */
const COMPACT = /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/;

const two = (value: number): string => String(value).padStart(2, '0');

const iso = (year: number | null, month: number | null, day: number | null): string | null => {
  if (year === null || month === null || day === null) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? `${year}-${two(month)}-${two(day)}` : null;
};

/**
 * The first full date of a folded stretch as ISO: `2023-01-06 16:38`, `2022年3月30日`, `二○二二年三月三十日` →
 * 2023-01-06, 2022-03-30, 2022-03-30; none, or one that no calendar has → null.
 */
export function readDate(text: string): string | null {
  for (const pattern of [NUMERIC, CHINESE, COMPACT]) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const [, year = '', month = '', day = ''] = match;
    const date = iso(readYear(year), readSmall(month), readSmall(day));
    if (date !== null) return date;
  }
  return null;
}
