import type { QuantityMention } from '../model/mention.js';
import { joinParts } from './quantity/per.js';
import type { PerReading, Reading } from './reading.js';

/** How far a per-part may stand before its number. */
const PER_REACH = 24;
const CLAUSE_BREAKS = ',;。!?';
const LIST_JOINTS: ReadonlySet<string> = new Set(['、', '和', '与', '及', '至', '到', '或']);

const breaksClause = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (CLAUSE_BREAKS.includes(text.charAt(at))) return true;
  return false;
};

/**
 * Joins what was read apart: a per-part with the number it stands before (每人每月 … 520元), and a list with what is
 * said once for all of it (分别不低于3%、4%).
 */
export function attach(text: string, readings: readonly Reading[]): QuantityMention[] {
  const quantities: QuantityMention[] = [];
  let open: PerReading[] = [];
  for (const reading of readings) {
    if (reading.type === 'per') open = [...open.filter((per) => reaches(text, per, reading.start)), reading];
    if (reading.type !== 'quantity') continue;
    const before = quantities.at(-1);
    const listed = before !== undefined && LIST_JOINTS.has(text.slice(before.end, reading.start)) ? before : null;
    const own = withPer(
      reading,
      open.filter((per) => reaches(text, per, reading.start)),
    );
    quantities.push(listed === null ? own : sharing(own, listed, text));
    open = [];
  }
  return quantities;
}

const reaches = (text: string, per: PerReading, start: number): boolean =>
  start - per.end <= PER_REACH && !breaksClause(text, per.end, start);

function withPer(quantity: QuantityMention, pers: readonly PerReading[]): QuantityMention {
  const first = pers[0];
  if (first === undefined) return quantity;
  const own = quantity.per?.split('·') ?? [];
  return {
    ...quantity,
    per: joinParts([...pers.flatMap((per) => per.parts), ...own]),
    lead: { start: Math.min(first.start, quantity.lead?.start ?? first.start), end: quantity.start },
    rules: [...quantity.rules, ...pers.map((per) => per.rule)],
  };
}

/** A list shares the words before its first number; a per-part that only the last number shows is the composer's. */
function sharing(quantity: QuantityMention, before: QuantityMention, text: string): QuantityMention {
  if (before.unit !== quantity.unit || before.lead === null || quantity.lead !== null) return quantity;
  const per = quantity.per ?? (before.rules.includes('each') || before.rules.includes('average') ? before.per : null);
  const together = text.slice(Math.max(0, before.lead.start - 2), before.lead.start) === '分别';
  const { magnitude } = quantity;
  if (!together || magnitude.qualifier !== 'exact' || before.magnitude.qualifier === 'range')
    return { ...quantity, per };
  return { ...quantity, per, magnitude: { ...magnitude, qualifier: before.magnitude.qualifier } };
}
