import type { Cell, CellContent, Note, Original, PlannedValue } from '../model/comparison.js';
import { compareRationals, formatRational, terminates, toNumber } from '../text/decimal-arithmetic.js';
import { type Amount, agree, amountOf } from './amount.js';
import { completeness } from './period.js';
import type { Placed } from './placing.js';
import { breaksScope } from './scope.js';

/** The cell of a column that says nothing of a row. */
export const NOT_MENTIONED: Cell = { status: 'not-mentioned', notes: [], observations: [] };

/**
 * The cell of one statement. Shown is, in this order: what is said of the column's year as a fact; its target; a target
 * for another year; what was in another year. Of several periods the most complete is shown. Whatever is not shown
 * still stands in `observations`, and a target in `targetValue` or `planned`.
 */
export function buildCell(observations: readonly Placed[]): Cell {
  const shown = chooseShown(observations);
  const [first] = shown;
  if (first === undefined) return NOT_MENTIONED;
  const rest = shown === observations ? [] : observations.filter((placed) => !shown.includes(placed));
  const content = contentOf(shown);
  const actual = first.observation.status === 'actual';
  // Assigned and not spread: in Node 20 each object that others are spread into first is of a class of its own.
  if (!actual) Object.assign(content, { target: true });
  if (rest.length > 0) Object.assign(content, targets(rest, actual && !first.otherYear));
  if (first.measure.months !== 1) Object.assign(content, exactness(first, content));
  return Object.assign(content, {
    period: first.observation.period,
    notes: notesOf(first, content),
    observations: [...shown, ...rest].map(({ observation }) => observation.id),
  });
}

const ROLES: readonly ((placed: Placed) => boolean)[] = [
  ({ observation, otherYear }) => observation.status === 'actual' && !otherYear,
  ({ observation, otherYear }) => observation.status === 'target' && !otherYear,
  ({ observation }) => observation.status === 'target',
  () => true,
];

/** The observations of the first role that has any, and of these the ones with the most complete period. */
function chooseShown(observations: readonly Placed[]): readonly Placed[] {
  if (observations.length === 1) return observations;
  const role = ROLES.find((holds) => observations.some(holds)) ?? (() => true);
  const held = observations.filter(role);
  const best = Math.max(...held.map(({ coverage }) => completeness(coverage)));
  const kept = held.filter(({ coverage }) => completeness(coverage) === best);
  const period = kept[0]?.observation.period;
  return preciseFirst(kept.filter(({ observation }) => observation.period === period));
}

/** Figures with legible digits before masked ones, exact ones before 余 and 约; otherwise as in the report. */
function preciseFirst(observations: readonly Placed[]): readonly Placed[] {
  const weight = ({ observation }: Placed): number =>
    observation.masked ? 2 : observation.qualifier === 'exact' ? 0 : 1;
  return [...observations].sort((a, b) => weight(a) - weight(b));
}

/** What the cell shows: the first figure, unless another one of the same thing and time contradicts it. */
function contentOf(shown: readonly Placed[]): CellContent {
  const [first] = shown;
  if (first === undefined) return { status: 'not-mentioned' };
  if (shown.length === 1) return singleContent(first);
  const amounts = shown.map(amountOf);
  const head = amounts[0];
  const stray = amounts.some((amount) => head !== undefined && !agree(head, amount));
  if (!stray) return singleContent(first);
  return { status: 'conflict', candidates: candidates(amounts) };
}

function candidates(amounts: readonly (Amount | null)[]): number[] {
  const values = amounts.flatMap((amount) => (amount === null ? [] : [amount.low, amount.high]));
  const sorted = [...values].sort(compareRationals).map(toNumber);
  return [...new Set(sorted)];
}

function originalOf({ observation }: Placed): Original {
  const { value, unit, per } = observation;
  return observation.qualifier === 'range'
    ? { value: null, low: observation.low, high: observation.high, unit, per }
    : { value, unit, per };
}

function singleContent(placed: Placed): CellContent {
  const { observation, measure } = placed;
  if (observation.masked) return { status: 'masked' };
  if (measure.why !== null) return { status: 'incomparable', why: measure.why, from: originalOf(placed) };
  const amount = amountOf(placed);
  if (amount === null) return { status: 'not-mentioned' };
  const from = measure.months === 1 ? {} : { from: originalOf(placed) };
  const value = toNumber(amount.low);
  switch (observation.qualifier) {
    case 'range':
      return { status: 'range', low: value, high: toNumber(amount.high), ...from };
    case 'approx':
      return { status: 'approximate', value, ...from };
    case 'ge':
    case 'le':
      return { status: 'bound', value, op: observation.qualifier, ...from };
    case 'exact':
      return measure.months === 1
        ? { status: 'reported', value }
        : { status: 'converted', value, from: originalOf(placed) };
  }
}

/** The fraction, where the shown value is only the number nearest to it. */
function exactness(first: Placed, content: CellContent): { exact?: string } {
  const amount = 'value' in content ? amountOf(first) : null;
  return amount === null || terminates(amount.low) ? {} : { exact: formatRational(amount.low) };
}

type Beside = Pick<Cell, 'targetValue' | 'targetOp' | 'targetRange' | 'planned'>;

/** The targets beside what is shown: one for the same year next to an actual, and one for another year. */
function targets(rest: readonly Placed[], besideActual: boolean): Beside {
  const pending = rest.filter(({ observation }) => observation.status === 'target');
  const same = besideActual ? pending.find(({ otherYear }) => !otherYear) : undefined;
  const later = pending.find(({ otherYear }) => otherYear);
  return {
    ...(same === undefined ? {} : targetBeside(same)),
    ...(later === undefined ? {} : { planned: plannedValue(later) }),
  };
}

function targetBeside(placed: Placed): Beside {
  const { value, low, high, op } = plannedValue(placed);
  if (low !== undefined && high !== undefined) return { targetRange: { low, high } };
  if (value === null) return {};
  return op === undefined ? { targetValue: value } : { targetValue: value, targetOp: op };
}

function plannedValue(placed: Placed): PlannedValue {
  const { period, qualifier } = placed.observation;
  const amount = amountOf(placed);
  if (amount === null) return { value: null, period };
  const low = toNumber(amount.low);
  if (qualifier === 'range') return { value: null, low, high: toNumber(amount.high), period };
  return qualifier === 'ge' || qualifier === 'le' ? { value: low, op: qualifier, period } : { value: low, period };
}

const CONTENT_NOTES: Readonly<Partial<Record<CellContent['status'], Note>>> = {
  conflict: 'conflict',
  masked: 'masked',
};

const QUALIFIER_NOTES: Readonly<Record<string, Note>> = {
  approx: 'approximate',
  ge: 'lower-bound',
  le: 'upper-bound',
  range: 'range',
};

/** One for all cells that nothing stands in the way of, which are most. */
const NO_NOTES: readonly Note[] = [];

/** What stands in the way of comparing what is shown, in the fixed order of the list. */
function notesOf(placed: Placed, content: CellContent): readonly Note[] {
  const { observation, coverage, measure, otherYear } = placed;
  const notes: (Note | undefined)[] = [
    observation.status === 'target' ? 'target' : undefined,
    CONTENT_NOTES[content.status],
    QUALIFIER_NOTES[observation.qualifier],
    measure.months === 1 ? undefined : 'converted',
    coverage.form === 'months' ? 'part-year' : undefined,
    coverage.form === 'day' ? 'as-of' : undefined,
    coverage.form === 'from' ? 'from-day' : undefined,
    coverage.form === 'years' ? 'multi-year' : undefined,
    otherYear ? 'other-year' : undefined,
    breaksScope(placed) ? 'scope-changed' : undefined,
    observation.area === undefined ? undefined : 'other-area',
  ];
  const own = notes.filter((note) => note !== undefined);
  return own.length === 0 ? NO_NOTES : own;
}
