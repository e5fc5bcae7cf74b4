import {
  ADVERB_LEADS,
  ALL_ADVERB_FOLLOWERS,
  AVERAGES,
  DENSITY_VERBS,
  EACH_VERBS,
  PER_GROUP_NOUNS,
  STANDARD_TAILS,
  TIME_WORD_LEADS,
} from '../../lexicon/per.js';
import { readNumeral } from '../numeral/index.js';
import { isDigit } from '../numeral/numeral.js';
import type { PerReading, Recogniser } from '../reading.js';
import { wordSet, wordTable } from '../words.js';
import { readPart } from './per.js';

const GROUPS = wordSet(PER_GROUP_NOUNS);
const DENSITY = wordSet(DENSITY_VERBS);
const AVERAGE = wordTable(AVERAGES);

/** A per-part or a group: what may stand behind 每. */
interface Group {
  readonly part: string;
  readonly end: number;
}

/** 千名老人, 万人, 百户居民: a group by its size. */
function readGroup(text: string, at: number): Group | null {
  const numeral = readNumeral(text, at);
  if (numeral === null || numeral.small || numeral.masked) return null;
  const measure = text.charAt(numeral.end);
  if (measure === '人' && text.charAt(numeral.end + 1) !== '口')
    return { part: text.slice(at, numeral.end + 1), end: numeral.end + 1 };
  const from = numeral.end + ('名位个户'.includes(measure || ' ') ? 1 : 0);
  const noun = GROUPS.startingAt(text, from);
  if (from === numeral.end && noun === null) return null;
  const end = from + (noun?.word.length ?? 0);
  return { part: text.slice(at, end), end };
}

/** 每人每月, 每千名老人, 每户: per whom and how often, said before the number. */
export const each: Recogniser = {
  name: 'each',
  starts: '每',
  examples: {
    reads: [
      '⟦每人每月⟧520元',
      '⟦每千名老人⟧拥有',
      '⟦每万人⟧拥有',
      '⟦每户每年⟧',
      '⟦每10户⟧',
      '⟦每人·月⟧600元',
      '⟦每新增一张床位⟧补助',
    ],
    not: ['每一个', '每逢', '每周五'],
  },
  read(text, at) {
    const parts: string[] = [];
    let end = at;
    while (isEachJoint(text, end, parts.length) && parts.length < 3) {
      const group = readGroup(text, end + 1) ?? readEachPart(text, end + 1);
      if (group === null) break;
      parts.push(group.part);
      end = group.end;
    }
    return parts.length === 0 ? null : { type: 'per', start: at, end, parts, rule: 'each' };
  },
};

/** 每 before each part; a sign may stand for a later one: 每人·月, 每人/月. */
const isEachJoint = (text: string, at: number, parts: number): boolean =>
  text.charAt(at) === '每' || (parts === 1 && at < text.length && '·/'.includes(text.charAt(at)));

const VERBS = wordSet(EACH_VERBS);

/** 人, 月, and behind a verb 一 with a measure word: 新增一张床位. */
function readEachPart(text: string, at: number): Group | null {
  const verb = VERBS.startingAt(text, at);
  if (verb === null) return readPart(text, at);
  const one = at + verb.word.length;
  return '一1'.includes(text.charAt(one) || ' ') ? readPart(text, one + 1) : null;
}

/** 百名老人拥有床位, 千人拥有: a density without 每. */
export const density: Recogniser = {
  name: 'density',
  starts: '百千万',
  examples: { reads: ['⟦百名老人⟧拥有床位', '⟦万人⟧拥有社会组织'], not: ['百名老人参加', '万人评议'] },
  read(text, at) {
    const group = readGroup(text, at);
    if (group === null || DENSITY.startingAt(text, group.end) === null) return null;
    return { type: 'per', start: at, end: group.end, parts: [group.part], rule: 'density' };
  },
};

/** 人均, 月人均, 户均: an average, not the adverb in 老人均享受. */
export const average: Recogniser = {
  name: 'average',
  starts: '人月年户日周床次',
  examples: {
    reads: ['⟦月人均⟧补助200元', '⟦人均⟧补差', '⟦户均⟧', '⟦人均⟧达到300元', ',⟦户均⟧得到'],
    not: ['老人均享受', '残疾人均为', '贫困户均已', '其余618人均按政策'],
  },
  read(text, at): PerReading | null {
    const hit = AVERAGE.startingAt(text, at);
    if (hit === null) return null;
    const end = at + hit.word.length;
    if (!hit.word.includes('均') && !isDigit(text.charCodeAt(end))) return null;
    return isAdverb(text, at, end) ? null : { type: 'per', start: at, end, parts: hit.value, rule: 'average' };
  },
};

const STANDARD = wordSet(STANDARD_TAILS);

/** 月保障标准, 年标准: the time that a standard is for, said with the standard. */
export const timedStandard: Recogniser = {
  name: 'timed-standard',
  starts: '月年',
  examples: { reads: ['⟦月⟧保障标准从100元', '从⟦年⟧标准1680元'], not: ['9月标准', '今年标准', '每月标准', '月底'] },
  read(text, at): PerReading | null {
    if (STANDARD.startingAt(text, at + 1) === null) return null;
    if (at > 0 && TIME_WORD_LEADS.includes(text.charAt(at - 1))) return null;
    return { type: 'per', start: at, end: at + 1, parts: [text.charAt(at)], rule: 'timed-standard' };
  },
};

/** What a mean is of: 320人⟦均补⟧差; anything else is done to all of them: 618人均按政策. */
const AVERAGED = '补救月年保收支消水标';

const CLAUSE_STARTS = ',;。:、(';

/** 均 is "all" behind a word that 人 or 户 closes, or before a verb that nothing is an average of. */
function isAdverb(text: string, at: number, end: number): boolean {
  const follower = text.charAt(end) || ' ';
  if (isDigit(text.charCodeAt(at - 1))) return !AVERAGED.includes(follower);
  if (at === 0 || CLAUSE_STARTS.includes(text.charAt(at - 1))) return false;
  if (at > 0 && ADVERB_LEADS.includes(text.charAt(at - 1))) return ALL_ADVERB_FOLLOWERS.includes(follower);
  return ALL_ADVERB_FOLLOWERS.includes(follower) && !'为达超不'.includes(follower);
}
