import type { Frame } from './frames.js';

/** A figure this many times larger than the one before is no value of the same standard. */
const LARGEST_STEP = 12;
/** From an old value to a new one of the same thing. */
const RAISED = /^[^,;、]{0,4}(提高|增加|提升|上升|增长|下降|降|调整|升|增)(到|至|为)/;
/** Words of money that was spent as a whole: 累计发放, 投入. */
const TOTAL = /发放|投入|资金|累计|支出|拨付|筹集|合计|共计|总|金额|慰问|奖励|捐/;

/**
 * Gives a sum of money the per-part of the standard before it, where it is said once for several:
 * 由⟦每人每月450元⟧提高到⟦500元⟧, 兰桥区为⟦每人每年4800元⟧,云岭区均为⟦4300元⟧. Totals and sums of another size keep their own.
 */
export function inheritPer(text: string, frames: readonly Frame[]): Frame[] {
  let before: Frame | null = null;
  return frames.map((each) => {
    const frame = withoutTimePart(each);
    const per = monthlyByName(text, frame) ?? (before === null ? null : perFrom(text, before, frame));
    const filled =
      per === null
        ? frame
        : { ...frame, quantity: { ...frame.quantity, per, rules: [...frame.quantity.rules, 'per-of-figure-before'] } };
    if (filled.quantity.measure === 'money') before = filled.quantity.per === null ? null : filled;
    else if (filled.quantity.per !== null) before = filled;
    return filled;
  });
}

function perFrom(text: string, before: Frame, frame: Frame): string | null {
  const { quantity } = frame;
  if (before.quantity.per === null || before.clause.block !== frame.clause.block) return null;
  if (quantity.unit !== before.quantity.unit) return null;
  const gap = text.slice(before.quantity.end, quantity.start);
  const raised = RAISED.test(gap);
  if (quantity.per !== null) return raised && narrower(before.quantity.per, quantity.per) ? before.quantity.per : null;
  if (quantity.measure !== 'money') return raised ? before.quantity.per : null;
  return !TOTAL.test(gap) && inYuan(text, frame) && isAlike(before, frame) ? before.quantity.per : null;
}

const inYuan = (text: string, { quantity }: Frame): boolean =>
  /\d元|[一二三四五六七八九十百千]元|\*元|X元/.test(text.slice(quantity.start, quantity.end));

/** Whether two sums are near enough to be values of one standard; a masked one may be. */
function isAlike(before: Frame, frame: Frame): boolean {
  const [old, now] = [before.quantity.magnitude.value, frame.quantity.magnitude.value];
  return old === null || now === null || (now <= old * LARGEST_STEP && now * LARGEST_STEP >= old);
}

/** Whether one per-part says for whom and the other only how often: 由每人⟦685元/月⟧提高到⟦740元/月⟧. */
const narrower = (whole: string, part: string): boolean => whole.endsWith(`·${part}`);

/** A group that a share may be told of: 每千名老人. */
const GROUP = /[十百千万]/;

/** A share is of no person or year, whatever stands before it: 人均消费支出的⟦39.6%⟧, 每年登记量占总数的⟦85%⟧. */
function withoutTimePart(frame: Frame): Frame {
  const { quantity } = frame;
  if (quantity.measure !== 'ratio' || quantity.per === null || GROUP.test(quantity.per)) return frame;
  return { ...frame, quantity: { ...quantity, per: null } };
}

/** A benefit that is monthly by its name: 月生活补贴. */
const MONTHLY = /月(?:基本)?(?:生活)?(?:补贴|补助|津贴|工资|生活费)/;

/** A benefit that is monthly by its name: 月生活补贴达到1200元. */
function monthlyByName(text: string, frame: Frame): string | null {
  if (frame.quantity.measure !== 'money' || frame.quantity.per !== null) return null;
  const words = frame.near.map((span) => text.slice(span.start, span.end)).join(' ');
  return MONTHLY.test(words) && !TOTAL.test(words) ? '月' : null;
}
