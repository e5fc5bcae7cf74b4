import { add, compareRationals, type Rational, rational, subtract } from '../text/decimal-arithmetic.js';
import { inMeasure } from './measure.js';
import type { Placed } from './placing.js';

/** How much a figure says, in the unit of its row, exactly. A point has `low` and `high` equal. */
export interface Amount {
  readonly low: Rational;
  readonly high: Rational;
  readonly qualifier: Placed['observation']['qualifier'];
  /** The same point, or lower bound, as the report states it, and by what it is measured. */
  readonly stated: number;
  readonly measure: Placed['measure'];
}

/** The amount of a figure; null where its digits are masked. */
export function amountOf({ observation, measure }: Placed): Amount | null {
  if (observation.masked) return null;
  const [low, high] =
    observation.qualifier === 'range' ? [observation.low, observation.high] : [observation.value, observation.value];
  return {
    low: inMeasure(low, measure),
    high: inMeasure(high, measure),
    qualifier: observation.qualifier,
    stated: low,
    measure,
  };
}

/** One unit of the last place that is not zero: 1.2万 → 1000, which is how far 1.2万余 may reach. */
export const grainOf = ({ stated, measure }: Amount): Rational => inMeasure(lastPlace(stated), measure);

/** One unit of the last digit that is not a trailing zero: 12000 → 1000, 5402.1 → 0.1, 0 → 1. */
function lastPlace(value: number): number {
  const text = String(Math.abs(value));
  const [whole = '', part] = text.split('.');
  if (part !== undefined) return Number(`1e-${part.length}`);
  const zeros = /[1-9](0*)$/.exec(whole)?.[1]?.length ?? 0;
  return Number(`1e${zeros}`);
}

/**
 * Whether two figures of the same thing can both be true: equal, or one exact and the other its rounding (1.2万余人 and
 * 12345人), or one within the other's range. A masked figure contradicts nothing.
 */
export function agree(a: Amount | null, b: Amount | null): boolean {
  if (a === null || b === null) return true;
  return within(a, b) || within(b, a) || rounds(a, b) || rounds(b, a);
}

const HUNDRED = rational(100);

/** Whether an exact figure is another one rounded to hundreds or coarser: 13.4万人次 of 134021人次, but not 3070张 of 3074张. */
function rounds(coarse: Amount, fine: Amount): boolean {
  const grain = grainOf(coarse);
  if (coarse.qualifier !== 'exact' || compareRationals(grain, HUNDRED) < 0) return false;
  if (compareRationals(grainOf(fine), grain) >= 0) return false;
  const twice = add(subtract(fine.low, coarse.low), subtract(fine.low, coarse.low));
  return compareRationals(twice, grain) < 0 && compareRationals(negate(grain), twice) <= 0;
}

/** Whether `point` lies where `frame` allows it to: an exact figure at its place, 1.2万余 below 1.3万. */
function within(point: Amount, frame: Amount): boolean {
  const { low, high, qualifier } = frame;
  const reachesDown = qualifier === 'le' || qualifier === 'approx';
  const reachesUp = qualifier === 'ge' || qualifier === 'approx';
  const above = compareRationals(point.low, reachesDown ? subtract(low, grainOf(frame)) : low);
  const below = compareRationals(point.high, reachesUp ? add(high, grainOf(frame)) : high);
  return (reachesDown ? above > 0 : above >= 0) && (reachesUp ? below < 0 : below <= 0);
}

const negate = ({ n, d }: Rational): Rational => ({ n: -n, d });
