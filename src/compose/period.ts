import type { PeriodMention } from '../model/mention.js';
import { origin, type Sourced } from '../model/origin.js';
import type { PeriodExpression, YearReference } from '../model/period.js';
import { resolvePeriod } from '../text/edtf.js';
import type { Frame } from './frames.js';
import { governing, isStartOfChange, type PeriodSetting, type Side } from './governing.js';

/** What stands before the old value of a change: 由2021年底的⟦640元⟧. */
const OLD_VALUE_BEFORE =
  /(由|从|原有?(?:来|先|定|标准)?的?(?:为|是)?|上年的?|去年的?)(?:\d{4}年(?:底|末)?的?|年初的?)?(每人每[月年]|人均|平均)?$/;
/** What stands behind the old value of a change: ⟦640元⟧提高到670元. */
const NEW_VALUE_AFTER =
  /^(?:,现已?)?(?:[、和](?:每人每[月年]|[月年]?人均)?\d[\d.]*(?:万|亿)?元?){0,3}(?:\d[\d.]*万?[户人])?(每人每[月年]|人均)?[^,;。]{0,6}?(提高|提升|提标|增加|增至|上调|调整|调至|提至|升至|增长|上升|下降|降低|降至|调高|扩大|扩面|压缩|撤并|合并|压减|核减|缩短|缩减|精简|压减|达到|减少|变为|到|至)/;

/** The first year of an EDTF value, or null where it has none. */
export function yearOf(edtf: string | null): number | null {
  const match = edtf === null ? null : /^\d{4}/.exec(edtf);
  return match === null ? null : Number(match[0]);
}

/** The last year of an EDTF value: `2021/2023` → 2023; an open end counts as its beginning. */
export function lastYearOf(edtf: string | null): number | null {
  if (edtf === null) return null;
  const last = edtf.slice(edtf.lastIndexOf('/') + 1);
  return yearOf(last === '..' ? edtf : last);
}

/** The side of each figure of a sentence; the members of a list share one: 由1000元、600元提高到1774元、1174元. */
export function sidesOf(text: string, frames: readonly Frame[]): Side[] {
  const sides: Side[] = [];
  frames.forEach((frame, i) => {
    const before = frames[i - 1];
    sides.push(isOldValue(text, frame) ? 'old' : sideBehind(text, before, sides[i - 1] ?? null, frame));
  });
  return sides;
}

function sideBehind(text: string, before: Frame | undefined, side: Side, frame: Frame): Side {
  if (before === undefined || side === null) return null;
  const gap = text.slice(before.quantity.end, Math.min(frame.quantity.start, before.quantity.end + 24));
  if (before.quantity.unit !== frame.quantity.unit) return isHousehold(before) && isHeads(frame, gap) ? side : null;
  if (/^[、和](?:每人每[月年]|[月年]?人均)?$/.test(gap)) return side;
  return side === 'old' && NEW_VALUE_AFTER.test(gap) ? 'new' : null;
}

const isHousehold = ({ quantity }: Frame): boolean => quantity.unit === '户';

/** The people told right behind their households: 由860户⟦1920人⟧扩大到910户2060人. */
const isHeads = ({ quantity }: Frame, gap: string): boolean => quantity.unit === '人' && /^[、,]?$/.test(gap);

function isOldValue(text: string, frame: Frame): boolean {
  const { quantity } = frame;
  const behind = text.slice(quantity.end, quantity.end + 40);
  if (!NEW_VALUE_AFTER.test(behind)) return false;
  const starts = [quantity.lead?.start ?? quantity.start, quantity.start];
  return starts.some((start) => OLD_VALUE_BEFORE.test(text.slice(Math.max(0, start - 16), start)));
}

/**
 * The reference period of a figure: the nearest time expression before it in its sentence, otherwise that of its part.
 * A deadline or a date in passing does not count; never today's date.
 */
export function periodOf(frame: Frame, setting: PeriodSetting): Sourced<string> | null {
  if (setting.told !== undefined) return resolve(setting.told, setting);
  const stated = governing(frame, setting);
  if (stated === undefined) return changeOf(setting) ?? presentOf(frame, setting) ?? setting.inherited;
  const old = beforeStated(frame, stated, setting) ?? atEndOfStated(stated, setting);
  if (old !== null) return old;
  const between = setting.text.slice(stated.end, frame.quantity.start);
  if (/^[^,;:、\d]{0,16}$/.test(between) && isShareOf(frame, stated, setting.text)) return setting.inherited;
  return resolve(stated, setting) ?? setting.inherited;
}

/** 完成上年全年的⟦54.6%⟧, 是“十三五”时期的⟦1.4倍⟧: a share of another time's sum is told of this one. */
const isShareOf = (frame: Frame, mention: PeriodMention, text: string): boolean =>
  (frame.quantity.measure === 'ratio' || frame.quantity.measure === 'multiple') &&
  /(?:完成|占|是|为|相当于|达到?|不低于|不少于|按照?)[^,;:、\d]{0,8}(?<![由从])“?$/.test(
    text.slice(Math.max(0, mention.start - 12), mention.start),
  );

/** In a report over several years what stands now (目前, 现有) or was reached at last (社工站达到⟦15个⟧) is of the last. */
function presentOf(frame: Frame, { text, inherited }: PeriodSetting): Sourced<string> | null {
  if (inherited === null || !inherited.value.includes('/')) return null;
  const [first, last] = [yearOf(inherited.value), lastYearOf(inherited.value)];
  if (last === null || first === last) return null;
  if (!/目前|现有|现已|现共/.test(text.slice(0, frame.quantity.start)) && !isReached(text, frame)) return null;
  return { value: String(last), origin: origin('computed', 'last-year-of-several') };
}

/** The units of what stands on the ground. */
const STOCKS: ReadonlySet<string> = new Set(['家', '个', '所', '张', '处', '座']);

/** Whether a count of things on the ground, or a rate, is told as a level and not as what several years added up to. */
function isReached(text: string, { clause, quantity }: Frame): boolean {
  if (quantity.measure !== 'ratio' && !STOCKS.has(quantity.unit)) return false;
  const words = text.slice(clause.start, quantity.start);
  return /(?:达到?|拥有)[^,]{0,12}$/.test(words) && !/累计|新[增建]|共|完成|实施|举办|年均|增长|下降/.test(words);
}

/** The period of a value on one side of a change whose clause names no time; null where it is on none. */
function changeOf({ side, inherited }: PeriodSetting): Sourced<string> | null {
  if (side === null) return null;
  const base = yearOf(inherited?.value ?? null);
  const last = lastYearOf(inherited?.value ?? null);
  if (base !== null && side === 'old')
    return { value: String(base - 1), origin: origin('computed', 'value-before-change') };
  if (side === 'new' && base !== null && last !== null && last > base)
    return { value: String(last), origin: origin('computed', 'value-after-change') };
  return null;
}

/**
 * The year before a time that dates the change and not the old value: 2022年由⟦450元⟧提高到500元 → 2021; null where there
 * is none, or where the time is the old value's own: 较去年的⟦520万元⟧增加.
 */
function beforeStated(frame: Frame, stated: PeriodMention, setting: PeriodSetting): Sourced<string> | null {
  if (setting.side !== 'old' || isStartOfChange(setting.text, stated) || isAttached(setting.text, stated, frame))
    return null;
  const year = yearOf(resolve(stated, setting)?.value ?? null);
  return year === null ? null : { value: String(year - 1), origin: origin('computed', 'value-before-change', stated) };
}

/** Whether a time belongs to the number behind it: 在⟦上年⟧1200元的基础上. */
const isAttached = (text: string, { end }: PeriodMention, { quantity }: Frame): boolean =>
  /^[底末]?的?(?:每人每[月年]|[月年]?人均)?$/.test(text.slice(end, Math.max(end, quantity.start)));

/** The last of the years that a change went through: 2016-2020年由629元提高到⟦1100元⟧ → 2020; or null. */
function atEndOfStated(stated: PeriodMention, setting: PeriodSetting): Sourced<string> | null {
  const { form } = stated.expression;
  if (setting.side !== 'new' || (form !== 'years' && form !== 'since')) return null;
  const year = lastYearOf(resolve(stated, setting)?.value ?? null);
  return year === null ? null : { value: String(year), origin: origin('computed', 'value-after-change', stated) };
}

/** The time that a mention names, counted from that of the part. */
function resolve(mention: PeriodMention, setting: PeriodSetting): Sourced<string> | null {
  const { text } = setting;
  const base = lastYearOf(setting.inherited?.value ?? null);
  if (base !== null && /同期/.test(text.slice(mention.start, mention.end)) && setting.inherited !== null)
    return { value: shiftYears(setting.inherited.value, -1), origin: origin('stated', mention.rule, mention) };
  if (setting.planned && isNextYear(mention.expression) && isWholeYear(setting)) return setting.inherited;
  if (setting.planned && base !== null && /^(?:全年|年度)$/.test(text.slice(mention.start, mention.end)))
    return { value: String(base), origin: origin('stated', mention.rule, mention) };
  if (setting.planned && base !== null && isThisYear(mention.expression) && isBasis(mention, text))
    return { value: String(base - 1), origin: origin('stated', mention.rule, mention) };
  if (isThisYear(mention.expression) && yearOf(setting.inherited?.value ?? null) === base) return setting.inherited;
  const year = base ?? statedYear(mention.expression);
  if (year === null) return null;
  return { value: resolvePeriod(mention.expression, year), origin: origin('stated', mention.rule, mention) };
}

/** 在今年⟦480家⟧的基础上: in a plan the year whose level is built on is the one before. */
const isBasis = ({ start, end }: PeriodMention, text: string): boolean =>
  text.charAt(start - 1) === '在' && /^的?[^,;。]{1,16}的?基础上/.test(text.slice(end, end + 24));

/** 明年: in the plan for that year, the plan's own. */
const isNextYear = (expression: PeriodExpression): boolean =>
  expression.form === 'year' && typeof expression.year !== 'number' && expression.year.relative === 1;

const isWholeYear = ({ inherited }: PeriodSetting): boolean => /^\d{4}$/.test(inherited?.value ?? '');

/** 今年: in a report about half a year, that half. */
const isThisYear = (expression: PeriodExpression): boolean =>
  (expression.form === 'year' || expression.form === 'since') &&
  typeof expression.year !== 'number' &&
  expression.year.relative === 0 &&
  (expression.form === 'year' || expression.month === null);

/** `2016-01/2016-06` a year earlier → `2015-01/2015-06`. */
const shiftYears = (edtf: string, by: number): string =>
  edtf.replace(/\d{4}(?=-|\/|$)/g, (year) => String(Number(year) + by));

function statedYear(expression: PeriodExpression): number | null {
  const reference: YearReference = 'year' in expression ? expression.year : expression.first;
  return typeof reference === 'number' ? reference : null;
}
