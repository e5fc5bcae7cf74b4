import { type Exactness, type Magnitude, masked, point, range } from '../../model/magnitude.js';
import type { Measure, QuantityMention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { shiftDecimal } from '../../text/decimal.js';

/** Everything that was read of a figure, before it becomes a mention. */
export interface Draft extends Span {
  /** Plain decimal of the number or lower bound; null where masked. */
  readonly low: string | null;
  readonly high: string | null;
  /** Power of ten from the printed unit to the base unit. */
  readonly shift: number;
  readonly unit: string;
  readonly measure: Measure;
  readonly exactness: Exactness;
  readonly parts: string | null;
  readonly lead: Span | null;
  readonly rules: readonly string[];
}

const numberOf = (decimal: string, shift: number): number => Number(shiftDecimal(decimal, shift));

function magnitudeOf(draft: Draft): Magnitude {
  if (draft.low === null) return masked(draft.exactness);
  const low = numberOf(draft.low, draft.shift);
  return draft.high === null ? point(low, draft.exactness) : range(low, numberOf(draft.high, draft.shift));
}

/** A mention out of a draft. Values are shifted as text and only then become numbers. */
export function mentionOf(draft: Draft): QuantityMention {
  const { start, end, unit, measure, parts, lead, rules } = draft;
  return { type: 'quantity', start, end, magnitude: magnitudeOf(draft), unit, measure, per: parts, lead, rules };
}
