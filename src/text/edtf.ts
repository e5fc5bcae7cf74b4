import type { DatePoint, PeriodExpression, YearReference } from '../model/period.js';

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

const iso = (year: number, month: number, day?: number): string =>
  day === undefined ? `${pad(year, 4)}-${pad(month, 2)}` : `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** Days of a month, leap years counted: (2024, 2) → 29. */
export const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const yearOf = (reference: YearReference, year: number): number =>
  typeof reference === 'number' ? reference : year + reference.relative;

/**
 * An expression of time as EDTF, with `year`, the year that the passage is about, filled in where none is stated:
 * 1-11月 in a passage about 2022 → `2022-01/2022-11`, 截至6月底 in one about 2020 → `2020-06-30`,
 * 自7月1日起 → `2022-07-01/..`, 十三五期间 → `2016/2020`.
 */
export function resolvePeriod(expression: PeriodExpression, year: number): string {
  switch (expression.form) {
    case 'year':
      return pad(yearOf(expression.year, year), 4);
    case 'months': {
      const of = yearOf(expression.year, year);
      const first = iso(of, expression.first);
      return expression.first === expression.last ? first : `${first}/${iso(of, expression.last)}`;
    }
    case 'as-of': {
      const of = yearOf(expression.year, year);
      const month = expression.month ?? 12;
      return iso(of, month, expression.day ?? lastDayOf(of, month));
    }
    case 'day':
      return iso(yearOf(expression.year, year), expression.month, expression.day);
    case 'from':
      return `${iso(yearOf(expression.year, year), expression.month, expression.day)}/..`;
    case 'until':
      return `../${upTo(expression, year)}`;
    case 'since':
      return resolveSince(expression.year, expression.month, year);
    case 'span':
      return `${pointOf(expression, year)}/${pointOf(expression.until, year)}`;
    case 'years':
      return `${pad(yearOf(expression.first, year), 4)}/${pad(yearOf(expression.last, year), 4)}`;
  }
}

const upTo = (end: { year: YearReference; month: number | null; day: number | null }, year: number): string => {
  const of = yearOf(end.year, year);
  return end.month === null ? pad(of, 4) : iso(of, end.month, end.day ?? undefined);
};

const pointOf = (point: DatePoint, year: number): string => upTo(point, year);

/** 2019年以来 in a passage about 2022 → 2019/2022; 2022年以来 in the same → 2022; 3月以来 → 2022-03/2022-12. */
function resolveSince(since: YearReference, month: number | null, year: number): string {
  const first = yearOf(since, year);
  if (month !== null) return `${iso(first, month)}/${iso(Math.max(first, year), 12)}`;
  return first >= year ? pad(first, 4) : `${pad(first, 4)}/${pad(year, 4)}`;
}

/** First and last day of a period, both inclusive; null where it is open. */
export interface DayBounds {
  readonly first: string | null;
  readonly last: string | null;
}

/** The days that an EDTF period of years, months or days spans: `2022-01/2022-11` → 2022-01-01 to 2022-11-30. */
export function dayBounds(edtf: string): DayBounds {
  const [from = '', to = from] = edtf.split('/');
  return { first: from === '..' ? null : firstDay(from), last: to === '..' ? null : lastDay(to) };
}

/** 2022 → 2022-01-01, 2022-07 → 2022-07-01. */
const firstDay = (point: string): string => `${point}${'-01-01'.slice(point.length - 4, 6)}`;

function lastDay(point: string): string {
  const [year = '', month = '12', day] = point.split('-');
  return day === undefined ? `${year}-${month}-${pad(lastDayOf(Number(year), Number(month)), 2)}` : point;
}
