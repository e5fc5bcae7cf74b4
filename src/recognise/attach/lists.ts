import { point } from '../../model/magnitude.js';
import type { QuantityMention } from '../../model/mention.js';
import { requalify } from '../quantity/build.js';
import type { NumberReading } from '../reading.js';
import type { Item } from './items.js';

/** What stands between two members of one list, and nothing else. */
const JOINTS: ReadonlySet<string> = new Set(['、', '和', '与', '及', '以及', '或']);

const isJoint = (text: string, before: Item, after: Item): boolean =>
  after.start - before.end <= 2 && JOINTS.has(text.slice(before.end, after.start));

/**
 * Gives numbers without a unit the one that closes their list: 分别达到20、50元/月. The list must be said to be one
 * (分别, 各, 依次) or its numbers have two digits at least, lest 1、2家 take a heading's number in.
 */
export function withElidedUnits(text: string, items: readonly Item[]): QuantityMention[] {
  const quantities: QuantityMention[] = [];
  let after: Item | null = null;
  for (const item of items.toReversed()) {
    const filled: Item = completed(text, item, after);
    if (filled.type === 'quantity') quantities.push(filled);
    after = filled;
  }
  return quantities.toReversed();
}

function completed(text: string, item: Item, after: Item | null): Item {
  return item.type === 'number' && after?.type === 'quantity' ? fill(text, item, after) : item;
}

function fill(text: string, number: NumberReading, after: QuantityMention): Item {
  if (!isJoint(text, number, after) || after.magnitude.qualifier === 'range') return number;
  if (number.decimal.length < 2 && !/(?:分别|各|依次)/.test(text.slice(Math.max(0, number.start - 12), number.start))) {
    return number;
  }
  return {
    type: 'quantity',
    start: number.start,
    end: number.end,
    magnitude: point(Number(number.decimal)),
    unit: after.unit,
    measure: after.measure,
    per: after.per,
    lead: null,
    rules: [number.rule, 'elided-unit'],
  };
}

/** A list said to be one shares the word that bounds its first number: 分别不低于3%、4%. */
export function withSharedQualifiers(text: string, quantities: readonly QuantityMention[]): QuantityMention[] {
  const shared: QuantityMention[] = [];
  let carried = false;
  for (const quantity of quantities) {
    const before = shared.at(-1);
    const listed = before !== undefined && before.unit === quantity.unit && isJoint(text, before, quantity);
    carried = listed && before !== undefined && (carried || isSaidOfAll(text, before));
    const plain = quantity.magnitude.qualifier === 'exact' && before !== undefined;
    const exactness = before?.magnitude.qualifier ?? 'exact';
    const takes = carried && plain && exactness !== 'range' && exactness !== 'exact';
    shared.push(takes ? { ...quantity, magnitude: requalify(quantity.magnitude, exactness) } : quantity);
  }
  return shared;
}

const isSaidOfAll = (text: string, quantity: QuantityMention): boolean => {
  const { lead } = quantity;
  return lead !== null && text.slice(Math.max(0, lead.start - 4), lead.start).includes('分别');
};
