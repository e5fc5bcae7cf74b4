import type { Recogniser } from '../reading.js';
import { asOf, from, since } from './bounds.js';
import type { DateGrammar } from './date.js';
import { REPORT_DATES } from './grammar.js';
import { date, fiveYearPlan, samePeriod, yearEnd } from './points.js';
import { dateSpan, recentYears, years } from './spans.js';

/** Stands before every other rule: its quotation marks are not a slogan's. */
export const PLAN_RULES: readonly Recogniser[] = [fiveYearPlan];

/** The rules over one way of writing dates, in order: what says more about a date stands before what says less. */
export const periodRules = (grammar: DateGrammar): readonly Recogniser[] => [
  asOf(grammar),
  from(grammar),
  since(grammar),
  dateSpan(grammar),
  years,
  recentYears,
  samePeriod(grammar),
  yearEnd,
  date(grammar),
];

/** The rules that read reports. */
export const PERIOD_RULES: readonly Recogniser[] = periodRules(REPORT_DATES);
