import { type Exactness, type Magnitude, masked, point, range } from '../../model/magnitude.js';
import type { Measure, QuantityMention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { shiftDecimal } from '../../text/decimal.js';
import { joinParts } from './per.js';
import { qualifierBefore, qualifierBehind } from './qualifier.js';

/** A number with unit and per-part, before one has looked at the words around it. */
export interface Core extends Span {
  /** The number or the lower bound as a plain decimal; null where masked. */
  readonly low: string | null;
  readonly high: string | null;
  /** What 余, 多, 几, 来 inside say. */
  readonly more: 'ge' | 'approx' | null;
  /** A lone magnitude (百, 万): needs 余 inside or 近, 上, 逾 before to be a number at all. */
  readonly bare: boolean;
  readonly unit: string;
  readonly measure: Measure;
  readonly parts: readonly string[];
  readonly rules: readonly string[];
}

/**
 * A mention out of a number and unit, with the words right before and behind that say how exact it is. Null where a
 * lone magnitude has nothing beside it that makes it a number: 千元 in 千元店.
 */
export function dress(text: string, core: Core): QuantityMention | null {
  const before = qualifierBefore(text, core.start, core.bare);
  const behind = qualifierBehind(text, core.end);
  if (core.bare && core.more === null && before === null) return null;
  const spoken = behind?.exactness ?? before?.exactness;
  return {
    type: 'quantity',
    start: core.start,
    end: behind?.end ?? core.end,
    magnitude: magnitudeOf(core, spoken ?? core.more ?? 'exact'),
    unit: core.unit,
    measure: core.measure,
    per: joinParts(core.parts),
    lead: before === null ? null : { start: before.start, end: core.start },
    rules: spoken === undefined ? core.rules : [...core.rules, 'qualifier'],
  };
}

function magnitudeOf(core: Core, exactness: Exactness): Magnitude {
  if (core.low === null) return masked(exactness);
  return core.high === null ? point(Number(core.low), exactness) : range(Number(core.low), Number(core.high));
}

/** The same magnitude with another qualifier; a range stays a range. */
export function requalify(magnitude: Magnitude, exactness: Exactness): Magnitude {
  if (magnitude.qualifier === 'range') return magnitude;
  return magnitude.masked ? masked(exactness) : point(magnitude.value, exactness);
}

/** Turns a decimal's sign: for -3.2% and 负增长. */
export const negate = (decimal: string): string => (decimal.startsWith('-') ? decimal.slice(1) : `-${decimal}`);

/** A decimal moved by a unit's own power of ten: 1角 → 0.1元. */
export const scaled = (decimal: string | null, shift: number): string | null =>
  decimal === null || shift === 0 ? decimal : shiftDecimal(decimal, shift);
