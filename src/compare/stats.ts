import { FLOW_UNITS, FLOW_WORDS } from '../lexicon/alignment.js';
import type { Cell, Row, RowStats } from '../model/comparison.js';
import {
  add,
  compareRationals,
  divide,
  fraction,
  type Rational,
  rational,
  toNumber,
} from '../text/decimal-arithmetic.js';

const FLOW = new RegExp(FLOW_WORDS.split(' ').join('|'));
const FLOWING_UNITS = new Set(FLOW_UNITS.split(' '));

/**
 * Whether a row counts what happened over a period (money spent, people helped, beds added) rather than what stood at
 * its end (beds, orphans, coverage, standards). Only of a stock is a figure as of November good for the year.
 */
export function isFlow({ kind, unit, subject }: Pick<Row, 'kind' | 'unit' | 'subject'>): boolean {
  if (kind === 'amount') return true;
  return kind === 'count' && (FLOWING_UNITS.has(unit) || FLOW.test(subject));
}

/** The cell's value as an exact fraction, where it may be measured against the other cells of its row; else null. */
export const comparableValue = (cell: Cell, row: Row): Rational | null =>
  spanOf(cell, row) === '' ? likeValue(cell, row) : null;

/** The same for being measured against a cell of the same stretch of the year only. */
export function likeValue(cell: Cell, row: Row): Rational | null {
  if (cell.status !== 'reported' && cell.status !== 'converted' && cell.status !== 'approximate') return null;
  if (cell.target === true || row.area !== undefined) return null;
  const blocked = cell.notes.some((note) => note === 'other-year' || note === 'multi-year');
  return blocked ? null : exactValue(cell);
}

/** The stretch of the year that a flow covers, without the year: `01/11`, `10-31`; empty for the whole year and for stocks. */
export function spanOf({ notes, period }: Cell, row: Row): string {
  const partial = notes.includes('part-year') || notes.includes('as-of');
  if (!partial || typeof period !== 'string' || !isFlow(row)) return '';
  const span = period.replace(/\d{4}-/g, '');
  return span === '12-31' ? '' : span;
}

/** What a cell shows, exactly: its fraction where the decimal is only the nearest. */
function exactValue(cell: Cell): Rational | null {
  if (cell.exact !== undefined) {
    const [n = '0', d = '1'] = cell.exact.split('/');
    return fraction(BigInt(n), BigInt(d));
  }
  return 'value' in cell ? rational(cell.value) : null;
}

/** The middle value; of an even number the mean of the two in the middle. Null of none. */
export function median(values: readonly Rational[]): Rational | null {
  const sorted = [...values].sort(compareRationals);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : divide(add(lower, upper), rational(2));
}

/** n, min, median and max of values; null of none. */
export function statsOf(values: readonly Rational[]): RowStats | null {
  const sorted = [...values].sort(compareRationals);
  const [min] = sorted;
  const max = sorted.at(-1);
  const middle = median(sorted);
  if (min === undefined || max === undefined || middle === null) return null;
  return { n: sorted.length, min: toNumber(min), median: toNumber(middle), max: toNumber(max) };
}

/** The rank of each value, 1 the highest; ties share one and the next is left out: 9 7 7 3 → 1 2 2 4. */
export function ranksOf(values: readonly (Rational | null)[]): (number | null)[] {
  const order = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  order.sort((a, b) => compareRationals(b.value, a.value));
  const ranks = new Array<number | null>(values.length).fill(null);
  let rank = 0;
  order.forEach(({ value, index }, place) => {
    const before = order[place - 1];
    if (before === undefined || compareRationals(before.value, value) !== 0) rank = place + 1;
    ranks[index] = rank;
  });
  return ranks;
}
