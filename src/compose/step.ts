import type { Frame } from './frames.js';

/** The words right before a number that make it a step and not a level: 较上年⟦提高⟧50元, 比全省平均⟦多⟧3.6张. */
const STEP =
  /(提高|增加|净增|增长|上涨|上升|提升|高出|高于|高|多|涨|超过|超出|超|下降|减少|减|少|低|低于|降低|提标)了?(近|约)?$/;

/** How far before a figure the words of a step may begin. */
const STEP_WITHIN = 160;

/** The figures of a list before one: 分别提高了⟦36元和⟧11元, 提高⟦40元/人·月、⟧30元/人·月, 增加⟦211户⟧348人. */
const LISTED_BEFORE =
  /(?:\d[\d.]{0,9}[万亿]?(?:元(?:\/[人户年月·/]{1,4}(?:、[年月])?)?|户|人次|人|张|个?百分点|个|家|%)[、和与]?){1,4}$/;

/** A mean of months or years, and what goes beyond a task, are no sum: 年均⟦2240人次⟧, 超任务数⟦40户⟧. */
const MEAN = /(?:年均|月均|日均|超(?:出|过|额)?(?:目标)?任务数?|超额(?:完成)?)(?:约|近)?$/;

/** Verbs that always tell a step where the number follows at once: 累计提高⟦60元⟧, never 提高到. */
const RISE = /(?:提高|提标|上调|上涨|上升|提升|调高|降低|下降|净?增加|净增|净减|(?:净|共|累计)?减少)了?(?:约|近)?$/;

/** How far beyond another norm something is: 高出扶贫标准⟦1400元⟧, never 不低于省定标准. */
const BEYOND = /(?<!不)(?:高于|高出|超出)[^,;、\d不]{1,10}(?:标准|平均|平均水平|水平|线)的?(?:约|近)?$/;

/** Whether a figure is an increase or a distance and no level of its own: 较上年提高⟦50元⟧, not 提高到⟦650元⟧. */
export function isIncrease(text: string, frame: Frame): boolean {
  const { lead, start } = frame.quantity;
  const from = Math.max(frame.clause.start, (lead?.start ?? start) - STEP_WITHIN);
  if (lead !== null && RISE.test(text.slice(from, start))) return true;
  const before = text.slice(from, lead?.start ?? start).replace(LISTED_BEFORE, '');
  return (
    RISE.test(before) ||
    BEYOND.test(before) ||
    (STEP.test(before) && /较|比|再|同比|环比|年均/.test(before)) ||
    MEAN.test(text.slice(from, start))
  );
}
