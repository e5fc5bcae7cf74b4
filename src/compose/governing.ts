import type { PeriodMention } from '../model/mention.js';
import type { Sourced } from '../model/origin.js';
import type { PeriodExpression } from '../model/period.js';
import type { Frame } from './frames.js';

/** Which side of a change a figure is on: ⟦由450元⟧ old, ⟦提高到500元⟧ new; null where nothing changes. */
export type Side = 'old' | 'new' | null;

/** What a figure's reference period depends on. */
export interface PeriodSetting {
  readonly text: string;
  readonly periods: readonly PeriodMention[];
  /** The period of the part, as EDTF. */
  readonly inherited: Sourced<string> | null;
  /** The side of a change that the figure is on. */
  readonly side: Side;
  /** Whether a figure stands between two places of the sentence. */
  readonly counted: (from: number, to: number) => boolean;
  /** The time that a list of times gives to the figure; undefined where it stands in none. */
  readonly told: PeriodMention | undefined;
  /** Whether it stands in a plan: there a span of months is no sum so far. */
  readonly planned: boolean;
}

/** The time expression of its sentence that holds for a figure: the nearest before it that says when; undefined for none. */
export function governing(frame: Frame, setting: PeriodSetting): PeriodMention | undefined {
  const { periods, text } = setting;
  const day = periods.find(({ expression }) => expression.form === 'as-of')?.end ?? text.length;
  const from = hasDeadline(frame, setting) ? frame.clause.start : 0;
  return periods.findLast(
    (mention) =>
      mention.end > from &&
      governs(frame, mention, setting) &&
      !isMeasuredAgainst(frame, mention, text) &&
      !((day < mention.start || setting.counted(0, mention.start)) && isSpanOfSums(frame, mention, text)),
  );
}

/**
 * A comparison (1-9月发放120万元,比去年同期增加⟦15万元⟧) speaks of this period, only measured against another; a number
 * attached to the other time is of that time: 比2020年的⟦520万元⟧减少.
 */
const isMeasuredAgainst = (frame: Frame, mention: PeriodMention, text: string): boolean =>
  /(比|较|与|同比)$/.test(text.slice(Math.max(0, mention.start - 2), mention.start)) &&
  !/^的?$/.test(text.slice(mention.end, frame.quantity.start));

/** Whether a time dates the old value of a change: 由⟦2020年⟧的520元提高到600元. */
export const isStartOfChange = (text: string, { start }: PeriodMention): boolean =>
  /[由从]$/.test(text.slice(Math.max(0, start - 1), start));

/** Whether a figure stands behind the old value of a change, of which alone the time is: 由2020年的86对降至52对,下降⟦40%⟧. */
const isBehindChange = ({ quantity }: Frame, mention: PeriodMention, { side, counted }: PeriodSetting): boolean =>
  side === 'new' || (side === null && counted(mention.end, quantity.start));

/** 1954年11月1日⟦以后⟧入伍的 says who is counted. */
const WHO_SINCE = /^(?:及|或)?(?:以后|之后)[^,;:。]{0,6}(?:入伍|出生|参加|登记|死亡|去世|入住|退役|退休|毕业|认定|建)/;

/** In a plan ⟦2022年⟧度社会组织年检 says of which year's accounts, not when. */
const ACCOUNTS = /^年?度?[^,;。\d]{0,8}(?:年检|年报|年度检查|审计)/;

/** 接收⟦2012年⟧冬季退役士兵 says of which year's soldiers, not when. */
const COHORT = /^(?:年?度)?(?:[春夏秋冬]{1,2}季)?(?:符合[^,;。]{0,10})?(?:退役|退伍|转业|复员|入伍|毕业|应届)/;

/** Whether a time only tells which people or accounts are meant; `behind` is what stands behind it. */
const isAttribute = (behind: string, planned: boolean): boolean =>
  WHO_SINCE.test(behind) || COHORT.test(behind) || (planned && ACCOUNTS.test(behind));

const DEADLINE = /^(年?底?之?前|以前)/;

/** Whether a figure's own clause says by when, so that no time of an earlier one holds: 一季度换届,4月底前出台文件⟦3个⟧. */
const hasDeadline = ({ clause, quantity }: Frame, { text, periods }: PeriodSetting): boolean =>
  periods.some(
    ({ start, end }) => start >= clause.start && end <= quantity.start && DEADLINE.test(text.slice(end, end + 4)),
  );

/** Whether a time expression holds for a figure: it stands before it, in the same block, and says when, not until when. */
function governs(frame: Frame, mention: PeriodMention, setting: PeriodSetting): boolean {
  const { text } = setting;
  const start = frame.clause.start;
  if (mention.end > frame.quantity.start) return false;
  const between = text.slice(mention.end, frame.quantity.start);
  if (DEADLINE.test(between) || isAttribute(between, setting.planned) || datesAnEvent(mention, text)) return false;
  if (between.includes('基础上')) return false;
  if (isStartOfChange(text, mention) && isBehindChange(frame, mention, setting)) return false;
  if (isEvent(mention.expression))
    return (
      setsScene(text, mention) || isNear(mention, start, between) || tellsOfMonth(mention, frame, setting, between)
    );
  if (/[“《]$/.test(text.slice(0, mention.start)) || namesDocument(text, mention)) return false;
  if (isComparison(text, mention))
    return mention.start >= start && !/[,、]/.test(between) && !setting.counted(mention.end, frame.quantity.start);
  return (
    !between.includes(';') ||
    (!setting.planned && isCumulative(mention.expression) && !isAfterthought(mention, setting)) ||
    raisesAll(text, frame, mention)
  );
}

/** A day behind figures of its block is no day of the next one: 新登记6家,⟦截至6月底⟧共登记96家;年检88家. */
const isAfterthought = ({ expression, start }: PeriodMention, { text, counted }: PeriodSetting): boolean =>
  expression.form === 'as-of' && counted(text.lastIndexOf(';', start) + 1, start);

/** 关于开展⟦2023年⟧低保对象核查的通知: a year in what a document is called says nothing of what stands behind it. */
const namesDocument = (text: string, { start, end }: PeriodMention): boolean =>
  /(?:关于|印发|下发|制定|出台)[^,;。]{0,12}$/.test(text.slice(Math.max(0, start - 16), start)) &&
  /^[^,;。]{0,30}(?:通知|方案|意见|办法|细则|公告)/.test(text.slice(end, end + 34));

/** The day from which standards rise at the head of a sentence is that of all that rise: 自1月起,低保标准…;特困标准…. */
const raisesAll = (text: string, { near, quantity }: Frame, mention: PeriodMention): boolean =>
  mention.start === 0 &&
  mention.expression.form === 'from' &&
  quantity.measure === 'money' &&
  near.some(({ start, end }) => /标准|(?:提高|调整|上调|提)[到至为]|生活费/.test(text.slice(start, end)));

const isComparison = (text: string, mention: PeriodMention): boolean =>
  /(比|较|同比|与)$/.test(text.slice(Math.max(0, mention.start - 2), mention.start)) || isPast(mention.expression);

const isPast = (expression: PeriodExpression): boolean =>
  'year' in expression && typeof expression.year !== 'number' && expression.year.relative < 0;

/** A sum or state up to a day holds for the whole sentence: 1-11月发放低保金520万元;特困供养金96万元. */
const isCumulative = (expression: PeriodExpression): boolean =>
  expression.form === 'as-of' || (expression.form === 'months' && expression.first === 1);

/** What is counted as it stands on a day, not added up over months. */
const STANDING: ReadonlySet<string> = new Set(['人', '户', '张', '家', '个', '所']);

/**
 * Where a sentence tells first how things stand, on a day or now, and then what was paid over months, what stands in a later
 * place of its list is of that day: 截至11月底,城市低保320户,1-11月发放86万元;农村低保⟦960户⟧.
 */
const isSpanOfSums = ({ quantity }: Frame, mention: PeriodMention, text: string): boolean =>
  mention.expression.form === 'months' &&
  STANDING.has(quantity.unit) &&
  text.slice(mention.end, quantity.start).includes(';');

/** A day or a single month dates what happens in its own clause: 3月份投入运营,设床位380张 says nothing of the beds. */
const isEvent = (expression: PeriodExpression): boolean =>
  expression.form === 'day' || (expression.form === 'months' && expression.first === expression.last);

/** What happens on a day: 3月底⟦圆满完成⟧,136个村…. */
const HAPPENS =
  /^[前份]?(?:已|将|要|圆满|全面|全部|顺利|正式|如期|建成|提前)*(?:完成|竣工|完工|投用|投入使用|投入运营|启用|开工|结束|揭牌|成立|换届)[,;]/;

/** Whether a mention that ends a month or year only dates what its own clause tells, in which nothing is counted: 项目9月底竣工,改造⟦124户⟧. */
const datesAnEvent = (mention: PeriodMention, text: string): boolean =>
  mention.expression.form === 'as-of' &&
  !/截[至止]/.test(text.slice(mention.start, mention.end)) &&
  HAPPENS.test(text.slice(mention.end, mention.end + 14));

/** Whether nothing but its own clause's words stands between a day or month and the figure. */
const isNear = (mention: PeriodMention, clause: number, between: string): boolean =>
  mention.start >= clause && !/[,、]/.test(between);

/**
 * Whether a month's clause tells of figures, so that it is the month of all that the block tells: 12月新增低保3户7人,
 * 发放低保金⟦2.1万元⟧. A month without a figure behind it only says when something began.
 */
function tellsOfMonth(
  mention: PeriodMention,
  frame: Frame,
  { text, counted }: PeriodSetting,
  between: string,
): boolean {
  if (mention.expression.form !== 'months' || between.includes(';') || BEGINS.test(between)) return false;
  const comma = between.indexOf(',');
  const end = comma < 0 ? frame.quantity.start : mention.end + comma;
  return isHead(text, mention.start) && counted(mention.end, end);
}

/** Whether a place is the head of its sentence or block. */
const isHead = (text: string, at: number): boolean =>
  /(?:^|[;:。])(?:其中:?)?$/.test(text.slice(Math.max(0, at - 4), at));

/** What a month may be the beginning of, and another time behind it. */
const BEGINS = /起|开始|以来|投入运营|投用|启用|揭牌|成立|开工|竣工|目前|现有|全年|今年|累计|截至|截止/;

/** A month at the head of a sentence or behind ;, with a comma behind it, dates all of it: 9月份,全县在册低保9149户. */
const setsScene = (text: string, mention: PeriodMention): boolean =>
  (mention.start === 0 || text.charAt(mention.start - 1) === ';') &&
  mention.expression.form === 'months' &&
  /^份?,/.test(text.slice(mention.end, mention.end + 2));
