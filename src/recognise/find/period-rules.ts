import type { PeriodMention } from '../../model/mention.js';
import type { DatePoint, PeriodExpression } from '../../model/period.js';
import { lastDayOf } from '../../text/edtf.js';
import { REMAINDER } from '../aside/rules.js';
import { type DateHit, type DateReader, dateReader } from '../period/date.js';
import { jointLength } from '../period/grammar.js';
import { DATE_STARTS, period, THIS_YEAR } from '../period/mention.js';
import { PLAN_RULES, periodRules } from '../period/rules.js';
import type { Recogniser } from '../reading.js';
import { wordTable } from '../words.js';
import { looseDates, type Reference } from './loose-dates.js';

const LOOSE_STARTS = `${DATE_STARTS}这零〇自从到`;

/** Words behind a date that close a span. `within` where the date itself still belongs to it. */
const BEFORE = wordTable([
  ['以前', false],
  ['之前', false],
  ['前', false],
  ['及以前', true],
  ['及之前', true],
  ['或以前', true],
  ['或之前', true],
] as const);

/** Words behind a date that open a span; the date itself is taken in, lest a day be lost. */
const AFTER = wordTable(
  ['以后', '之后', '及以后', '及之后', '或以后', '或之后', '起', '开始', '后'].map((word) => [word, true]),
);

interface End {
  readonly point: DatePoint;
  readonly end: number;
}

const firstPoint = (date: DateHit): DatePoint => ({
  year: date.year ?? THIS_YEAR,
  month: date.months?.[0] ?? 1,
  day: date.day ?? 1,
});

/** The date's last day. */
function lastPoint(date: DateHit, reference: Reference): DatePoint {
  const year = yearOf(date, reference);
  const month = date.months?.[1] ?? 12;
  return { year, month, day: date.day ?? lastDayOf(year, month) };
}

/** The day before the date begins. */
function dayBefore(date: DateHit, reference: Reference): DatePoint {
  const month = date.months?.[0] ?? 1;
  const day = new Date(Date.UTC(yearOf(date, reference), month - 1, (date.day ?? 1) - 1));
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}

const yearOf = (date: DateHit, reference: Reference): number => {
  const year = date.year ?? THIS_YEAR;
  return typeof year === 'number' ? year : reference.year + year.relative;
};

function readUntil(readDate: DateReader, reference: Reference, text: string, at: number): End | null {
  const from = text.charAt(at) === '到' ? at + 1 : at;
  const date = readDate(text, from);
  const tail = date === null ? null : BEFORE.startingAt(text, date.end);
  if (date === null || tail === null) return null;
  const point = tail.value ? lastPoint(date, reference) : dayBefore(date, reference);
  return { point, end: date.end + tail.word.length };
}

/** 2018年以前, 9月14日之前: up to a day. */
const until = (readDate: DateReader, reference: Reference): Recogniser => ({
  name: 'until',
  starts: LOOSE_STARTS,
  examples: { reads: ['⟦2018年以前⟧', '⟦2014年9月14日之前⟧', '⟦2013年及以前⟧'], not: ['2018年', '2018年起'] },
  read(text, at) {
    const found = readUntil(readDate, reference, text, at);
    return found === null ? null : period('until', at, found.end, { form: 'until', ...found.point });
  },
});

/** 2010年之后, 自从2018年, and 2010年之后2018年之前 as one. */
const after = (readDate: DateReader, reference: Reference): Recogniser => ({
  name: 'after',
  starts: LOOSE_STARTS,
  examples: { reads: ['⟦2010年之后⟧', '⟦自从2018年⟧', '⟦2010年之后2018年之前⟧'], not: ['2018年', '2018年之前'] },
  read(text, at) {
    const lead = text.startsWith('自从', at) ? 2 : Number(text.startsWith('自', at));
    const date = readDate(text, at + lead);
    const tail = date === null ? null : AFTER.startingAt(text, date.end);
    if (date === null || (tail === null && lead < 2)) return null;
    const end = date.end + (tail?.word.length ?? 0);
    const close = readUntil(readDate, reference, text, end);
    const point = firstPoint(date);
    if (close !== null) return period('after', at, close.end, { form: 'span', ...point, until: close.point });
    return period('after', at, end, { form: 'from', year: point.year, month: point.month ?? 1, day: point.day ?? 1 });
  },
});

/** 2014年11月到去年3月, 2008.03-2009: two ends of any grain. */
const looseSpan = (readDate: DateReader, reference: Reference): Recogniser => ({
  name: 'loose-span',
  starts: LOOSE_STARTS,
  examples: {
    reads: ['⟦2014年11月到去年3月⟧', '⟦2008.03-2009⟧', '⟦2014年11月到下个月9号⟧'],
    not: ['2008.03', '2014年到'],
  },
  read(text, at) {
    const first = readDate(text, at);
    if (first === null || (first.year === null && first.day === null)) return null;
    const joint = text.charAt(first.end) === '、' ? 0 : jointLength(text, first.end);
    const last = joint === 0 ? null : readDate(text, first.end + joint);
    if (last === null || (last.year === null && last.months === null)) return null;
    const closing = { ...last, year: last.year ?? first.year };
    const span = { form: 'span', ...firstPoint(first), until: lastPoint(closing, reference) } as const;
    return period('loose-span', at, last.end, span);
  },
});

/** 20221204. */
const DAY_IN_DIGITS = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/;

/** 20240307. */
const dayInDigits: Recogniser = {
  name: 'day-in-digits',
  starts: '12',
  examples: { reads: ['查询⟦20240307⟧计划'], not: ['20241307', '202403071', '2024'] },
  read(text, at) {
    const match = DAY_IN_DIGITS.exec(text.slice(at, at + 9));
    if (match === null) return null;
    const [year, month, day] = [text.slice(at, at + 4), text.slice(at + 4, at + 6), text.slice(at + 6, at + 8)];
    const expression: PeriodExpression = { form: 'day', year: Number(year), month: Number(month), day: Number(day) };
    return period('day-in-digits', at, at + 8, expression);
  },
};

/** 今明两年. */
const thisAndNext: Recogniser = {
  name: 'this-and-next',
  starts: '今',
  examples: { reads: ['⟦今明两年⟧'], not: ['今年', '今明'] },
  read: (text, at): PeriodMention | null =>
    text.startsWith('今明两年', at)
      ? period('this-and-next', at, at + 4, { form: 'years', first: THIS_YEAR, last: { relative: 1 } })
      : null,
};

/** The ordered list of the public function: the reports' rules over looser dates, with open ends before them. */
export function generalPeriodRules(reference: Reference): readonly Recogniser[] {
  const readDate = dateReader(looseDates(reference));
  const open = [after(readDate, reference), until(readDate, reference)];
  return [
    ...PLAN_RULES,
    dayInDigits,
    thisAndNext,
    ...open,
    looseSpan(readDate, reference),
    ...periodRules(readDate).map((rule) => ({ ...rule, starts: `${rule.starts}这零〇` })),
    ...REMAINDER,
  ];
}
