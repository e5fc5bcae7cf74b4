import { HEADING_FILLERS, PLAN_NOUNS, PLAN_TIMES, SUMMARY_NOUNS, TITLE_PLAN_NOUNS } from '../lexicon/outline.js';
import type { Part } from '../model/outline.js';
import { remembered } from '../text/once.js';
import { findReferencePeriods, type ReferencePeriod } from './reference-periods.js';

/** What one clause of a title or heading announces: a part, and the time that it is about where it says so. */
export interface Scope {
  readonly part: Part | null;
  readonly period: ReferencePeriod | null;
}

const LONGEST = 80;
/** A heading is asked for its scopes several times, and the same headings stand in many reports. */
const MOST_REMEMBERED = 2000;
const alternatives = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join('|');

/** A clause of a title ends where a conjunction or the end follows: 总结(及|和|暨|、|与|…). */
const CLAUSE_END = '(?=$|[及和与暨、,;:()》。 \\d]|以及|报告|汇报|文稿|范文|材料|模板|的)';

const cues = (planNouns: readonly string[]): RegExp =>
  new RegExp(
    `(?<plan>(?:${alternatives(PLAN_TIMES)})|(?:${alternatives(planNouns)})${CLAUSE_END})|(?<summary>(?:(?<!的)(?:报告|汇报)|${alternatives(SUMMARY_NOUNS.filter((word) => !/^(?:报告|汇报)$/.test(word)))})${CLAUSE_END})`,
    'g',
  );

const HEADING_CUE = cues(PLAN_NOUNS);
const TITLE_CUE = cues([...PLAN_NOUNS, ...TITLE_PLAN_NOUNS]);
const FILLER = new RegExp(
  `${alternatives([...HEADING_FILLERS, ...PLAN_NOUNS, ...PLAN_TIMES, ...SUMMARY_NOUNS])}|[\\d〇○零一二三四五六七八九十、,，。:：“”"'()-]+`,
  'g',
);

/**
 * The scopes of a folded title or heading, in order: `2022年工作总结及2023年工作要点` → summary 2022, plan 2023;
 * `下一步工作打算` → plan; `养老服务` → none. A noun of the other part that closes the clause wins: `工作计划完成情况` → summary.
 */
export const readScopes = remembered((text): readonly Scope[] => scopesBy(text, HEADING_CUE), MOST_REMEMBERED);

/** The scopes of a folded title: as of a heading, and 目标任务, 主要指标, 实施方案 announce a plan too. */
export const readTitleScopes = (text: string): readonly Scope[] => scopesBy(text, TITLE_CUE);

function scopesBy(text: string, cue: RegExp): Scope[] {
  const head = text.slice(0, LONGEST);
  const periods = findReferencePeriods(head);
  const scopes: Scope[] = [];
  let from = 0;
  for (const clause of clauses(head, cue)) {
    const inside = periods.filter((period) => period.start >= from && period.start < clause.end);
    from = clause.end;
    const period = inside[0] ?? null;
    const last = scopes.at(-1);
    if (last !== undefined && last.part === clause.part && period === null) continue;
    scopes.push({ part: clause.part, period });
  }
  const rest = periods.find((period) => period.start >= from);
  if (rest !== undefined) scopes.push({ part: null, period: rest });
  return scopes;
}

/** Cue words in order; those that no conjunction separates melt into the last of them. */
function clauses(text: string, cue: RegExp): { part: Part; end: number }[] {
  const found: { part: Part; end: number }[] = [];
  for (const match of text.matchAll(cue)) {
    const part: Part = match.groups?.['plan'] === undefined ? 'summary' : 'plan';
    const end = match.index + match[0].length;
    const last = found.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, match.index);
    if (last !== undefined && !/[及和与暨、,;\d〇]/.test(between)) found.pop();
    found.push({ part, end });
  }
  return found;
}

/** How many signs of a heading are neither time nor cue nor filler: 0 for `2022年工作总结`, 4 for `社会救助情况`. */
export function ownWords(text: string): number {
  return text.slice(0, LONGEST).replace(FILLER, '').length;
}
