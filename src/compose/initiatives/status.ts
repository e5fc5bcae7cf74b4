import { COMPLETED, GOING_ON, GROUNDS, LASTING, OUTCOMES, TO_COME, UNDER_WAY } from '../../lexicon/initiatives.js';
import type { InitiativeStatus } from '../../model/observation.js';
import { origin, type Sourced } from '../../model/origin.js';
import type { Sentence } from '../../model/outline.js';
import { unitTable } from '../../text/unit-table.js';
import { startsWithWord, wordMatcher } from './matching.js';
import type { Phrase, Verb } from './phrase.js';

const GOING = wordMatcher(GOING_ON);
const COMING = wordMatcher(TO_COME);
const DONE = wordMatcher(COMPLETED);
const UNDER = wordMatcher(UNDER_WAY);
const OUTCOME = wordMatcher(OUTCOMES);
const LAST = wordMatcher(LASTING);
const GROUND = wordMatcher(GROUNDS);
/** Longest end of the initiative's own clause before what came of it: …试点⟦工作⟧,新增…. */
const CLOSING = 6;
/** How far around a name the words are sought that say how it went. */
const STOPS = unitTable([[',;:。!?', 1]]);
const REACH = 40;
/** Right before a verb 将 says that it is to come; before a noun it only takes its object. */
const WILL = /将(?:进一步|继续|重点|持续|全面|大力|再|加快|着力|积极|陆续)*$/;
/** Before a verb these say that it came off. */
const SUCCEEDED = wordMatcher('成功 圆满 顺利');
/** A clause behind a name tells of the name where it begins like this: …,⟦目前⟧已完工. */
const CONTINUES = wordMatcher(
  '占 上半年 项目总投资 总投资 目前 现在 现 已 均 全部 正在 主体 预计 年底 截至 截止 即将 成效 圆满 顺利 前期 消防 并 各项 一期 任务 其余 剩余 其中 申报材料',
);
/** These go on about a name even behind a clause between: …通过审批,争取资金,⟦目前⟧正在招标. */
const NOW = wordMatcher('目前 现正 现已 截至目前 正在');
/** The whole is done where nothing stands behind 完成: 已完成300户 says nothing of the rest. */
const COMPLETED_WHOLE = /已(?:经)?(?:全部|全面|圆满|基本)?完成(?=[,;:。!?]|$)/;
/** A task of which a part is done, by the count set and the count reached: 任务⟦220⟧户,已完成⟦146⟧户. */
const TASK = /^任务数?(\d+)[^,;。\d]{1,3},(?:目前|现|上半年|截至目前)?已(?:经)?(?:完成|建成|竣工|完工)(\d+)/;
/** A share of the task or of the work that is done: 占全年任务的⟦59⟧%, 完成工程量的⟦65⟧%. */
const SHARE = /(?:占[^,;。]{0,6}任务[^,;。]{0,8}的|完成(?:总?工程量|形象进度|工程进度)的?)(\d{1,2}(?:\.\d+)?)%/;
/** What was won from above is no thing to come: 争取资金900万元. */
const WON = /争取[^,;。]*(?:资金|补助|\d)/;

/**
 * How far an initiative has come: planned in a plan part; elsewhere as its verb and what follows up to `until` (the next
 * initiative or the sentence's end) say, and behind a lead-in what the next sentence says (`led`).
 */
export function statusOfPhrase(
  sentence: Sentence,
  phrase: Phrase,
  until: number,
  led: string,
): Sourced<InitiativeStatus> {
  if (sentence.part?.value === 'plan') return { value: 'planned', origin: origin('inherited', 'plan-part') };
  const { text } = sentence;
  const { verb } = phrase;
  const lead = unquoted(text.slice(Math.max(phrase.lead, phrase.start - REACH), verb?.start ?? phrase.start));
  if (isToCome(lead)) return { value: 'planned', origin: origin('stated', 'words-to-come') };
  const behind = text.slice(phrase.end, endOfMatter(text, phrase, until)) + firstSentence(led);
  if (UNDER.anyIn(behind) || isHalfDone(behind))
    return { value: 'ongoing', origin: origin('stated', 'words-under-way') };
  if ((behind.includes('完成') && COMPLETED_WHOLE.test(behind)) || DONE.anyIn(behind))
    return { value: 'done', origin: origin('stated', 'words-completed') };
  if (phrase.ground && startsWithWord(text, phrase.end, GROUND))
    return { value: 'ongoing', origin: origin('stated', 'ground') };
  if (verb === null) return { value: 'done', origin: origin('assumed', 'summary-part') };
  if (hasOutcome(text, phrase) && !LAST.anyIn(lead)) return { value: 'done', origin: origin('stated', 'outcome') };
  return { value: byVerb(verb, phrase, lead, text), origin: origin('stated', 'verb', verb) };
}

/** Words without what they quote: a “…计划” that does something is no plan. */
const unquoted = (words: string): string => (words.includes('”') ? words.replace(/“[^“”]*”/g, '') : words);

/** The first of the sentences that a lead-in leads in to. */
const firstSentence = (led: string): string => led.slice(0, led.indexOf('。') + 1 || led.length);

function isHalfDone(behind: string): boolean {
  if (behind.includes('%') && SHARE.test(behind)) return true;
  const counts = behind.startsWith('任务') ? TASK.exec(behind) : null;
  return counts !== null && Number(counts[2]) < Number(counts[1]);
}

const isToCome = (lead: string): boolean =>
  (lead.includes('将') && WILL.test(lead)) || COMING.anyIn(lead.includes('争取') ? lead.replace(WON, '') : lead);

/**
 * Where what is said of a name ends: with its clause, or with the last of the clauses behind it that go on about it; of a
 * subject of its own even behind a clause between.
 */
function endOfMatter(text: string, { end: from, verb }: Phrase, until: number): number {
  const most = Math.min(until, from + 2 * REACH);
  let end = stopFrom(text, from, most);
  while (end < most && CONTINUES.wordAt(text, end + 1, most) !== null) end = stopFrom(text, end + 1, most);
  const later = verb === null ? stopFrom(text, end + 1, most) : most;
  return NOW.wordAt(text, later + 1, most) === null ? end : stopFrom(text, later + 1, most);
}

/** Where the first stop from a place on stands; `end` where there is none before. */
function stopFrom(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && STOPS[text.charCodeAt(at)] === 0) at++;
  return at;
}

/** Whether the clause behind begins with what came of it; a few words may close the initiative's own clause. */
function hasOutcome(text: string, { end }: Phrase): boolean {
  if (text.startsWith('发放', end)) return true;
  const comma = text.slice(end, end + CLOSING + 1).indexOf(',');
  return comma >= 0 && OUTCOME.wordAt(text, end + comma + 1) !== null;
}

/** What was set going several times was done each time: 全年⟦4次⟧启动联动机制, 启动联动机制⟦8次⟧. */
const isCounted = (text: string, { end }: Phrase, lead: string): boolean =>
  /\d次$/.test(lead) || TIMES.test(text.slice(end, end + TIMES_REACH));
const TIMES = /^ ?\d{1,3} ?次(?!数|性)/;
const TIMES_REACH = 8;

/** Whether one only strives to do it: ⟦争取建成⟧. */
const isStriven = ({ chain, start, end }: Verb, text: string): boolean =>
  chain.length > 1 && COMING.anyIn(text, start, end);

/** 了 says done whatever the verb, and so does a count behind what one works on; words of going on say ongoing. */
function byVerb(verb: Verb, phrase: Phrase, lead: string, text: string): InitiativeStatus {
  if (verb.chain.some((action) => action.status === 'planned') || isStriven(verb, text)) return 'planned';
  if (text[verb.end - 1] === '了' || SUCCEEDED.anyIn(lead) || isCounted(text, phrase, lead)) return 'done';
  const before = lead + text.slice(verb.start, verb.end);
  if (GOING.anyIn(before)) return 'ongoing';
  const counted = phrase.next?.kind === 'number' && verb.action.force === 'leans';
  return counted || verb.chain.some((action) => action.status === 'done') ? 'done' : 'ongoing';
}
