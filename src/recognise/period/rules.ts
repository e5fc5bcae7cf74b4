import { AS_OF_LEADS, FIVE_YEAR_PLANS, FROM_LEADS, FROM_TAILS, SINCE_TAILS } from '../../lexicon/periods.js';
import type { PeriodMention } from '../../model/mention.js';
import type { PeriodExpression, YearReference } from '../../model/period.js';
import type { Recogniser } from '../reading.js';
import { wordSet, wordTable } from '../words.js';
import { type DateHit, readDate, readSmallNumber, readYearNumber } from './date.js';

const THIS_YEAR: YearReference = { relative: 0 };
const DATE_STARTS = '0123456789一二三四五六七八九十〇今本当全年去上前明来次下首第';

const mention = (rule: string, start: number, end: number, expression: PeriodExpression): PeriodMention => ({
  type: 'period',
  start,
  end,
  expression,
  rule,
});

const AS_OF = wordSet(AS_OF_LEADS);
const FROM = wordSet(FROM_LEADS);
const STARTING = wordSet(FROM_TAILS);
const SINCE = wordSet(SINCE_TAILS);
const PLANS = wordTable(FIVE_YEAR_PLANS);

/** 截至 and a date: the state on its last day. */
const asOf: Recogniser = {
  name: 'as-of',
  starts: '截到至',
  examples: {
    reads: ['⟦截至10月底⟧,共有', '⟦截至2022年12月4日⟧', '⟦截止2022年底⟧', '⟦截至年底⟧', '⟦到2022年底⟧,全市'],
    not: ['截至目前', '截止目前', '到2022年'],
  },
  read(text, at) {
    const lead = AS_OF.startingAt(text, at);
    const from = at + (lead?.word.length ?? 1);
    const yearEnd = text.startsWith('年底', from) || text.startsWith('年末', from);
    if (lead !== null && yearEnd)
      return mention('as-of', at, from + 2, { form: 'as-of', year: THIS_YEAR, month: null, day: null });
    const date = readDate(text, from);
    if (date === null || (lead === null && !(date.close && date.year !== null))) return null;
    const { year, months, day } = date;
    return mention('as-of', at, date.end, { form: 'as-of', year: year ?? THIS_YEAR, month: months?.[1] ?? null, day });
  },
};

/** 自 … 起: from a day on, open at the other end. 以来 runs up to the report. */
const from: Recogniser = {
  name: 'from',
  starts: `自从${DATE_STARTS}`,
  examples: {
    reads: [
      '⟦自7月1日起⟧',
      '⟦从2021年1月起⟧',
      '⟦2022年7月1日起⟧',
      '⟦从今年1月开始⟧',
      '⟦自2019年以来⟧',
      '⟦2019年以来⟧',
      '⟦今年以来⟧',
    ],
    not: ['从2015年1月至12月', '自治区', '从业人员', '12起'],
  },
  read(text, at) {
    const lead = FROM.startingAt(text, at);
    const date = readDate(text, at + (lead?.word.length ?? 0));
    if (date === null) return null;
    const { year, months, day } = date;
    const since = SINCE.startingAt(text, date.end);
    if (since !== null && day === null) {
      const expression = { form: 'since', year: year ?? THIS_YEAR, month: months?.[0] ?? null } as const;
      return mention('since', at, date.end + since.word.length, expression);
    }
    const tail = STARTING.startingAt(text, date.end);
    if (tail === null) return null;
    const expression = { form: 'from', year: year ?? THIS_YEAR, month: months?.[0] ?? 1, day: day ?? 1 } as const;
    return mention('from', at, date.end + tail.word.length, expression);
  },
};

/** Two ends, each a month or a day: 2020年7月至2021年6月. */
const dateSpan: Recogniser = {
  name: 'date-span',
  starts: `从自${DATE_STARTS}`,
  examples: {
    reads: ['⟦2020年7月至2021年6月⟧', '⟦3月1日至6月15日⟧', '⟦2017年8月11日至8月22日⟧'],
    not: ['2022年1-11月', '3月至'],
  },
  read(text, at) {
    const lead = FROM.startingAt(text, at);
    const first = readDate(text, at + (lead?.word.length ?? 0));
    if (first?.months == null || !'-~至到'.includes(text.charAt(first.end) || ' ')) return null;
    const joint = text.startsWith('--', first.end) ? 2 : 1;
    const last = readDate(text, first.end + joint);
    if (last?.months == null || (first.day === null) !== (last.day === null)) return null;
    const year = first.year ?? last.year ?? THIS_YEAR;
    const expression = {
      form: 'span',
      year,
      month: first.months[0],
      day: first.day,
      until: { year: last.year ?? year, month: last.months[1], day: last.day },
    } as const;
    return mention('date-span', at, last.end, expression);
  },
};

/** 2021-2023年, (2021-2023), 2021年至2023年, 2021、2022年. */
const years: Recogniser = {
  name: 'years',
  starts: '12二',
  examples: {
    reads: ['⟦2021-2023年⟧三年行动', '⟦2021年至2023年⟧', '(⟦2021-2023⟧)三年行动', '⟦2021、2022年⟧'],
    not: ['2022年', '2022-12-04', '2000-3000元', '2021-154826'],
  },
  read(text, at) {
    const first = readYearNumber(text, at);
    if (first === null) return null;
    const named = text.charAt(first.end) === '年' ? 1 : 0;
    const jointAt = first.end + named;
    const joint = text.startsWith('--', jointAt) ? 2 : 1;
    if (!'-~至到、和'.includes(text.charAt(jointAt) || ' ')) return null;
    const last = readYearNumber(text, jointAt + joint);
    if (last === null || last.year <= first.year) return null;
    const closes = text.charAt(last.end) === '年';
    if (!closes && (text.charAt(at - 1) !== '(' || text.charAt(last.end) !== ')')) return null;
    if (closes && /[\d一二三四五六七八九十]/.test(text.charAt(last.end + 1)) && !text.startsWith('三年', last.end + 1))
      return null;
    return mention('years', at, last.end + (closes ? 1 : 0), { form: 'years', first: first.year, last: last.year });
  },
};

/** 十三五期间, “十四五”末. A plan's name alone (“十四五”规划) says nothing about when. */
const fiveYearPlan: Recogniser = {
  name: 'five-year-plan',
  starts: '“"‘十',
  examples: {
    reads: ['⟦“十三五”期间⟧', '⟦十三五期间⟧', '⟦“十四五”末⟧', '⟦“十二五”时期⟧'],
    not: ['“十四五”规划', '十四五规划', '十五个'],
  },
  read(text, at) {
    const quoted = '“"‘'.includes(text.charAt(at)) ? 1 : 0;
    const plan = PLANS.startingAt(text, at + quoted);
    if (plan === null) return null;
    const end = at + quoted + plan.word.length + quoted;
    if (text.startsWith('期间', end) || text.startsWith('时期', end)) {
      return mention('five-year-plan', at, end + 2, { form: 'years', first: plan.value, last: plan.value + 4 });
    }
    if (!'末底'.includes(text.charAt(end) || ' ')) return null;
    return mention('five-year-plan', at, end + 1, { form: 'year', year: plan.value + 4 });
  },
};

/** 近三年, 五年来: that many years up to the passage's. */
const recentYears: Recogniser = {
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
    const tail = text.charAt(end) === '来';
    if (lead === '' && !tail) return null;
    const expression = { form: 'years', first: { relative: 1 - number.value }, last: THIS_YEAR } as const;
    return mention('recent-years', at, lead === '' ? end + 1 : end, expression);
  },
};

/** 去年同期, 上年同期: the year before. */
const samePeriod: Recogniser = {
  name: 'same-period',
  starts: '去上前',
  examples: { reads: ['较⟦去年同期⟧增长', '比⟦上年同期⟧'], not: ['同期', '去年'] },
  read(text, at) {
    const date = readDate(text, at);
    if (date === null || date.year === null || date.months !== null || !text.startsWith('同期', date.end)) return null;
    return mention('same-period', at, date.end + 2, { form: 'year', year: date.year });
  },
};

/** A date in signs: 2022-12-04, 2022.12.4, 2022/12/4. */
const signedDay: Recogniser = {
  name: 'signed-day',
  starts: '12',
  examples: { reads: ['⟦2022-12-04⟧', '⟦2022.12.4⟧', '⟦2022/12/4⟧'], not: ['2022-154826', '2022.5', '2021-2023'] },
  read(text, at) {
    const year = readYearNumber(text, at);
    const sign = year === null ? '' : text.charAt(year.end);
    if (year === null || sign === '' || !'-./'.includes(sign)) return null;
    const month = readSmallNumber(text, year.end + 1, 12);
    if (month === null || text.charAt(month.end) !== sign) return null;
    const day = readSmallNumber(text, month.end + 1, 31);
    if (day === null) return null;
    return mention('signed-day', at, day.end, { form: 'day', year: year.year, month: month.value, day: day.value });
  },
};

/** Everything that is just a date: a day, months, a year, 年底. */
const date: Recogniser = {
  name: 'date',
  starts: DATE_STARTS,
  examples: {
    reads: [
      '⟦2022年⟧',
      '⟦2022年1-11月⟧',
      '⟦1-11月⟧',
      '⟦今年1至10月⟧',
      '⟦上半年⟧',
      '⟦前三季度⟧',
      '⟦9月份⟧',
      '⟦去年⟧',
      '⟦年内⟧',
      '⟦2021年9月15日⟧',
    ],
    not: ['11个月', '前年度', '一年', '上级', '全年龄'],
  },
  read(text, at) {
    const hit = readDate(text, at);
    return hit === null ? null : mention(ruleOf(hit), at, hit.end, expressionOf(hit, text));
  },
};

function ruleOf(hit: DateHit): string {
  if (hit.day !== null) return 'day';
  return hit.months === null ? 'year' : 'months';
}

function expressionOf(hit: DateHit, text: string): PeriodExpression {
  const year = hit.year ?? THIS_YEAR;
  const [first, last] = hit.months ?? [1, 12];
  if (hit.day !== null) return { form: 'day', year, month: first, day: hit.day };
  const deadline = text.charAt(hit.end) === '前' || text.startsWith('之前', hit.end);
  if (hit.close && !deadline) return { form: 'as-of', year, month: hit.months === null ? null : last, day: null };
  return hit.months === null ? { form: 'year', year } : { form: 'months', year, first, last };
}

/** Stands before every other rule: its quotation marks are not a slogan's. */
export const PLAN_RULES: readonly Recogniser[] = [fiveYearPlan];

/** What says more about a date stands before what says less. */
export const PERIOD_RULES: readonly Recogniser[] = [
  asOf,
  from,
  dateSpan,
  years,
  signedDay,
  recentYears,
  samePeriod,
  date,
];
