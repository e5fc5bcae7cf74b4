import type { Recogniser } from '../reading.js';
import { asOf, from, since } from './bounds.js';
import { type DateReader, dateReader } from './date.js';
import { REPORT_DATES } from './grammar.js';
import { date, fiveYearPlan, samePeriod, yearEnd } from './points.js';
import { beginning, dateSpan, recentYears, years } from './spans.js';

/** Stands before every other rule: its quotation marks are not a slogan's. */
export const PLAN_RULES: readonly Recogniser[] = [fiveYearPlan];

/** The rules over one way of writing dates, in order: what says more about a date stands before what says less. */
export const periodRules = (readDate: DateReader): readonly Recogniser[] => [
  asOf(readDate),
  beginning(readDate),
  from(readDate),
  since(readDate),
  dateSpan(readDate),
  years,
  recentYears,
  samePeriod(readDate),
  yearEnd,
  date(readDate),
];

/** The rules that read reports. */
export const PERIOD_RULES: readonly Recogniser[] = periodRules(dateReader(REPORT_DATES));
