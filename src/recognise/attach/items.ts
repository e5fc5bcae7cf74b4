import type { QuantityMention } from '../../model/mention.js';
import { requalify } from '../quantity/build.js';
import { joinParts } from '../quantity/per.js';
import { qualifierBefore } from '../quantity/qualifier.js';
import type { NumberReading, PerReading, Reading } from '../reading.js';

/** What the passes work on: quantities, and numbers without a unit that may yet get one from the list they stand in. */
export type Item = QuantityMention | NumberReading;

/** How far a per-part may stand before its number. */
const PER_REACH = 24;
const CLAUSE_BREAKS = ',;。!?';

/** Units of what flows and so has a rate in time. */
const FLOWS: ReadonlySet<string> = new Set(['人次', '户次', '件次', '件', '次', '餐', '场', '场次']);

const reaches = (text: string, per: PerReading, start: number): boolean => {
  if (start - per.end > PER_REACH) return false;
  for (let at = per.end; at < start; at++) if (CLAUSE_BREAKS.includes(text.charAt(at))) return false;
  return true;
};

/** Gives each quantity the per-parts that stand before it in its clause: 每人每月 … 520元. */
export function withPerLeads(text: string, readings: readonly Reading[]): Item[] {
  const items: Item[] = [];
  let open: PerReading[] = [];
  for (const reading of readings) {
    if (reading.type === 'per') open.push(reading);
    if (reading.type === 'number') items.push(reading);
    if (reading.type !== 'quantity') continue;
    items.push(
      withPer(
        text,
        reading,
        open.filter((per) => reaches(text, per, reading.start)),
      ),
    );
    open = [];
  }
  return items;
}

/** A rate's time average (年均增长6%) is no per-part of it, nor is 月均 of a stock (月均保障1.27万户). */
function partsFor(quantity: QuantityMention, pers: readonly PerReading[]): string[] {
  const averaged = quantity.measure === 'money' || FLOWS.has(quantity.unit);
  return pers
    .filter((per) => (isTimeAverage(per) ? averaged : quantity.measure !== 'points'))
    .flatMap((per) => per.parts);
}

const isTimeAverage = (per: PerReading): boolean =>
  per.rule === 'average' && per.parts.length === 1 && '月年天周'.includes(per.parts[0] ?? ' ');

function withPer(text: string, quantity: QuantityMention, pers: readonly PerReading[]): QuantityMention {
  const first = pers[0];
  const parts = partsFor(quantity, pers);
  if (first === undefined || parts.length === 0) return quantity;
  const own = quantity.per?.split('·') ?? [];
  const before = quantity.magnitude.qualifier === 'exact' ? qualifierBefore(text, first.start, false) : null;
  const start = Math.min(before?.start ?? first.start, quantity.lead?.start ?? first.start);
  return {
    ...quantity,
    magnitude: before === null ? quantity.magnitude : requalify(quantity.magnitude, before.exactness),
    per: joinParts([...parts, ...own]),
    lead: { start, end: quantity.start },
    rules: [...quantity.rules, ...pers.map((per) => per.rule)],
  };
}
