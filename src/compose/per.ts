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
  return frames.map((frame) => {
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
  if (quantity.per !== null || before.quantity.per === null || before.clause.block !== frame.clause.block) return null;
  if (quantity.unit !== before.quantity.unit) return null;
  const gap = text.slice(before.quantity.end, quantity.start);
  if (quantity.measure !== 'money') return RAISED.test(gap) ? before.quantity.per : null;
  if (TOTAL.test(text.slice(before.quantity.end, quantity.start)) || before.clause.block !== frame.clause.block)
    return null;
  if (!/\d元|[一二三四五六七八九十百千]元|\*元|X元/.test(text.slice(quantity.start, quantity.end))) return null;
  const [old, now] = [before.quantity.magnitude.value, quantity.magnitude.value];
  if (old !== null && now !== null && (now > old * LARGEST_STEP || now * LARGEST_STEP < old)) return null;
  return before.quantity.per;
}

/** A benefit that is monthly by its name: 月生活补贴. */
const MONTHLY = /月(?:基本)?(?:生活)?(?:补贴|补助|津贴|工资|生活费)/;

/** A benefit that is monthly by its name: 月生活补贴达到1200元. */
function monthlyByName(text: string, frame: Frame): string | null {
  if (frame.quantity.measure !== 'money' || frame.quantity.per !== null) return null;
  const words = frame.near.map((span) => text.slice(span.start, span.end)).join(' ');
  return MONTHLY.test(words) && !TOTAL.test(words) ? '月' : null;
}
