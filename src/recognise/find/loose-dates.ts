import { digitsEnd } from '../numeral/digits.js';
import { namedDigit } from '../numeral/named-digits.js';
import { isDigit } from '../numeral/numeral.js';
import {
  type DateGrammar,
  isOneOf,
  type MonthsHit,
  readSmallNumber,
  readYearNumber,
  type WholeHit,
  type YearHit,
  yearOfTwoDigits,
} from '../period/date.js';
import { readMonths, readYear } from '../period/grammar.js';

/** The day from which 去年, 下个月 and years in two digits are reckoned. */
export interface Reference {
  readonly year: number;
  readonly month: number;
}

/** Words behind 年 that show a span of years rather than a year: 20年来. */
const SPAN_FOLLOWERS = '来间多期制龄薪级度';

function looseYear(text: string, at: number): YearHit | null {
  if (text.startsWith('这一年', at)) return { year: { relative: 0 }, end: at + 3 };
  return readYear(text, at) ?? readShortYear(text, at);
}

/** 91年, 789年, 零八年, 九七年. */
function readShortYear(text: string, at: number): YearHit | null {
  const number = readShortNumber(text, at);
  if (number === null || text.charAt(number.end) !== '年' || isOneOf(SPAN_FOLLOWERS, text, number.end + 1)) return null;
  const { plain, end } = number;
  const year = Number(plain);
  return { year: plain.length === 2 ? yearOfTwoDigits(year) : year, end: end + 1 };
}

function readShortNumber(text: string, at: number): { readonly plain: string; readonly end: number } | null {
  const end = digitsEnd(text, at);
  if (end > at) return end - at === 2 || end - at === 3 ? { plain: text.slice(at, end), end } : null;
  const first = namedDigit(text, at);
  const second = namedDigit(text, at + 1);
  if (first < 0 || second < 0 || isOneOf('两', text, at)) return null;
  return { plain: `${first}${second}`, end: at + 2 };
}

/** 首月, 第8个月, 第三个月, and what reports write. */
function looseMonths(text: string, at: number): MonthsHit | null {
  if (text.startsWith('首月', at)) return { months: [1, 1], end: at + 2 };
  const number = text.charAt(at) === '第' ? readSmallNumber(text, at + 1, 12) : null;
  if (number !== null && text.startsWith('个月', number.end)) {
    return { months: [number.value, number.value], end: number.end + 2 };
  }
  return readMonths(text, at);
}

/** Months before or after the reference's. */
const NEAR_MONTHS: readonly (readonly [word: string, distance: number])[] = [
  ['上个月', -1],
  ['上月', -1],
  ['本月', 0],
  ['这个月', 0],
  ['下个月', 1],
  ['下月', 1],
];

/** Halves before or after the reference's. */
const NEAR_HALVES: readonly (readonly [word: string, distance: number])[] = [
  ['上个半年', -1],
  ['下个半年', 1],
];

/** The months of a block (1, 6) `distance` blocks away from the reference's. */
function nearBlock(reference: Reference, size: number, distance: number, end: number): WholeHit {
  const block = Math.floor((reference.year * 12 + reference.month - 1) / size) + distance;
  const first = ((block * size) % 12) + 1;
  return { year: Math.floor((block * size) / 12), months: [first, first + size - 1], end };
}

function readNear(reference: Reference, text: string, at: number): WholeHit | null {
  const month = NEAR_MONTHS.find(([word]) => text.startsWith(word, at));
  if (month !== undefined) return nearBlock(reference, 1, month[1], at + month[0].length);
  const half = NEAR_HALVES.find(([word]) => text.startsWith(word, at));
  return half === undefined ? null : nearBlock(reference, 6, half[1], at + half[0].length);
}

/** 2008.03, 1999.08: a year and a month in two digits. */
function readPointedMonth(text: string, at: number): WholeHit | null {
  const year = readYearNumber(text, at);
  if (year === null || !isOneOf('.', text, year.end) || digitsEnd(text, year.end + 1) !== year.end + 3) return null;
  const month = Number(text.slice(year.end + 1, year.end + 3));
  return month >= 1 && month <= 12 ? { year: year.value, months: [month, month], end: year.end + 3 } : null;
}

/** 2009 alone, where neither digits nor a word hang on it. */
function readLoneYear(text: string, at: number): WholeHit | null {
  const year = readYearNumber(text, at);
  if (year === null || !isDigit(text.charCodeAt(at))) return null;
  if (year.end < text.length && !isOneOf(' ,;:。、)-~', text, year.end)) return null;
  return { year: year.value, months: [1, 12], end: year.end };
}

/** Dates as texts of every kind write them, reckoned from `reference`. */
export const looseDates = (reference: Reference): DateGrammar => ({
  year: looseYear,
  months: looseMonths,
  whole: (text, at) => readNear(reference, text, at) ?? readPointedMonth(text, at) ?? readLoneYear(text, at),
});
