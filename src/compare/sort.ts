import { countMentioned, type Row, type RowSort } from '../model/comparison.js';
import type { Kind } from '../model/observation.js';
import { each, type Steps } from '../model/steps.js';
import { toNumber } from '../text/decimal-arithmetic.js';
import type { Lexis } from './lexis.js';
import { isCommonRow } from './rows.js';
import { comparableValue } from './stats.js';

const KIND_ORDER: Readonly<Record<Kind, number>> = { standard: 0, ratio: 1, amount: 2, count: 3 };
const LAST = Number.MAX_SAFE_INTEGER;

/** Counted once a row, since every row is held against many others. */
function covered(row: Row): number {
  const known = COVERED.get(row);
  if (known !== undefined) return known;
  const count = countMentioned(row);
  COVERED.set(row, count);
  return count;
}

const COVERED = new WeakMap<Row, number>();

/** How far apart the comparable values of a row lie, as a share of the largest; -1 where nothing can be measured. */
function gap(row: Row): number {
  if (row.stats === null || row.stats.n < 2) return -1;
  return row.stats.max === 0 ? 0 : (row.stats.max - row.stats.min) / Math.abs(row.stats.max);
}

function highest(row: Row): number {
  const values = row.cells
    .stated()
    .map((cell) => comparableValue(cell, row))
    .filter((value) => value !== null);
  return Math.max(Number.NEGATIVE_INFINITY, ...values.map(toNumber));
}

/** Town before country, as every report has it. */
const residenceOrder = ({ dimensions: { residence } }: Row): number =>
  residence === 'urban' ? 0 : residence === 'rural' ? 1 : 2;

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The order of the vocabulary: category, kind, canonical indicators in theirs, then the rest, rows of more columns
 * first. Ends in the row's id, so that the order never depends on the order of the inputs.
 */
function byVocabulary(a: Row, b: Row, { categoryRank, indicators }: Lexis): number {
  const rank = ({ indicator }: Row): number => indicators.get(indicator ?? '')?.rank ?? LAST;
  return (
    categoryRank(a.category) - categoryRank(b.category) ||
    KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
    rank(a) - rank(b) ||
    Number(isCommonRow(b)) - Number(isCommonRow(a)) ||
    Number(a.area !== undefined) - Number(b.area !== undefined) ||
    covered(b) - covered(a) ||
    residenceOrder(a) - residenceOrder(b) ||
    text(a.subject, b.subject) ||
    text(a.id, b.id)
  );
}

const FIRST: Readonly<Record<RowSort, (a: Row, b: Row) => number>> = {
  category: () => 0,
  value: (a, b) => highest(b) - highest(a) || 0,
  gap: (a, b) => gap(b) - gap(a),
  coverage: (a, b) => covered(b) - covered(a),
};

/** Sorts rows in steps; what cannot be measured comes last, ties stand in the order of the vocabulary. */
export function* sortSteps(rows: readonly Row[], by: RowSort, lexis: Lexis): Steps<Row[]> {
  yield* each(rows, covered);
  return [...rows].sort((a, b) => FIRST[by](a, b) || byVocabulary(a, b, lexis));
}
