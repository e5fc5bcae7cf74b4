import { once } from '../../text/once.js';
import type { Lang } from './types.js';

/**
 * What the rules are called that tell how a part of a finding is known: `id | 中文 | English`. The ids stand in the data
 * (`origin.rule`) and never change; these names are for readers.
 */
const NAMES = `
words-before | 数字前的词 | words before the number
noun-behind | 数字后的名词 | noun behind the number
figure-before | 同前一个数字 | as of the figure before
figure-behind | 同后一个数字 | as of the figure behind
clause-before | 上一分句 | clause before
no-subject | 没有写明 | not named
of-indicator | 由指标得出 | follows from the indicator
no-indicator-fits | 没有相符的指标 | no indicator fits
part-of-whole | 总体的组成部分,不单独对应指标 | part of a whole, with no indicator of its own
words-near | 近旁的词 | words nearby
words-clause | 同一分句的词 | words of the clause
words-earlier | 前面分句的词 | words of earlier clauses
words-topic | 段首的话题 | topic of the paragraph
category-near | 近旁的词 | words nearby
category-clause | 同一分句的词 | words of the clause
category-earlier | 前面分句的词 | words of earlier clauses
category-topic | 段首的话题 | topic of the paragraph
category-figure | 前一数据的类别 | category of the figure before
category-whole | 所属总体的类别 | category of the whole that it is part of
sum-over-members | 前面各项的合计 | sum over the members before it
grade-before | 同前一档 | as of the grade before
added-to | 新增的部分 | part of what is added
category-heading | 所在标题 | its heading
category-around | 上下文 | words around it
category-name | 名称里的词 | words of the name
category-none | 没有线索 | nothing tells
sub-area | 写明的下级地区 | sub-area named
summary-part | 总结部分 | in the summary
plan-part | 计划部分 | in the plan
no-part | 未分总结与计划 | no part known
alone | 单句 | a sentence by itself
report-year | 报告年度 | year of the report
heading | 所在标题 | its heading
unmarked-heading | 无编号的标题 | heading without a marker
value-before-change | 变动前的值 | value before a change
value-after-change | 变动后的值 | value after a change
last-year-of-several | 几年中的最后一年 | last of several years
whole-before | 所属总体的时期 | time of the whole that it is part of
part-of-target | 目标的组成部分 | part of a target
target-cue | 目标用语 | words of a target
task-cue | 任务用语 | words of a task
assigned-task | 下达的任务 | an assigned task
planned-number | 紧接计划或要求的数 | number right behind a plan or demand
surpassed-task | 超额完成的任务 | a task surpassed
under-goal | 目标之下 | under the label of a goal
actual-cue | 完成用语 | words of an outcome
opening-now | 句首写明现状 | opens with the present
past-year-in-plan | 计划中的往年数字 | past year within a plan
words-completed | 完成用语 | words of completion
words-under-way | 进行用语 | words of work under way
words-to-come | 将来用语 | words of work to come
outcome | 写明成效 | an outcome is told
ground | 以…为抓手 | ground of other work
verb | 动词 | its verb
verb-and-head | 动词和中心词 | verb and head noun
quoted-name | 引号中的名称 | name in quotes
named-subject | 句首的名称 | name that opens the clause
title-issued | 印发的文件 | document issued
title-carried | 落实的文件 | document carried out
title-subject | 作主语的文件 | document as the subject
bureau-name | 单位名称 | name of the bureau
correction | 更正 | correction
year | 写明的年份 | year stated
years | 写明的年份 | years stated
month | 写明的月份 | month stated
months | 写明的月份 | months stated
day | 写明的日期 | day stated
days | 写明的日期 | days stated
date | 写明的日期 | date stated
date-span | 写明的起止日期 | span of dates
as-of | 截至日期 | as of a day
from | 起始日期 | from a day on
since | 起始日期 | since a day
until | 截止日期 | until a day
between | 起止日期 | between two days
year-end | 年末 | end of the year
same-period | 同期 | same period
recent-years | 近年 | recent years
five-year-plan | 五年规划 | five-year plan
goal-for-year | 年度目标 | goal for a year
digits | 阿拉伯数字 | digits
number | 数字 | number
quantity | 数量 | quantity
unit | 单位 | unit
average | 平均 | average
each | 每 | each
density | 每千、每万 | per thousand
range | 区间 | range
timed-standard | 按月或按年的标准 | standard per month or year
`;

type Names = Readonly<Record<Lang, string>>;

const names = once(
  (): ReadonlyMap<string, Names> =>
    new Map(
      NAMES.trim()
        .split('\n')
        .map((row) => row.split(' | '))
        .map(([id = '', zh = '', en = '']) => [id, { zh, en }]),
    ),
);

/** `year-of-plan-by-title`: what year it is, and where it stands. */
const YEAR = /^year-of-(summary|plan)-by-/;
const YEARS: Readonly<Record<string, Names>> = {
  summary: { zh: '总结年度', en: 'year of the summary' },
  plan: { zh: '计划年度', en: 'year of the plan' },
};

/** A rule's name for readers: `of-indicator` → 由指标得出, `unit:人` → 单位; the id itself where it has no name. */
export function ruleName(rule: string, lang: Lang): string {
  const [id = ''] = rule.split(':');
  const year = YEAR.exec(id)?.[1];
  return (year === undefined ? names().get(id) : YEARS[year])?.[lang] ?? rule;
}
