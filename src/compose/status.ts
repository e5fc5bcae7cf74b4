import type { Status } from '../model/observation.js';
import { origin, type Sourced } from '../model/origin.js';
import type { Part } from '../model/outline.js';
import type { Hit } from '../text/automaton.js';
import type { Frame } from './frames.js';
import type { StatusCue } from './lexis.js';
import { SIGN } from './signs.js';

/** What a figure's status depends on. */
export interface StatusSetting {
  readonly text: string;
  /** The sentence's signs. */
  readonly signs: number;
  readonly part: Sourced<Part> | null;
  readonly cues: readonly Hit<StatusCue>[];
  /** All figures of the sentence, in order. */
  readonly frames: readonly Frame[];
  /** Whether the figure speaks of a year before the plan's. */
  readonly past: boolean;
  /** The last year that its part of the report is about. */
  readonly year: number | null;
}

/** Whether a figure is reached or wanted, and the rule that says so. */
export function statusOf(frame: Frame, setting: StatusSetting): Sourced<Status> {
  return setting.part?.value === 'plan' ? inPlan(frame, setting) : inSummary(frame, setting);
}

/** A bracket's figure (任务(350户)的115.7%) belongs to the clause that the bracket stands in. */
const reachBack = (frame: Frame): number =>
  frame.clause.end - frame.clause.start === frame.quantity.end - frame.quantity.start
    ? (frame.earlier[0]?.start ?? frame.clause.start)
    : frame.clause.start;

const before = (frame: Frame, hit: Hit<StatusCue>): boolean =>
  hit.end <= frame.quantity.start && hit.start >= reachBack(frame);

function inPlan(frame: Frame, setting: StatusSetting): Sourced<Status> {
  const cue = setting.cues.find(
    (hit) =>
      hit.value === 'actual' &&
      hit.start >= frame.clause.start &&
      hit.end <= frame.clause.end &&
      !isMeasuredFrom(frame, hit, setting.text),
  );
  if (openingNow(frame, setting)) return { value: 'actual', origin: origin('stated', 'opening-now') };
  if (setting.past) return { value: 'actual', origin: origin('stated', 'past-year-in-plan') };
  if (cue !== undefined && !/争取|力争|达到\d/.test(setting.text.slice(cue.end, frame.quantity.start)))
    return { value: 'actual', origin: origin('stated', 'actual-cue', cue) };
  return { value: 'target', origin: origin('inherited', 'plan-part') };
}

/**
 * Whether a time or level before a figure is only what it is measured from: 比上年增加⟦200万元⟧, 在480家的基础上新增⟦30家⟧.
 * What is attached to the time is of that time: 比上年的⟦360万元⟧.
 */
function isMeasuredFrom({ quantity }: Frame, cue: Hit<StatusCue>, text: string): boolean {
  if (cue.end > quantity.start) return false;
  const between = text.slice(cue.end, quantity.start);
  if (text.startsWith('的基础上', cue.start)) return true;
  return /[比较与在同]$/.test(text.slice(Math.max(0, cue.start - 1), cue.start)) && !/^(?:同期)?的?$/.test(between);
}

/** 目前 at the head of a sentence tells of how all stands that it names: 目前,床位总量达3.3万张,日间照料中心694个. */
const NOW = /^(?:截至)?(?:目前|现在|当前),/;
/** What a sentence that begins so may turn to. */
const INTENDS = /将|拟|计划|力争|确保|争取|新增|新建|目标|任务|年内|年底前/;

const openingNow = ({ quantity }: Frame, { text }: StatusSetting): boolean =>
  NOW.test(text.slice(0, 8)) && !INTENDS.test(text.slice(Math.max(0, quantity.start - NOW_WITHIN), quantity.start));

/** How far before a figure what turns such a sentence may stand. */
const NOW_WITHIN = 160;

function inSummary(frame: Frame, setting: StatusSetting): Sourced<Status> {
  const target = setting.cues.find(
    (hit) => hit.value === 'target' && before(frame, hit) && !isNamed(hit, setting.text) && !isOver(hit, setting),
  );
  const tasks = (setting.signs & SIGN.task) !== 0;
  if (tasks && isSurpassed(frame, setting.text)) return { value: 'target', origin: origin('stated', 'surpassed-task') };
  if (target !== undefined) return { value: 'target', origin: origin('stated', 'target-cue', target) };
  if (isPlanned(frame, setting.text)) return { value: 'target', origin: origin('stated', 'planned-number') };
  if (tasks && underGoal(frame, setting.text)) return { value: 'target', origin: origin('stated', 'under-goal') };
  const task = setting.cues.findLast((hit) => hit.value === 'task' && before(frame, hit));
  if (task !== undefined && isTask(frame, task, setting))
    return { value: 'target', origin: origin('stated', 'task-cue', task) };
  if (tasks && isAssigned(frame, setting.text)) return { value: 'target', origin: origin('stated', 'assigned-task') };
  const known = setting.part !== null;
  return { value: 'actual', origin: known ? origin('inherited', 'summary-part') : origin('assumed', 'no-part') };
}

/** A number right behind 计划 or 要求, with what was reached behind it: 计划⟦12座⟧,建成9座. */
const isPlanned = ({ clause, quantity }: Frame, text: string): boolean =>
  /(?:^|[,;:。、)])(?:年初|原|年度|全年)?(?:计划|要求)(?:数?为|约|不低于|不少于|达到)?$/.test(
    text.slice(Math.max(clause.start - 1, quantity.start - 12, 0), quantity.start),
  );

/** A task that is named only to say that it was surpassed or missed: 超过⟦197个⟧的任务指标, 距全年⟦9000万元⟧的目标. */
function isSurpassed(frame: Frame, text: string): boolean {
  const { start, end } = frame.quantity;
  const front = text.slice(Math.max(frame.clause.start, start - 16), start);
  if (
    !/(?:超过|超出|超额|高于|多于|大于|优于|低于|不及|未达到?|距离?|与)[^,;]*$/.test(
      front + text.slice(start, start + 2),
    )
  )
    return false;
  return (
    (/^[^,;。\d]{0,6}(?:差距|差)/.test(text.slice(end, end + 10)) &&
      /[与距][^,;。]{0,12}(?:目标|任务|要求|指标)$/.test(front)) ||
    /^的?(?:年度|全年|考核|既定|预定|省定|市定)*(?:目标|任务|指标|要求)/.test(text.slice(end, end + 12)) ||
    /(?:规划|既定|预定|省定|市定|国定|预期)(?:目标|指标|标准)值?$/.test(front) ||
    /(?:要求|目标|任务|指标)的(?:年度|全年)?$/.test(front)
  );
}

/** The label of what was wanted, in a report that sets it before what was done: 年初目标:…, (2)目标任务:…. */
const GOAL =
  /(?:^|[;。])(?:[(（]?\d{1,2}[)）.、])?(?:年初|年度|全年|工作|主要|绩效|考核|预期|省定|市定|县定|区定|[省市县区](?:上|级)?下达)*(?:目标任务|任务目标|工作任务|目标|任务|指标)(?:要求|内容)?:/g;

/** The label of what was done, behind it. */
const OUTCOME = /(?:完成|落实|进展|执行|推进|实际)(?:情况|进度|结果)|(?:实际|已|目前|截至)[^,;:]{0,8}(?:完成|达|为)/;

/** Whether the label before a figure says that what follows is wanted: 年初目标:城市低保标准达到每人每月⟦500元⟧. */
function underGoal({ quantity }: Frame, text: string): boolean {
  if (text.lastIndexOf(':', quantity.start) < 0) return false;
  const front = text.slice(Math.max(0, quantity.start - GOAL_WITHIN), quantity.start);
  const goal = [...front.matchAll(GOAL)].at(-1);
  return goal !== undefined && !OUTCOME.test(front.slice(goal.index + goal[0].length));
}

/** How far behind its label what is wanted may stand. */
const GOAL_WITHIN = 240;

/** 计划 behind a name in quotation marks is part of the name: “银龄伙伴”⟦计划⟧招募154名. */
const isNamed = ({ start }: Hit<StatusCue>, text: string): boolean =>
  text.startsWith('计划', start) && '”》'.includes(text.charAt(start - 1) || ' ');

/** A year that the report has reached is no goal: 由2020年的62%提高到⟦2025年⟧的85%, told at the end of 2025. */
function isOver(hit: Hit<StatusCue>, { text, year }: StatusSetting): boolean {
  const until = /^到(20\d\d)年/.exec(text.slice(hit.start, hit.end))?.[1];
  return until !== undefined && year !== null && Number(until) <= year;
}

/** How far before the number the verb that assigns it may stand. */
const ASSIGNED_WITHIN = 40;

/** A number that names the size of a task which another gave: 市里安排我县⟦110户⟧建设任务. */
function isAssigned(frame: Frame, text: string): boolean {
  const { start, end } = frame.quantity;
  const front = text.slice(Math.max(frame.clause.start, start - ASSIGNED_WITHIN), start);
  if (!/安排|下达|分配|分解|交办/.test(front) || /完成|超额|落实|实现|达到|已/.test(front)) return false;
  return /^(?:的)?[^,;。、\d]{0,10}(?:任务|指标)(?![的数]?(?:完成|已|全部|均))/.test(text.slice(end, end + 20));
}

/** A share or a distance is no task. */
const RELATIVE: ReadonlySet<string> = new Set(['ratio', 'points', 'multiple']);

/** Whether a task word makes the number behind it the task: not 完成任务的184%, and not a task that is only said to be done. */
function isTask(frame: Frame, task: Hit<StatusCue>, setting: StatusSetting): boolean {
  const { text, cues, frames } = setting;
  const between = text.slice(task.end, frame.quantity.start);
  if (cues.some((hit) => hit.value === 'task-share' && hit.start === task.start)) return false;
  if (isShareBase(frame, setting) || isSetAgainst(frame, between, text)) return true;
  if (/下达$/.test(text.slice(task.start, task.end)) && /^(?:[^,;。]{0,24})(?:资金|补助|经费|预算)/.test(between))
    return false;
  if (/完成|实现|落实|超额|超$|执行|取消|精简|清理|压减|削减/.test(text.slice(frame.clause.start, task.start)))
    return false;
  if (
    /[,;:、]|的|完成|达|实际|基础上|之外|以外|高出|超出|多出|多了?$|^[由从]/.test(between) ||
    RELATIVE.has(frame.quantity.measure)
  )
    return false;
  const done = cues.find((hit) => hit.value === 'done' && hit.start >= frame.quantity.end);
  const next = frames[frame.index + 1];
  if (done === undefined) return true;
  return next !== undefined && next.quantity.start <= done.end + 12 && next.quantity.unit === frame.quantity.unit;
}

/** A goal that is a rate, with the rate that was reached behind it: 年检率目标⟦85%⟧,实际完成89.6%. */
const isSetAgainst = ({ quantity, clause }: Frame, between: string, text: string): boolean =>
  quantity.measure === 'ratio' &&
  /^(?:为|是|值为?|:)?$/.test(between) &&
  !/完成|实现|达到|超/.test(text.slice(clause.start, quantity.start)) &&
  /^[,;(](?:[我全][省市县区州旗局])?(?:实际|全年实际|已|现已|目前)(?:完成|达到?|为)?\d/.test(
    text.slice(quantity.end, quantity.end + 14),
  );

/** 完成下达任务⟦3000万元⟧的184%: the number is the task that the share is taken of. */
function isShareBase(frame: Frame, { text, frames }: StatusSetting): boolean {
  const next = frames[frame.index + 1];
  if (next === undefined || next.quantity.measure !== 'ratio') return false;
  return /^\)?的$/.test(text.slice(frame.quantity.end, next.quantity.start));
}
