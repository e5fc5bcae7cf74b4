import type { Exactness } from '../../model/magnitude.js';
import type { QuantityMention } from '../../model/mention.js';
import { readNumeral } from '../numeral/index.js';
import type { Numeral } from '../numeral/numeral.js';
import { readBounds } from '../numeral/range.js';
import { type Draft, mentionOf } from './build.js';
import { joinParts, readTrailingPer } from './per.js';
import { qualifierBefore, qualifierBehind } from './qualifier.js';
import { countsAsFigure, readUnit, type UnitHit } from './unit.js';

/** A number or a range with the unit behind it. */
interface Core {
  readonly numeral: Numeral;
  readonly low: string | null;
  readonly high: string | null;
  readonly unit: UnitHit;
  readonly rule: string;
}

/** Reads number and unit at `at` where together they are a figure: `3-5家`, `1.2万余人`, `***人(次)`. */
function readCore(text: string, at: number): Core | null {
  const first = readNumeral(text, at);
  if (first === null) return null;
  const bounds = readBounds(text, first);
  const numeral = bounds?.last ?? first;
  const unit = readUnit(text, numeral.end);
  if (unit === null || !countsAsFigure(text, numeral, unit)) return null;
  if (bounds !== null) return { numeral: first, low: bounds.low, high: bounds.high, unit, rule: 'range' };
  return { numeral: first, low: first.low, high: first.high, unit, rule: first.script };
}

/** 多 behind the unit: 5年多, 两个多月 has it inside. */
const someMoreBehind = (text: string, at: number): number =>
  text.charAt(at) === '多' && !'种元样方层'.includes(text.charAt(at + 1)) ? 1 : 0;

/** Reads a whole quantity at `at`, with what stands right before and behind it; null where there is no figure. */
export function readQuantity(text: string, at: number): QuantityMention | null {
  const core = readCore(text, at);
  if (core === null) return null;
  const { numeral, unit } = core;
  const more = someMoreBehind(text, unit.end);
  const per = readTrailingPer(text, unit.end + more);
  const behind = qualifierBehind(text, per?.end ?? unit.end + more);
  const before = qualifierBefore(text, at, numeral.bare);
  if (numeral.bare && numeral.more === null && before === null) return null;
  const draft: Draft = {
    start: at,
    end: behind?.end ?? per?.end ?? unit.end + more,
    low: core.low,
    high: core.high,
    shift: unit.row.shift ?? 0,
    unit: unit.row.unit,
    measure: unit.row.measure,
    exactness: exactnessOf(behind?.exactness, before?.exactness, numeral.more, more > 0 ? 'ge' : null),
    parts: per === null ? null : joinParts(per.parts),
    lead: before === null ? null : { start: before.start, end: at },
    rules: [
      core.rule,
      `unit:${unit.row.unit}`,
      ...(per === null ? [] : [per.rule]),
      ...((before ?? behind) ? ['qualifier'] : []),
    ],
  };
  return mentionOf(draft);
}

/** The first word that speaks decides: what stands behind (以上), then before (约, 不少于), then within (余). */
function exactnessOf(...spoken: readonly (Exactness | null | undefined)[]): Exactness {
  return spoken.find((word) => word != null) ?? 'exact';
}
