import { FIVE_YEAR_PLANS } from '../../lexicon/periods.js';
import type { PeriodExpression } from '../../model/period.js';
import type { Recogniser } from '../reading.js';
import { wordTable } from '../words.js';
import { type DateHit, type DateReader, isOneOf } from './date.js';
import { DATE_STARTS, period, THIS_YEAR } from './mention.js';

const PLANS = wordTable(FIVE_YEAR_PLANS);

/** Behind a plan's name these span from its first year on: “十四五”以来, “十三五”实施以来. */
const PLAN_SINCE = /^(?:开局|启动|实施|规划实施)?以来/;

/** 十三五期间, “十四五”末. A plan's name alone (“十四五”规划) says nothing about when. */
export const fiveYearPlan: Recogniser = {
  name: 'five-year-plan',
  starts: '“"‘十',
  examples: {
    reads: ['⟦“十三五”期间⟧', '⟦十三五期间⟧', '⟦“十四五”末⟧', '⟦“十二五”时期⟧', '⟦“十四五”以来⟧', '⟦十四五开局以来⟧'],
    not: ['“十四五”规划', '十四五规划', '十五个'],
  },
  read(text, at) {
    const quoted = isOneOf('“"‘', text, at) ? 1 : 0;
    const plan = PLANS.startingAt(text, at + quoted);
    if (plan === null) return null;
    const end = at + quoted + plan.word.length + quoted;
    if (text.startsWith('期间', end) || text.startsWith('时期', end)) {
      return period('five-year-plan', at, end + 2, { form: 'years', first: plan.value, last: plan.value + 4 });
    }
    const since = PLAN_SINCE.exec(text.slice(end, end + 8))?.[0].length ?? 0;
    if (since > 0) return period('five-year-plan', at, end + since, { form: 'since', year: plan.value, month: null });
    if (!isOneOf('末底', text, end)) return null;
    return period('five-year-plan', at, end + 1, { form: 'year', year: plan.value + 4 });
  },
};

/** 去年同期, 2021年同期: that year. */
export const samePeriod = (readDate: DateReader): Recogniser => ({
  name: 'same-period',
  starts: DATE_STARTS,
  examples: { reads: ['较⟦去年同期⟧增长', '比⟦上年同期⟧', '比⟦2021年同期⟧'], not: ['同期', '去年'] },
  read(text, at) {
    const date = readDate(text, at);
    if (date === null || date.year === null || date.months !== null || !text.startsWith('同期', date.end)) return null;
    return period('same-period', at, date.end + 2, { form: 'year', year: date.year });
  },
});

/** 年底, 年末: the end of the passage's year, as a time by which. 截至年底 is another rule's. */
export const yearEnd: Recogniser = {
  name: 'year-end',
  starts: '年',
  examples: { reads: ['⟦年底前⟧再完成', '到⟦年底⟧'], not: ['2022年底', '三年底线', '年底子'] },
  read(text, at) {
    if (!isOneOf('底末', text, at + 1) || isOneOf('线子数', text, at + 2)) return null;
    const end = at + (text.charAt(at + 2) === '前' ? 3 : 2);
    return period('year-end', at, end, { form: 'year', year: THIS_YEAR });
  },
};

/** Everything that is just a date: a day, months, a year. */
export const date = (readDate: DateReader): Recogniser => ({
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
      '⟦第一季度到第三季度⟧',
      '⟦前10个月⟧',
      '⟦9月份⟧',
      '⟦去年⟧',
      '⟦年内⟧',
      '⟦2021年9月15日⟧',
      '⟦2022-12-04⟧',
      '⟦2022.12.4⟧',
    ],
    not: ['11个月', '前年度', '一年', '上级', '全年龄', '2022-154826', '2022.5', '2022年级', '三年内', '两年内'],
  },
  read(text, at) {
    const hit = isSpan(text, at) ? null : readDate(text, at);
    return hit === null ? null : period(ruleOf(hit), at, hit.end, expressionOf(hit, text));
  },
});

/** Within three years is no year's own: 三⟦年内⟧. */
const isSpan = (text: string, at: number): boolean =>
  text.charAt(at) === '年' && at > 0 && '一二三四五六七八九十两几数半多余'.includes(text.charAt(at - 1));

function ruleOf(hit: DateHit): string {
  if (hit.day !== null) return 'day';
  return hit.months === null ? 'year' : 'months';
}

/**
 * A date named with 底 is a state on that day, save before 前 (6月底前完成 is by when, 6月底共有 how it stood) and behind
 * several months that are no quarter or half: 1-10月底 runs up to it.
 */
function expressionOf(hit: DateHit, text: string): PeriodExpression {
  const year = hit.year ?? THIS_YEAR;
  const [first, last] = hit.months ?? [1, 12];
  if (hit.day !== null) return { form: 'day', year, month: first, day: hit.day };
  const deadline = text.charAt(hit.end) === '前' || text.startsWith('之前', hit.end);
  const stretch = hit.months !== null && last - first !== 0 && last - first !== 2 && last - first !== 5;
  if (hit.close && !deadline && !stretch)
    return { form: 'as-of', year, month: hit.months === null ? null : last, day: null };
  return hit.months === null ? { form: 'year', year } : { form: 'months', year, first, last };
}
