import type { YearReference } from '../../model/period.js';
import { digitsEnd } from '../numeral/digits.js';
import { readHanziNumeral } from '../numeral/hanzi.js';
import { isMagnitudeAt, namedDigit, readPositional } from '../numeral/named-digits.js';
import { isDigit } from '../numeral/numeral.js';
import { remember } from '../remember.js';

/** A year as far as it is named, with its end. */
export interface YearHit {
  readonly year: YearReference;
  readonly end: number;
}

/** First and last month, equal for a single one, with their end. */
export interface MonthsHit {
  readonly months: readonly [first: number, last: number];
  readonly end: number;
}

/** A whole number with its end. */
export interface NumberHit {
  readonly value: number;
  readonly end: number;
}

/** How years and months may be written. Reports write them in full; the public functions take more. */
export interface DateGrammar {
  readonly year: (text: string, at: number) => YearHit | null;
  readonly months: (text: string, at: number) => MonthsHit | null;
  /** Words that name year and months in one (下个月, 2008.03). */
  readonly whole?: (text: string, at: number) => WholeHit | null;
  /** 1 for each unit of which one stands behind a date's first Arabic digits; without it any may. */
  readonly behindDigits?: Uint8Array;
}

/** Year and months named in one word. */
export interface WholeHit extends MonthsHit {
  readonly year: YearReference;
}

/** A date as far as it is named: year, months, day; null what is not. */
export interface DateHit {
  readonly year: YearReference | null;
  readonly months: readonly [first: number, last: number] | null;
  readonly day: number | null;
  /** 底 or 末 stands behind it. */
  readonly close: boolean;
  readonly end: number;
}

/** Whether the character at `at` is one of `signs`; false behind the end. */
export const isOneOf = (signs: string, text: string, at: number): boolean =>
  at < text.length && signs.includes(text.charAt(at));

/** Years in two digits below this are of this century: 91年5月 is 1991, 08年底 is 2008. */
const CENTURY_PIVOT = 50;

/** A year written with two digits. */
export const yearOfTwoDigits = (digits: number): number => digits + (digits < CENTURY_PIVOT ? 2000 : 1900);

/** Four digits of a year from 1900 to 2099 at `at`, Arabic or Chinese, without 年. */
export function readYearNumber(text: string, at: number): NumberHit | null {
  const end = digitsEnd(text, at);
  if (end > at && end !== at + 4) return null;
  const named = end > at ? { plain: text.slice(at, end), end } : readPositional(text, at);
  if (named === null || named.plain.length !== 4) return null;
  const value = Number(named.plain);
  return value >= 1900 && value <= 2099 ? { value, end: named.end } : null;
}

/** A whole number from 1 to `most` at `at`, in Arabic or Chinese digits. */
export function readSmallNumber(text: string, at: number, most: number): NumberHit | null {
  const digits = isDigit(text.charCodeAt(at)) ? digitsEnd(text, at) : at;
  if (digits > at) return digits - at <= 2 ? within(Number(text.slice(at, digits)), digits, most) : null;
  if (namedDigit(text, at) < 0 && !isMagnitudeAt(text, at)) return null;
  const hanzi = readHanziNumeral(text, at);
  if (hanzi === null || hanzi.low === null || hanzi.high !== null || hanzi.more !== null || hanzi.bare) return null;
  return within(Number(hanzi.low), hanzi.end, most);
}

const within = (value: number, end: number, most: number): NumberHit | null =>
  value >= 1 && value <= most ? { value, end } : null;

/** Reads a date as far as it is named: 2022年12月4日, 2022-12-04, 10月底, 上半年, 去年; null where none begins. */
export type DateReader = (text: string, at: number) => DateHit | null;

/** A reader over one way of writing dates. Every rule asks it of the same places, so it remembers. */
export const dateReader = (grammar: DateGrammar): DateReader =>
  remember((text, at) => readWithGrammar(grammar, text, at));

function readWithGrammar(grammar: DateGrammar, text: string, at: number): DateHit | null {
  const inDigits = isDigit(text.charCodeAt(at));
  if (inDigits && grammar.behindDigits?.[text.charCodeAt(digitsEnd(text, at))] === 0) return null;
  const signed = inDigits ? readSigned(text, at) : null;
  if (signed !== null) return signed;
  const whole = grammar.whole?.(text, at) ?? null;
  const year = whole ?? grammar.year(text, at);
  const months = whole ?? grammar.months(text, skipOf(text, year?.end ?? at, year !== null));
  if (months === null) {
    return year === null ? null : closed(text, { year: year.year, months: null, day: null }, year.end);
  }
  const day = months.months[0] === months.months[1] ? readDay(text, months.end) : null;
  const date = { year: year?.year ?? null, months: months.months, day: day?.value ?? null };
  return closed(text, date, day?.end ?? months.end);
}

/** 2022-12-04, 2022.1-11月: a date whose parts are parted by signs. */
function readSigned(text: string, at: number): DateHit | null {
  const year = readYearNumber(text, at);
  return year === null ? null : (readSignedDay(text, year) ?? readPointedMonths(text, year));
}

/** 2021年的第三个月: a 的 between year and month. */
const skipOf = (text: string, at: number, named: boolean): number => (named && text.charAt(at) === '的' ? at + 1 : at);

/** A day of a month: 4日, 4号. */
export function readDay(text: string, at: number): NumberHit | null {
  const number = readSmallNumber(text, at, 31);
  return number !== null && isOneOf('日号', text, number.end) ? { value: number.value, end: number.end + 1 } : null;
}

function closed(text: string, date: Omit<DateHit, 'close' | 'end'>, at: number): DateHit {
  if (date.day !== null) return { ...date, close: false, end: at };
  const from = date.months === null && text.charAt(at) === '年' ? at + 1 : at;
  const close = isOneOf('底末', text, from) && !text.startsWith('末端', from);
  return { ...date, close, end: close ? from + 1 : at };
}

/** 2022.1-11月: a point between year and months. */
function readPointedMonths(text: string, year: NumberHit): DateHit | null {
  if (text.charAt(year.end) !== '.') return null;
  const first = readSmallNumber(text, year.end + 1, 12);
  if (first === null || !isOneOf('-~至', text, first.end)) return null;
  const last = readSmallNumber(text, first.end + 1, 12);
  if (last === null || last.value <= first.value || text.charAt(last.end) !== '月') return null;
  return { year: year.value, months: [first.value, last.value], day: null, close: false, end: last.end + 1 };
}

/** 2022-12-04, 2022.12.4, 2022/12/4: three numbers with one sign between them. */
function readSignedDay(text: string, year: NumberHit): DateHit | null {
  if (!isOneOf('-./', text, year.end)) return null;
  const month = readSmallNumber(text, year.end + 1, 12);
  if (month === null || text.charAt(month.end) !== text.charAt(year.end)) return null;
  const day = readSmallNumber(text, month.end + 1, 31);
  if (day === null) return null;
  return { year: year.value, months: [month.value, month.value], day: day.value, close: false, end: day.end };
}
