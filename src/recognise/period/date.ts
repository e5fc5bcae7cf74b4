import { PARTS_OF_YEAR, RELATIVE_YEARS } from '../../lexicon/periods.js';
import type { YearReference } from '../../model/period.js';
import { digitsEnd } from '../numeral/digits.js';
import { readHanziNumeral, readPositional } from '../numeral/hanzi.js';
import { isDigit } from '../numeral/numeral.js';
import { wordTable } from '../words.js';

/** A date as far as it is named: year, part of the year, day; null what is not. */
export interface DateHit {
  readonly year: YearReference | null;
  /** First and last month; equal for a single one. */
  readonly months: readonly [first: number, last: number] | null;
  readonly day: number | null;
  /** 底 or 末 stands behind it. */
  readonly close: boolean;
  readonly end: number;
}

const RELATIVE = wordTable(RELATIVE_YEARS);
const PARTS = wordTable(PARTS_OF_YEAR.map(([word, first, last]) => [word, [first, last] as const] as const));

/** A year with its end. */
export interface YearHit {
  readonly year: YearReference;
  readonly end: number;
}

/** Four digits of a year from 1900 to 2099 at `at`, Arabic or Chinese, without 年. */
export function readYearNumber(text: string, at: number): { readonly year: number; readonly end: number } | null {
  const end = digitsEnd(text, at);
  const named = end > at ? { plain: text.slice(at, Math.min(end, at + 5)), end } : readPositional(text, at);
  if (named === null || named.plain.length !== 4) return null;
  const year = Number(named.plain);
  return year >= 1900 && year <= 2099 ? { year, end: named.end } : null;
}

/** 2022年, 2022年度, 二〇二二年, 今年, 去年. 2022学年 and 2022年级 are none. */
export function readYear(text: string, at: number): YearHit | null {
  const relative = RELATIVE.startingAt(text, at);
  if (relative !== null) return relativeYear(text, at + relative.word.length, relative.value);
  const number = readYearNumber(text, at);
  if (number === null || text.charAt(number.end) !== '年') return null;
  if (text.charAt(number.end + 1) === '级') return null;
  return { year: number.year, end: number.end + (text.charAt(number.end + 1) === '度' ? 2 : 1) };
}

/** 全年龄 and 前年度 hold the words of a year and name none. */
const relativeYear = (text: string, end: number, relative: number): YearHit | null =>
  '龄度级轻'.includes(text.charAt(end) || ' ') ? null : { year: { relative }, end };

/** A whole number from 1 to `most` at `at`, in Arabic or Chinese digits. */
export function readSmallNumber(
  text: string,
  at: number,
  most: number,
): { readonly value: number; readonly end: number } | null {
  const digits = isDigit(text.charCodeAt(at)) ? digitsEnd(text, at) : at;
  if (digits > at) return digits - at <= 2 ? inBounds(Number(text.slice(at, digits)), digits, most) : null;
  const hanzi = readHanziNumeral(text, at);
  if (hanzi === null || hanzi.low === null || hanzi.high !== null || hanzi.more !== null || hanzi.bare) return null;
  return inBounds(Number(hanzi.low), hanzi.end, most);
}

const inBounds = (value: number, end: number, most: number): { value: number; end: number } | null =>
  value >= 1 && value <= most ? { value, end } : null;

const MONTH_JOINTS = '-~至到、';

/** Months at `at`: 9月, 1-11月, 1月至11月, 三月, 上半年, 前三季度. */
export function readMonths(
  text: string,
  at: number,
): { readonly months: readonly [number, number]; readonly end: number } | null {
  const part = PARTS.startingAt(text, at);
  if (part !== null) return { months: part.value, end: at + part.word.length };
  const first = readSmallNumber(text, at, 12);
  if (first === null) return null;
  const named = text.charAt(first.end) === '月';
  const joint = named ? skipMonthWord(text, first.end) : first.end;
  const last = isJoint(text, joint) ? readSmallNumber(text, joint + jointLength(text, joint), 12) : null;
  if (last !== null && text.charAt(last.end) === '月' && last.value > first.value && !isDayBehind(text, last.end)) {
    return { months: [first.value, last.value], end: skipMonthWord(text, last.end) };
  }
  return named ? { months: [first.value, first.value], end: skipMonthWord(text, first.end) } : null;
}

const isJoint = (text: string, at: number): boolean => at < text.length && MONTH_JOINTS.includes(text.charAt(at));
const jointLength = (text: string, at: number): number => (text.startsWith('--', at) ? 2 : 1);
const skipMonthWord = (text: string, at: number): number => at + (text.charAt(at + 1) === '份' ? 2 : 1);
const isDayBehind = (text: string, at: number): boolean => isDigit(text.charCodeAt(at + 1));

/** Reads a date as far as it is named: 2022年12月4日, 2022年1-11月, 10月底, 上半年, 去年; null where none begins. */
export function readDate(text: string, at: number): DateHit | null {
  const year = readYear(text, at);
  const inner = year?.end ?? at;
  const months = readMonths(text, inner);
  if (months === null)
    return year === null ? null : closed(text, { year: year.year, months: null, day: null }, year.end);
  const day = months.months[0] === months.months[1] ? readDay(text, months.end) : null;
  return closed(
    text,
    { year: year?.year ?? null, months: months.months, day: day?.value ?? null },
    day?.end ?? months.end,
  );
}

function readDay(text: string, at: number): { readonly value: number; readonly end: number } | null {
  const number = readSmallNumber(text, at, 31);
  return number !== null && '日号'.includes(text.charAt(number.end) || ' ')
    ? { value: number.value, end: number.end + 1 }
    : null;
}

function closed(text: string, date: Omit<DateHit, 'close' | 'end'>, at: number): DateHit {
  const close = date.day === null && '底末'.includes(text.charAt(at) || ' ');
  return { ...date, close, end: close ? at + 1 : at };
}
