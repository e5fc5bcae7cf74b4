import { PLAN_OPENERS, PLAN_VERBS, SUMMARY_OPENERS } from '../lexicon/outline.js';
import type { Part } from '../model/outline.js';
import type { Span } from '../model/span.js';
import { findReferencePeriods, type ReferencePeriod, type TimeSpan } from './reference-periods.js';
import { ownWords, readScopes, type Scope } from './scopes.js';

/** What holds from some place of a report on: the part, its own time where one was named, and what said so. */
export interface PartState {
  readonly part: Part;
  readonly period: TimeSpan | null;
  readonly rule: string;
  /** The words that said so, in the document; null where nothing did. */
  readonly from: Span | null;
}

/** The years that decide what a bare year in a heading or opening means; null where unknown. */
export interface KnownYears {
  readonly summary: number | null;
  readonly plan: number | null;
  /** The year of the date of publication. */
  readonly published: number | null;
  /** The year of the meeting that the report was given at. */
  readonly meeting: number | null;
  /** The last month that the summary is about: 12, or 6 in a half-year report. */
  readonly lastMonth: number;
}

const LONGEST_CUE = 60;

/**
 * What a heading says of the part under it, or null where it is about a subject: `二、2023年工作打算` → plan 2023,
 * `(三)下一步工作` → plan, `优化提升社区治理经验` → null. A bare year decides by the years known from elsewhere.
 */
export function headingCue(
  folded: string,
  years: KnownYears,
): { part: Part | null; period: ReferencePeriod | null } | null {
  if (folded.length > LONGEST_CUE) return null;
  const [first, ...others] = readScopes(folded);
  if (first === undefined) return null;
  const own = ownWords(folded);
  const dated = first.period !== null && first.period.start < 4;
  const tolerance = dated ? 4 : PLAN_OPENERS.some((word) => folded.startsWith(word)) ? 14 : 0;
  if (first.part !== null && own <= tolerance) {
    return { part: others.some((scope) => scope.part !== first.part) ? 'summary' : first.part, period: first.period };
  }
  if (isCall(folded, first, years)) return { part: 'plan', period: first.period };
  if (!dated || first.period === null || namesWork(first.period, own, years)) return null;
  return { part: partOfYear(first.period, years), period: first.period };
}

/** What a heading calls for in a year, and what it looks back on. */
const CALL = /做好|抓好|推动|推进|开创|谱写|奋力|扎实|部署|谋划|安排|实现|开启|打开|迈[上出向]|再上|再创|努力|全力/;
const LOOKS_BACK = /完成|成效|成绩|取得|总结|回顾|情况|成果/;

/** Whether a heading calls for work in a year behind the summary's: 真抓实干,奋力推动2017年民政工作再上新台阶. */
const isCall = (folded: string, { part, period }: Scope, { summary }: KnownYears): boolean =>
  part === null &&
  period !== null &&
  period.year !== null &&
  summary !== null &&
  period.year === summary + 1 &&
  CALL.test(folded) &&
  !LOOKS_BACK.test(folded);

/** Whether the summary's own year stands in the name of a piece of work: 完成2023年度低保对象复核. */
const namesWork = ({ year, lastYear, months }: ReferencePeriod, own: number, { summary }: KnownYears): boolean =>
  own > 4 && months === null && year !== null && year === summary && lastYear === year;

/** A bare year: later than the summary's is a plan; the summary's own or earlier tells nothing of the part. */
function partOfYear(period: ReferencePeriod, years: KnownYears): Part | null {
  if (period.year === null) return null;
  if (years.summary !== null && period.year > years.summary) return 'plan';
  return years.summary !== null && years.plan !== null && period.year <= years.summary ? 'summary' : null;
}

/** What may stand before the opening of a part: 因此, 二是. */
const LEAD_IN =
  /^(?:总之|综上|同时|因此|为此|针对[^,。]{0,30}|对此|[一二三四五六七八九十]是|[(][一二三四五六七八九十\d]{1,2}[)])?[,、:]?/;
/** The first signs of all that a sentence may lead in with. */
const LEAD_IN_STARTS = '总综同因为针对一二三四五六七八九十(,、:';
/** How news leads in what it heard: 记者近日从会上获悉,. */
const HEARSAY = /^(?:\([^)]{1,12}\))?(?:日前|近日|昨日|今日|从|据|记者)[^。;]{0,40}?(?:获悉|了解到|悉),/;
/** An office that speaks of itself with 将: 我局将继续…, 县民政局将以…. */
const WILL_OPENING =
  /^(?:我[局们]|[^,。;]{0,12}民政(?:局|系统|部门)?)将(?:继续|持续|进一步|以|按照|坚持|聚焦|围绕|紧紧围绕|深入|不断|全力|着力|加大|加快)/;
const starters = (list: readonly string[]): RegExp => new RegExp(`^(?:在)?(?:${list.join('|')})`);
const PLAN_OPENING = starters(PLAN_OPENERS.filter((word) => word !== '下半年'));
const SUMMARY_OPENING = starters(SUMMARY_OPENERS);
const YEAR_OPENING =
  /^(?:在)?((?:19|20)\d\d)年(?!\d|以来|度?(?:的|全国|全省)|底前?(?:已|,)|1?\d月|元旦|春节|新春|初|[一二三]月)/;
/** 力争到2025年. */
const UNTIL_OPENING = /^(?:力争|预计|计划)?到((?:19|20)\d\d)年/;
const THIS_YEAR = new RegExp(`^今年(?!以来)(?:的(?:工作|任务|重点|目标)|,?[^,。;]{0,12}(?:${PLAN_VERBS.join('|')}))`);

/** What the beginning of a sentence turns to, and the year that holds then where it is not that of the part. */
export interface SentenceCue {
  readonly part: Part;
  readonly year: number | null;
}

/**
 * Reads the beginning of a sentence: `下一步,我们将…`, `2023年,…` (a year behind the summary's), `今年要抓好…` (in a text
 * published behind the summary's year), `到2025年,…` → plan; `2022年,我局共…`, `回顾一年来…`, in a plan also `2018年,全区…`
 * → summary; anything else → null.
 * 下半年, 第四季度 turn in a report about the part of the year before them.
 */
export function sentenceCue(folded: string, years: KnownYears): SentenceCue | null {
  const leads = folded !== '' && LEAD_IN_STARTS.includes(folded.charAt(0));
  const said = folded.slice(0, 80).replace(HEARSAY, '').slice(0, 60);
  const text = leads ? said.replace(LEAD_IN, '') : said;
  const until = Number(UNTIL_OPENING.exec(text)?.[1] ?? Number.NaN);
  if (until > (years.summary ?? 0)) return { part: 'plan', year: until };
  if (PLAN_OPENING.test(text) || WILL_OPENING.test(text) || isRestOfYear(text, years))
    return { part: 'plan', year: null };
  return byYear(text, years) ?? (SUMMARY_OPENING.test(text) ? { part: 'summary', year: null } : null);
}

/** Whether the text begins with months behind those of the summary. */
function isRestOfYear(text: string, { summary, lastMonth }: KnownYears): boolean {
  if (lastMonth === 12) return false;
  const [period] = findReferencePeriods(text.slice(0, 16));
  if (period === undefined || period.months === null || period.start > 0) return false;
  return period.months[0] > lastMonth && (period.year === null || period.year === summary);
}

/** How a speech turns to the year that it is given in: 今年是实施“十三五”规划的重要一年. */
const THIS_YEAR_IS = /^(?:今年|新的一年)是/;

/** How a speech without a year calls for the work to come: 今年,我们要重点抓好以下工作. */
const CALL_OF_YEAR =
  /^今年,?(?:我们|全[市县区])?要(?:重点|着力|突出|抓|做好|努力|全力|继续|切实|着重|进一步|扎实|紧紧)/;

function byYear(text: string, { summary, plan, published, meeting }: KnownYears): SentenceCue | null {
  const named = YEAR_OPENING.exec(text)?.[1];
  const year = named === undefined ? null : Number(named);
  if (summary === null && CALL_OF_YEAR.test(text)) return { part: 'plan', year: null };
  if (summary === null) return year !== null && plan !== null && year < plan ? { part: 'summary', year } : null;
  if (meeting !== null && meeting > summary && THIS_YEAR_IS.test(text)) return { part: 'plan', year: null };
  if (year !== null) return { part: year > summary ? 'plan' : 'summary', year: null };
  return published !== null && published > summary && THIS_YEAR.test(text) ? { part: 'plan', year: null } : null;
}
