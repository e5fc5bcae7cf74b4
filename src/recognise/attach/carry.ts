import type { QuantityMention } from '../../model/mention.js';

/** Above this many yuan a sum is no benefit of a person and takes no per-part from its neighbours. */
const LARGEST_CARRIED = 100_000;
const REACH = 40;

/** 提高到, 调整为, 增加至: what stands between an old and a new value. */
const MOVEMENT = /^[^,;。、]{0,8}[到至为]$/;
/** 、90至99岁: the next member of a list that said its per-part once. */
const LIST_MEMBER = /^(?:[、和及与]|以及)[^,;。]{0,12}$/;
/** ,分散供养标准由: another standard in the next clause. */
const NEXT_STANDARD = /^[,;][^。]*$/;
const STANDARD_WORDS = /标准|津贴|补贴|生活费|补差|供养|护理|散居|集中|分散|[由从]$/;
const TOTAL_WORDS = /发放|拨付|投入|支出|资金|共|累计|合计|超过|超出|高于|高出|低于|增加$|提高$|一次性/;

const isSmallMoney = (quantity: QuantityMention): boolean =>
  quantity.measure === 'money' && (quantity.magnitude.value ?? quantity.magnitude.high ?? 0) < LARGEST_CARRIED;

/** Whether two sums are stated in one breath, so that what is said of one holds for the other. */
function continues(between: string): boolean {
  if (between.length > REACH) return false;
  if (MOVEMENT.test(between) || LIST_MEMBER.test(between)) return !TOTAL_WORDS.test(between);
  if (!NEXT_STANDARD.test(between) || TOTAL_WORDS.test(between)) return false;
  const clause = between.slice(Math.max(between.lastIndexOf(','), between.lastIndexOf(';')) + 1);
  return clause.length <= 4 || STANDARD_WORDS.test(clause);
}

const carriedFrom = (quantity: QuantityMention, from: QuantityMention): QuantityMention => ({
  ...quantity,
  per: from.per,
  rules: [...quantity.rules, 'per-carried'],
});

/**
 * Carries a per-part to the sums that share it: from the first of a list or of an old and a new value to the others
 * (每人每年1500元提高到1800元), then from the last of them back (由600元提高到650元/月).
 */
export function withCarriedPers(text: string, quantities: readonly QuantityMention[]): QuantityMention[] {
  const forth: QuantityMention[] = [];
  for (const quantity of quantities) {
    const before = forth.at(-1);
    forth.push(takesFrom(text, before, quantity) && before !== undefined ? carriedFrom(quantity, before) : quantity);
  }
  const back: QuantityMention[] = [];
  for (const quantity of forth.toReversed()) {
    const after = back.at(-1);
    const takes = after !== undefined && sharesBack(text, quantity, after);
    back.push(takes ? carriedFrom(quantity, after) : quantity);
  }
  return back.toReversed();
}

function takesFrom(text: string, before: QuantityMention | undefined, quantity: QuantityMention): boolean {
  if (before === undefined || before.per === null || quantity.per !== null) return false;
  return isSmallMoney(before) && isSmallMoney(quantity) && continues(text.slice(before.end, quantity.start));
}

function sharesBack(text: string, quantity: QuantityMention, after: QuantityMention): boolean {
  if (quantity.per !== null || after.per === null || !isSmallMoney(quantity) || !isSmallMoney(after)) return false;
  if (after.start - quantity.end > REACH) return false;
  const between = text.slice(quantity.end, after.start);
  return MOVEMENT.test(between) || /^[、和]$/.test(between);
}

/** 均 or 各 behind a counted group: 18个镇(街道)均推出1个项目. */
const DISTRIBUTIVE = /^([^,;。:、“”]{1,8}?)(?:均|各自|各|分别)([^,;。:、“”均各]{0,6})$/;

/** A number that each member of a group counted before has is per member: 1个 per 镇(街道). */
export function withDistributedPers(text: string, quantities: readonly QuantityMention[]): QuantityMention[] {
  return quantities.map((quantity, index) => {
    const group = quantities[index - 1];
    if (group === undefined || quantity.per !== null || quantity.measure === 'ratio') return quantity;
    if (group.measure !== 'count' || quantity.start - group.end > 16) return quantity;
    const noun = DISTRIBUTIVE.exec(text.slice(group.end, quantity.start))?.[1];
    return noun === undefined ? quantity : { ...quantity, per: noun, rules: [...quantity.rules, 'distributed'] };
  });
}
