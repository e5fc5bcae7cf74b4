import { CEILING_WORDS, TIME_UNITS, TIME_WORDS } from '../lexicon/alignment.js';
import type { Difference, PledgeReason, Verdict } from '../model/comparison.js';
import { add, compareRationals, divide, type Rational, rational, subtract } from '../text/decimal-arithmetic.js';
import { type Amount, amountOf, grainOf } from './amount.js';
import { clauseOf } from './clause.js';
import { difference } from './difference.js';
import type { Placed } from './placing.js';
import { breaksScope } from './scope.js';
import { isFlow } from './stats.js';

/** What became of a target, why, and by how much. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly why: PledgeReason;
  readonly difference: Difference | null;
}

const anyOf = (words: string): RegExp => new RegExp(words.split(' ').join('|'));
const CEILING = anyOf(CEILING_WORDS);
const TIME = anyOf(TIME_WORDS);
const TIME_UNIT = new Set(TIME_UNITS.split(' '));

const incomparable = (why: PledgeReason): Judgement => ({ verdict: 'not-comparable', why, difference: null });

/**
 * Judges an outcome against its target, in this order: what cannot be compared (other unit or area, masked, counted
 * otherwise); a sum for part of the year, which can only prove a target that it has reached; then the numbers. Equal is
 * met, within a range too; above is exceeded and below missed, for a ceiling the other way round.
 */
export function judge(target: Placed, outcome: Placed): Judgement {
  const obstacle = obstacleOf(target, outcome);
  if (obstacle !== null) return incomparable(obstacle);
  const [goal, result] = [amountOf(target), amountOf(outcome)];
  if (goal === null || result === null) return incomparable('masked');
  const ceiling = isCeiling(target);
  const measured = compareAmounts(goal, result, ceiling, target.observation.kind === 'ratio');
  const partial = partOfYear(outcome);
  if (partial === null || measured.verdict === 'not-comparable') return measured;
  return measured.verdict === 'missed' || ceiling ? incomparable(partial) : measured;
}

function obstacleOf(target: Placed, outcome: Placed): PledgeReason | null {
  const [goal, result] = [target.observation, outcome.observation];
  if (goal.kind !== result.kind || target.measure.unit !== outcome.measure.unit) return 'unit-differs';
  if (target.measure.per !== outcome.measure.per) return 'unit-differs';
  if (target.measure.why !== null || outcome.measure.why !== null) return 'unit-differs';
  if (goal.area !== result.area) return 'other-area';
  return breaksScope(outcome) && !breaksScope(target) ? 'scope-changed' : null;
}

/** Whether the outcome sums up less than the year. */
function partOfYear({ observation, coverage, measure }: Placed): PledgeReason | null {
  if (!isFlow({ kind: observation.kind, unit: measure.unit, subject: wording(observation) })) return null;
  if (coverage.form === 'months') return 'part-year';
  return coverage.form === 'day' && !(coverage.month === 12 && coverage.day === 31) ? 'as-of' : null;
}

const wording = (observation: Placed['observation']): string => `${clauseOf(observation).before}${observation.subject}`;

/** Whether less is better: the target says so (不超过, 压缩到), or it is a time limit. */
function isCeiling({ observation }: Placed): boolean {
  if (observation.qualifier === 'le') return true;
  if (observation.qualifier !== 'exact') return false;
  const words = wording(observation);
  return CEILING.test(words) || (TIME_UNIT.has(observation.unit) && TIME.test(words));
}

/** Where the result lies: below, inside or above the goal's bounds, or across one of them. */
type Side = 'below' | 'inside' | 'above' | 'across';

function sideOf(goal: Amount, result: Amount): Side {
  const slack = goal.qualifier === 'approx' ? divide(grainOf(goal), TWO) : ZERO;
  const [from, to] = [subtract(goal.low, slack), add(goal.high, slack)];
  const [low, high] = boundsOf(result);
  if (high !== null && compareRationals(high, from) < 0) return 'below';
  if (low !== null && compareRationals(low, to) > 0) return 'above';
  const inside = low !== null && compareRationals(low, from) >= 0 && high !== null && compareRationals(high, to) <= 0;
  return inside ? 'inside' : 'across';
}

const ZERO = rational(0);
const TWO = rational(2);

/** What a result says for certain: 余 sets no upper bound, 不超过 no lower one, 约 leaves one unit of its last place. */
function boundsOf(result: Amount): readonly [Rational | null, Rational | null] {
  const { low, high, qualifier } = result;
  if (qualifier === 'ge') return [low, null];
  if (qualifier === 'le') return [null, high];
  if (qualifier !== 'approx') return [low, high];
  const grain = grainOf(result);
  return [subtract(low, grain), add(high, grain)];
}

function compareAmounts(goal: Amount, result: Amount, ceiling: boolean, inPoints: boolean): Judgement {
  const side = sideOf(goal, result);
  if (side === 'across') return acrossBound(goal, result, ceiling);
  const base = side === 'below' ? goal.low : goal.high;
  const gap = side === 'inside' ? null : difference(result.low, base, inPoints);
  if (gap === null) {
    const equal = difference(goal.low, goal.low, inPoints);
    return { verdict: 'met', why: goal.qualifier === 'range' ? 'within-range' : 'equal', difference: equal };
  }
  const better = (side === 'above') !== ceiling;
  return { verdict: better ? 'exceeded' : 'missed', why: side === 'above' ? 'above' : 'below', difference: gap };
}

/** A bound that starts at the goal meets it (不少于80家 against 80余家); anything else leaves the verdict open. */
function acrossBound(goal: Amount, result: Amount, ceiling: boolean): Judgement {
  const reached = result.qualifier === (ceiling ? 'le' : 'ge') && compareRationals(result.low, goal.high) === 0;
  if (reached) return { verdict: 'met', why: 'at-least', difference: difference(goal.high, goal.high, false) };
  return incomparable(result.qualifier === 'range' ? 'ranges-overlap' : 'inexact');
}
