import { PARTS_OF_YEAR, RELATIVE_YEARS } from '../../lexicon/periods.js';
import { unitTable } from '../../text/unit-table.js';
import { digitsEnd } from '../numeral/digits.js';
import { isDigit } from '../numeral/numeral.js';
import { wordTable } from '../words.js';
import {
  type DateGrammar,
  isOneOf,
  type MonthsHit,
  type NumberHit,
  readSmallNumber,
  readYearNumber,
  type YearHit,
  yearOfTwoDigits,
} from './date.js';

const RELATIVE = wordTable(RELATIVE_YEARS);
const PARTS = wordTable(PARTS_OF_YEAR.map(([word, first, last]) => [word, [first, last] as const] as const));

/** 2022年, 2022年度, 二〇二二年, 今年, 去年. 2022级 is none, nor 全年龄. */
export function readYear(text: string, at: number): YearHit | null {
  const relative = RELATIVE.startingAt(text, at);
  if (relative !== null) return relativeYear(text, at + relative.word.length, relative.value);
  const number = readYearNumber(text, at) ?? readShortYear(text, at);
  if (number === null || text.charAt(number.end) !== '年' || text.charAt(number.end + 1) === '级') return null;
  return { year: number.value, end: number.end + (text.charAt(number.end + 1) === '度' ? 2 : 1) };
}

/** What shows two digits with 年 to be a year wherever they stand: 21年⟦工作总结⟧. */
const OF_YEAR = /^度?工作(?:总结|计划|要点|安排|思路|打算)/;
/** What shows it at the head of a clause or behind what dates a value: 21年⟦共⟧争取5200万元, 由21年⟦的86⟧家. */
const TOLD_OF_YEAR = /^(?:共|累计|全[年市县区]|达到?\d|的\d|我[市县区局])/;
const BEFORE_YEAR = ',;。:、(由从到较比与自';
/** Two digits that may be a year of the reports: 10年 to 35年. */
const isRecent = (digits: number): boolean => digits >= 10 && digits <= 35;

/** Whether two digits that end with 年 at `end` name a year by what stands around them. */
function namesYear(text: string, at: number, end: number): boolean {
  const behind = text.slice(end + 1, end + 8);
  if (OF_YEAR.test(behind)) return true;
  return (at === 0 || BEFORE_YEAR.includes(text.charAt(at - 1))) && TOLD_OF_YEAR.test(behind);
}

/** 22年1-11月, 21年底, 21年共: two digits make a year only where something shows it; 12年 alone is a span. */
function readShortYear(text: string, at: number): NumberHit | null {
  const end = digitsEnd(text, at);
  if (end !== at + 2 || text.charAt(end) !== '年' || isDigit(text.charCodeAt(at - 1))) return null;
  const digits = Number(text.slice(at, end));
  const dated = isOneOf('底末', text, end + 1) || readMonths(text, end + 1) !== null;
  return dated || (isRecent(digits) && namesYear(text, at, end)) ? { value: yearOfTwoDigits(digits), end } : null;
}

const relativeYear = (text: string, end: number, relative: number): YearHit | null =>
  isOneOf('龄度级轻', text, end) ? null : { year: { relative }, end };

/** Months at `at`: 9月, 1-11月, 1月至11月, 三月, 上半年, 前三季度, 前10个月, 一季度至三季度. */
export function readMonths(text: string, at: number): MonthsHit | null {
  const part = PARTS.startingAt(text, at);
  if (part !== null) return toLaterPart({ months: part.value, end: at + part.word.length }, text);
  if (text.charAt(at) === '前') return readFirstMonths(text, at);
  const first = text.charAt(at) === '元' ? { value: 1, end: at + 1 } : readSmallNumber(text, at, 12);
  return first === null ? null : readMonthRange(text, first);
}

/** 第一季度到第四季度: up to the end of the later part; 一季度、二季度 are two times. */
function toLaterPart(first: MonthsHit, text: string): MonthsHit {
  const joint = text.charAt(first.end) === '、' ? 0 : jointLength(text, first.end);
  const last = joint === 0 ? null : PARTS.startingAt(text, first.end + joint);
  if (last === null || last.value[0] <= first.months[1]) return first;
  return { months: [first.months[0], last.value[1]], end: first.end + joint + last.word.length };
}

function readFirstMonths(text: string, at: number): MonthsHit | null {
  const number = readSmallNumber(text, at + 1, 12);
  if (number === null || !text.startsWith('个月', number.end)) return null;
  return { months: [1, number.value], end: number.end + 2 };
}

function readMonthRange(text: string, first: NumberHit): MonthsHit | null {
  const named = text.charAt(first.end) === '月';
  const joint = named ? skipMonthWord(text, first.end) : first.end;
  const length = jointLength(text, joint);
  const last = length > 0 ? readSmallNumber(text, joint + length, 12) : null;
  const rises = last !== null && text.charAt(last.end) === '月' && last.value > first.value;
  if (rises && readSmallNumber(text, last.end + 1, 31) === null) {
    return { months: [first.value, last.value], end: skipMonthWord(text, last.end) };
  }
  return named ? { months: [first.value, first.value], end: skipMonthWord(text, first.end) } : null;
}

/** How long the sign or word between two ends of a span at `at` is; 0 for none. */
export function jointLength(text: string, at: number): number {
  if (text.startsWith('--', at)) return 2;
  return isOneOf('-~至到、', text, at) ? 1 : 0;
}

const skipMonthWord = (text: string, at: number): number => at + (text.charAt(at + 1) === '份' ? 2 : 1);

/** Dates as reports write them. */
export const REPORT_DATES: DateGrammar = {
  year: readYear,
  months: readMonths,
  behindDigits: unitTable([['年月季-~至到、./', 1]]),
};
