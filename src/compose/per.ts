import type { Frame } from './frames.js';

/** A figure this many times larger than the one before is no value of the same standard. */
const LARGEST_STEP = 12;
/** From an old value to a new one of the same thing. */
const RAISED = /^[^,;、]{0,4}(提高|增加|提升|上升|增长|下降|降|调整|升|增)(到|至|为)/;
/** What stands before a rise: 提高⟦60元⟧, 比去年涨了⟦30元⟧. */
const RISE_BEFORE =
  /(?:提高|提标|提升|上调|上涨|涨|增加|增长|净增|下降|降低|减少|高出|多|少|(?:比|较)[^,;]{0,12}[高低])(?:了|约|近|幅度)?$/;
/** What joins a rise to the level that it led to: 提高⟦50元⟧,达到900元. */
const LED_TO = /^,?(?:现|均|已|分别|统一)*(?:达到?|提高到|提高至|增至|增加到|调整到|调整为|升至|涨到|到|至)/;
/** Words of money that was spent as a whole: 累计发放, 投入. */
const TOTAL = /发放|投入|资金|累计|支出|拨付|筹集|合计|共计|总|金额|慰问|奖励|捐/;

/**
 * Gives a sum of money the per-part of the standard before it, where it is said once for several:
 * 由⟦每人每月450元⟧提高到⟦500元⟧, 兰桥区为⟦每人每年4800元⟧,云岭区均为⟦4300元⟧. Totals and sums of another size keep their own.
 */
export function inheritPer(text: string, frames: readonly Frame[]): Frame[] {
  let before: Frame | null = null;
  const forward = frames.map((each) => {
    const frame = withoutTimePart(each);
    const per =
      monthlyByName(text, frame) ??
      monthlyByBand(text, frame) ??
      (before === null ? null : perFrom(text, before, frame));
    const filled =
      per === null
        ? frame
        : { ...frame, quantity: { ...frame.quantity, per, rules: [...frame.quantity.rules, 'per-of-figure-before'] } };
    if (filled.quantity.measure === 'money') before = filled.quantity.per === null ? null : filled;
    else if (filled.quantity.per !== null) before = filled;
    return filled;
  });
  return risesBefore(text, forward);
}

/** Gives the rises before a level the level's per-part: 分别提高⟦20元⟧、⟦10元⟧,均达到每人每月80元. */
function risesBefore(text: string, frames: readonly Frame[]): Frame[] {
  let level: { per: string; start: number } | null = null;
  const found = frames.toReversed().map((frame): Frame => {
    const { quantity, clause } = frame;
    const gap = level === null ? null : text.slice(quantity.end, level.start);
    const start = quantity.lead?.start ?? quantity.start;
    const rises = quantity.measure === 'money' && quantity.per === null && inYuan(text, frame);
    if (level === null || gap === null || !rises || !(LED_TO.test(gap) || gap === '、')) {
      level = quantity.per !== null && quantity.measure === 'money' ? { per: quantity.per, start } : null;
      return frame;
    }
    const { per } = level;
    const listed = /[、和]$/.test(text.slice(clause.start, start));
    if (!listed && !RISE_BEFORE.test(text.slice(clause.start, start))) return frame;
    level = { per, start };
    return { ...frame, quantity: { ...quantity, per, rules: [...quantity.rules, 'per-of-figure-behind'] } };
  });
  return found.toReversed();
}

function perFrom(text: string, before: Frame, frame: Frame): string | null {
  const { quantity } = frame;
  if (before.quantity.per === null || before.clause.block !== frame.clause.block) return null;
  if (quantity.unit !== before.quantity.unit) return null;
  const gap = text.slice(before.quantity.end, quantity.start);
  const raised = RAISED.test(gap);
  if (quantity.per !== null) return raised && narrower(before.quantity.per, quantity.per) ? before.quantity.per : null;
  if (quantity.measure !== 'money') return raised ? before.quantity.per : null;
  return sharesStandard(text, before, frame, gap, raised) ? before.quantity.per : null;
}

/** Whether a sum behind a standard is another value of it, or the rise that led to it. */
function sharesStandard(text: string, before: Frame, frame: Frame, gap: string, raised: boolean): boolean {
  const alike = isAlike(before, frame) && !isYearly(before, frame, gap);
  if (raised && alike) return true;
  return !TOTAL.test(gap) && inYuan(text, frame) && (alike || isRiseTo(before, frame, gap));
}

/** A rural standard far above the monthly one before it is told by the year: 每人每月780元,农村提高到⟦6200元⟧. */
const isYearly = (before: Frame, frame: Frame, gap: string): boolean =>
  /月/.test(before.quantity.per ?? '') &&
  gap.includes('农村') &&
  (frame.quantity.magnitude.value ?? 0) > 2 * (before.quantity.magnitude.value ?? 0);

/** A rise told behind the level that it led to, and smaller: 每人每月760元,比调整前增加⟦40元⟧. */
const isRiseTo = (before: Frame, { quantity }: Frame, gap: string): boolean =>
  RISE_BEFORE.test(gap) && (quantity.magnitude.value ?? 0) < (before.quantity.magnitude.value ?? 0);

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

/** What is paid month by month, before the grades of it: 按月发放高龄津贴,80-89周岁…. */
const MONTH_BY_MONTH = /按月[^,;。]{0,12}(?:津贴|补贴)|(?:津贴|补贴)[^,;。]{0,12}按月|每月[^,;。]{0,16}(?:津贴|补贴)/;
const BAND = /\d{2,3}(?:周?岁)?(?:[-—~至到]\d{2,3})?周?岁(?:及?以上)?(?:的?(?:老人|老年人))?(?:为|每人|的)?$/;
/** How far before a grade what it is a grade of may stand. */
const BANDS_WITHIN = 80;

/** The grades by age of what is paid month by month: 按月发放高龄津贴,80-89周岁⟦50元⟧、90-99周岁⟦100元⟧. */
function monthlyByBand(text: string, frame: Frame): string | null {
  const { quantity, clause } = frame;
  if (quantity.measure !== 'money' || quantity.per !== null || !inYuan(text, frame)) return null;
  if (!BAND.test(text.slice(Math.max(0, quantity.start - 16), quantity.start))) return null;
  const block = text.slice(Math.max(0, clause.start - BANDS_WITHIN), quantity.start);
  return MONTH_BY_MONTH.test(block.slice(block.lastIndexOf(';') + 1)) ? '月' : null;
}
