import { remembered } from '../text/once.js';

/** What stretch of time an observation's EDTF period covers. */
export type Coverage =
  | { readonly form: 'year'; readonly year: number }
  | { readonly form: 'months'; readonly year: number; readonly first: number; readonly last: number }
  | { readonly form: 'day'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly form: 'from'; readonly year: number }
  | { readonly form: 'years'; readonly first: number; readonly last: number }
  | { readonly form: 'unknown' };

const UNKNOWN: Coverage = { form: 'unknown' };
/** 2022, 2022-11 or 2022-12-04. */
const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

interface Point {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

function readPoint(text: string): Point | null {
  const match = POINT.exec(text);
  if (match === null) return null;
  const part = (index: number): number | null => (match[index] === undefined ? null : Number(match[index]));
  return { year: Number(match[1]), month: part(2), day: part(3) };
}

function pointCoverage({ year, month, day }: Point): Coverage {
  if (month === null) return { form: 'year', year };
  return day === null ? { form: 'months', year, first: month, last: month } : { form: 'day', year, month, day };
}

/**
 * Reads an EDTF period: "2022", "2022-01/2022-11", "2022-12-04" (as of that day), "2022-07-01/.." (from that day on),
 * "2021/2023", "../2018" (all up to then). Months 1 to 12 of one year are that year. Null and anything else is `unknown`.
 */
export const readCoverage = (period: string | null): Coverage => (period === null ? UNKNOWN : coverageOf(period));

/** The periods of all reports together are few. */
const coverageOf = remembered((period): Coverage => {
  const [left = '', right] = period.split('/');
  if (left === '..') return openCoverage(readPoint(right ?? ''));
  const start = readPoint(left);
  if (start === null) return UNKNOWN;
  if (right === undefined) return pointCoverage(start);
  if (right === '..') return { form: 'from', year: start.year };
  const end = readPoint(right);
  return end === null ? UNKNOWN : spanCoverage(start, end);
}, 20_000);

/** Everything up to a point, however far back: as several years. */
const openCoverage = (end: Point | null): Coverage =>
  end === null ? UNKNOWN : { form: 'years', first: Number.NEGATIVE_INFINITY, last: end.year };

function spanCoverage(start: Point, end: Point): Coverage {
  if (start.year !== end.year) return { form: 'years', first: start.year, last: end.year };
  const first = start.month ?? 1;
  const last = end.month ?? 12;
  if (first === 1 && last === 12) return { form: 'year', year: start.year };
  return { form: 'months', year: start.year, first, last };
}

/** The one year that a period lies in; null for several years and for none. */
export function yearOf(coverage: Coverage): number | null {
  return coverage.form === 'years' || coverage.form === 'unknown' ? null : coverage.year;
}

/**
 * Whether a period speaks of a year: it lies in it, or, for something set from a day on that is still in force
 * (`ongoing`), began before its end. Several years and unknown periods are not held against the column they stand in.
 */
export function speaksOf(coverage: Coverage, year: number | null, ongoing: boolean): boolean {
  const own = yearOf(coverage);
  if (own === null || year === null || own === year) return true;
  return ongoing && coverage.form === 'from' && own < year;
}

/** How much of its year a period covers, for choosing between several: whole years first, then the longest. */
export function completeness(coverage: Coverage): number {
  switch (coverage.form) {
    case 'year':
      return 12;
    case 'months':
      return coverage.last - coverage.first + 1;
    case 'day':
      return coverage.month === 12 && coverage.day === 31 ? 12 : coverage.month - 0.5;
    case 'from':
      return 11.5;
    case 'years':
    case 'unknown':
      return 0;
  }
}
