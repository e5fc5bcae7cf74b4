import { MONTHS, PER_BASES, UNIT_CLASSES, UNMIXED_UNITS } from '../lexicon/alignment.js';
import type { Incomparable } from '../model/comparison.js';
import type { Observation } from '../model/observation.js';
import { divide, type Rational, rational } from '../text/decimal-arithmetic.js';
import { remembered } from '../text/once.js';
import type { Lexis } from './lexis.js';

/**
 * How an observation is brought to the unit in which it is compared: `months` divides a standard down to one month
 * (12 for 元/年). Where `why` stands, it cannot be brought there and only the original is shown.
 */
export interface Measure {
  readonly unit: string;
  readonly per: string | null;
  readonly months: number;
  readonly why: Incomparable | null;
}

const UNMIXED = new Set(UNMIXED_UNITS.split(' '));
const CLASS_OF = new Map(
  UNIT_CLASSES.map((line) => line.split(' ')).flatMap((units) =>
    units.map((unit) => [unit, units[0] ?? unit] as const),
  ),
);

/**
 * The unit that stands for a unit when things are counted: 所 → 个, 场 → 次; people, visits, households and money stand
 * for themselves. An indicator's own list of units goes first: 218个 (儿童主任) → 人, 15家 (老年食堂) → 个.
 */
export function comparableUnit(unit: string, indicator: string | null, { indicators }: Lexis): string {
  if (UNMIXED.has(unit)) return unit;
  const usual = indicator === null ? undefined : indicators.get(indicator)?.units;
  const first = usual?.[0];
  if (first === undefined || !usual?.includes(unit)) return CLASS_OF.get(unit) ?? unit;
  return UNMIXED.has(first) && unit !== '个' ? (CLASS_OF.get(unit) ?? unit) : first;
}

/** A per-part with its parts in one order and its words in one form: `年·人` → `人·年`, `万名老年人` → `万名老人`. */
function comparablePer(per: string): string {
  const parts = per.split('·').map((part) => PER_BASES[part] ?? part);
  const timeLast = (part: string): number => (part in MONTHS ? 1 : 0);
  return parts.sort((a, b) => timeLast(a) - timeLast(b) || (a < b ? -1 : 1)).join('·');
}

/**
 * The measure by which an observation is compared. Standards in 元 go to one person and month (4620元/年 → ÷ 12), those
 * of a household to one household and month. A canonical standard whose time or base is missing or other than a
 * person's is incomparable; one without an indicator stays in its own unit and meets only its like.
 */
export function measureOf(observation: Observation, lexis: Lexis): Measure {
  const unit = comparableUnit(observation.unit, observation.indicator, lexis);
  const per = observation.per === null ? null : comparablePer(observation.per);
  if (observation.kind !== 'standard' || unit !== '元') return plainMeasure(unit, per);
  return standardMeasure(per, observation.indicator !== null);
}

const MOST_UNITS = 5000;

const inUnit = (unit: string, per: string | null): Measure => ({ unit, per, months: 1, why: null });

/** What is compared in its own unit: the figures of a unit share one measure. */
const measuresIn = remembered(
  (unit) => ({ alone: inUnit(unit, null), by: remembered((per) => inUnit(unit, per), MOST_UNITS) }),
  MOST_UNITS,
);

function plainMeasure(unit: string, per: string | null): Measure {
  const { alone, by } = measuresIn(unit);
  return per === null ? alone : by(per);
}

function standardMeasure(per: string | null, canonical: boolean): Measure {
  const { base, months } = readPer(per);
  if (months !== null && base === '人') return { unit: '元', per: '人·月', months, why: null };
  if (!canonical) return { unit: '元', per: months === null ? per : `${base}·月`, months: months ?? 1, why: null };
  const why = per === null ? 'per-missing' : base === '户' ? 'per-household' : 'per-other';
  return { unit: '元', per: '人·月', months: 1, why };
}

/** Reads `人·年`, `年` (a person's, where nothing else is said), `户·月`; months null where no time is said or it has no fixed months. */
function readPer(per: string | null): { base: string; months: number | null } {
  const parts = per?.split('·') ?? [];
  const time = parts.find((part) => part in MONTHS);
  const base = parts.filter((part) => part !== time).join('·');
  return { base: base === '' ? '人' : base, months: time === undefined ? null : (MONTHS[time] ?? null) };
}

/** A stated number in the measure's unit, exactly. */
export const inMeasure = (value: number, measure: Measure): Rational =>
  measure.months === 1 ? rational(value) : divide(rational(value), rational(measure.months));
