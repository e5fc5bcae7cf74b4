import { FROM_LEADS, FROM_TAILS } from '../../lexicon/periods.js';
import type { PeriodMention } from '../../model/mention.js';
import type { DatePoint, YearReference } from '../../model/period.js';
import type { Recogniser } from '../reading.js';
import { wordSet } from '../words.js';
import { type DateHit, type DateReader, isOneOf, readDay, readSmallNumber, readYearNumber } from './date.js';
import { jointLength } from './grammar.js';
import { DATE_STARTS, period, THIS_YEAR } from './mention.js';

const FROM = wordSet(FROM_LEADS);
const STARTING = wordSet(FROM_TAILS);

/** Two ends, each a month or a day: 2020年7月至2021年6月, 3月1日至15日. */
export const dateSpan = (readDate: DateReader): Recogniser => ({
  name: 'date-span',
  starts: `从自${DATE_STARTS}`,
  examples: {
    reads: [
      '⟦2021年至2025年10月⟧',
      '⟦2020年7月至2021年6月⟧',
      '⟦3月1日至6月15日⟧',
      '⟦2017年8月11日至8月22日⟧',
      '⟦3月1日-15日⟧',
      '⟦3月12-15日⟧',
    ],
    not: ['2022年1-11月', '3月至'],
  },
  read(text, at) {
    const lead = FROM.startingAt(text, at);
    const first = readDate(text, at + (lead?.word.length ?? 0));
    if (first !== null && first.months === null && first.year !== null) return yearToMonth(readDate, text, at, first);
    if (first === null || first.months === null || first.months[0] !== first.months[1]) return null;
    return first.day === null ? monthsOrDays(readDate, text, at, first) : days(readDate, text, at, first);
  },
});

/** A third of a month behind it: 10月⟦中旬⟧. */
const THIRD = /^[上中下]旬/;

/** Months without a day, with their third: 去年10月⟦中旬⟧. */
function readMonth(readDate: DateReader, text: string, at: number) {
  const date = readDate(text, at);
  if (date?.months == null || date.day !== null) return null;
  const third = THIRD.test(text.slice(date.end, date.end + 2)) ? 2 : 0;
  return { months: date.months, year: date.year, end: date.end + third };
}

/** 从9月开始到12月底结束, 自2021年10月中旬起,至2022年2月: two months, each told with a word of its own. */
export const beginning = (readDate: DateReader): Recogniser => ({
  name: 'span-begun',
  starts: '从自',
  examples: {
    reads: ['⟦从9月开始到12月底⟧结束', '⟦自2021年10月中旬起,至2022年2月⟧', '⟦从去年10月开始,到今年2月底⟧'],
    not: ['从9月开始', '自7月1日起', '从9月开始,到村到户', '9月开始到12月'],
  },
  read(text, at) {
    const lead = FROM.startingAt(text, at);
    const first = lead === null ? null : readMonth(readDate, text, at + lead.word.length);
    const begun = first === null ? null : STARTING.startingAt(text, first.end);
    if (first === null || begun === null) return null;
    const end = first.end + begun.word.length;
    const joint = end + (text.charAt(end) === ',' ? 1 : 0);
    const last = isOneOf('到至', text, joint) ? readMonth(readDate, text, joint + 1) : null;
    if (last === null) return null;
    const year = first.year ?? last.year ?? THIS_YEAR;
    const until = { year: last.year ?? year, month: last.months[1], day: null };
    return period('date-span', at, last.end, { form: 'span', year, month: first.months[0], day: null, until });
  },
});

/** 2021年至2025年10月: from a year on up to a month of a later one. */
function yearToMonth(readDate: DateReader, text: string, at: number, first: DateHit): PeriodMention | null {
  const joint = jointLength(text, first.end);
  const last = joint === 0 ? null : readDate(text, first.end + joint);
  if (last?.months == null || last.year === null || first.year === null || last.day !== null) return null;
  const until = { year: last.year, month: last.months[1], day: null };
  return period('date-span', at, last.end, { form: 'span', year: first.year, month: null, day: null, until });
}

const pointOf = (date: DateHit, year: YearReference): DatePoint => ({
  year,
  month: date.months?.[0] ?? 1,
  day: date.day,
});

/** The other end has a date of its own, of the same grain. */
function toDate(readDate: DateReader, text: string, at: number, first: DateHit): PeriodMention | null {
  const joint = jointLength(text, first.end);
  const last = joint === 0 ? null : readDate(text, first.end + joint);
  if (last?.months == null || (first.day === null) !== (last.day === null)) return null;
  const year = first.year ?? last.year ?? THIS_YEAR;
  const until = { year: last.year ?? year, month: last.months[1], day: last.day };
  return period('date-span', at, last.end, { form: 'span', ...pointOf(first, year), until });
}

/** 3月1日-15日: the other end is a day of the same month. */
function days(readDate: DateReader, text: string, at: number, first: DateHit): PeriodMention | null {
  const whole = toDate(readDate, text, at, first);
  if (whole !== null) return whole;
  const joint = jointLength(text, first.end);
  const last = joint === 0 ? null : readDay(text, first.end + joint);
  return last === null ? null : daySpan(at, first, first.day ?? 1, last);
}

/** 3月12-15日: the first day goes without 日. */
function monthsOrDays(readDate: DateReader, text: string, at: number, first: DateHit): PeriodMention | null {
  const day = readSmallNumber(text, first.end, 31);
  const joint = day === null ? 0 : jointLength(text, day.end);
  const last = day === null || joint === 0 ? null : readDay(text, day.end + joint);
  if (day !== null && last !== null) return daySpan(at, first, day.value, last);
  return toDate(readDate, text, at, first);
}

function daySpan(at: number, first: DateHit, day: number, last: { value: number; end: number }): PeriodMention | null {
  if (last.value <= day) return null;
  const year = first.year ?? THIS_YEAR;
  const point = { ...pointOf(first, year), day };
  return period('date-span', at, last.end, { form: 'span', ...point, until: { ...point, day: last.value } });
}

/** 2021-2023年, (2021-2023), 2021年至2023年, 2021、2022年. */
export const years: Recogniser = {
  name: 'years',
  starts: '12二一',
  examples: {
    reads: ['⟦2021-2023年⟧三年行动', '⟦2021年至2023年⟧', '(⟦2021-2023⟧)三年行动', '⟦2021、2022年⟧'],
    not: ['2022年', '2022-12-04', '2000-3000元', '2021-154826', '2021年、2022年', '2021年-2022年12月'],
  },
  read(text, at) {
    const first = readYearNumber(text, at);
    if (first === null) return null;
    const named = text.charAt(first.end) === '年';
    const jointAt = first.end + (named ? 1 : 0);
    const joint = named && text.charAt(jointAt) === '、' ? 0 : jointLength(text, jointAt);
    const last = joint === 0 ? null : readYearNumber(text, jointAt + joint);
    if (last === null || last.value <= first.value) return null;
    const closes = text.charAt(last.end) === '年';
    const framed = text.charAt(at - 1) === '(' && text.charAt(last.end) === ')';
    if (!closes && !framed) return null;
    if (closes && readSmallNumber(text, last.end + 1, 12)?.end === text.indexOf('月', last.end + 1)) return null;
    return period('years', at, last.end + (closes ? 1 : 0), { form: 'years', first: first.value, last: last.value });
  },
};

/** 近三年, 五年来: that many years up to the passage's. */
export const recentYears: Recogniser = {
  name: 'recent-years',
  starts: '近过二两三四五六七八九十0123456789',
  examples: {
    reads: ['⟦近三年⟧来', '⟦五年来⟧', '⟦过去5年⟧', '⟦近两年⟧'],
    not: ['近年来', '五年', '三年行动', '一年来'],
  },
  read(text, at) {
    const lead = ['近', '过去'].find((word) => text.startsWith(word, at)) ?? '';
    const number = readSmallNumber(text, at + lead.length, 20);
    if (number === null || number.value < 2 || text.charAt(number.end) !== '年') return null;
    const end = number.end + 1;
    if (lead === '' && text.charAt(end) !== '来') return null;
    if (lead !== '' && isOneOf('级', text, end)) return null;
    const expression = { form: 'years', first: { relative: 1 - number.value }, last: THIS_YEAR } as const;
    return period('recent-years', at, lead === '' ? end + 1 : end, expression);
  },
};
