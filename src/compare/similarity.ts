import type { AxisRule } from '../lexicon/synonyms.js';
import type { Vocabulary } from '../lexicon/vocabulary.js';
import { lexisOf } from './lexis.js';
import type { Profile } from './profile.js';

/** From this score on two subjects are taken to say the same thing. Set on labelled pairs; for merging only. */
export const SAME_SUBJECT = 0.75;

/**
 * How alike two subjects are, 0 to 1 in hundredths: twice the weight of the meanings they share over the weight of all, 0 where an
 * axis keeps them apart. 家庭适老化改造 and 特殊困难老年人居家适老化改造 → 0.9; 养老床位 and 新增养老床位 → 0.
 */
export const similarity = (a: Profile, b: Profile): number => (keptApart(a, b) || isOtherwise(a, b) ? 0 : dice(a, b));

/** Whether two subjects of different reports are taken to say the same thing: 家庭适老化改造, 居家适老化改造. */
export function saysSame(a: string, b: string, vocabulary: Vocabulary): boolean {
  const { profileOf } = lexisOf(vocabulary);
  return similarity(profileOf(a), profileOf(b)) >= SAME_SUBJECT;
}

/**
 * Whether two subjects of one report speak of the same thing: neither says a full word that the other does not.
 * 养老床位 and 全县养老床位总数 do, 跨省婚姻登记 and 跨市婚姻登记 do not.
 */
export const isSameThing = (a: Profile, b: Profile): boolean =>
  !keptApart(a, b) && !hasOwnWord(a, b) && !hasOwnWord(b, a);

/** What one subject says and the other does not, by weight. */
function ownWeight(a: Profile, b: Profile): number {
  let own = 0;
  for (const [concept, weight] of a.weights) if (!b.weights.has(concept)) own += weight;
  return own;
}

/**
 * Whether the two put different words in one place (消防改造 and 护理床位改造, 街道服务中心 and 居家服务中心), or one adds so
 * much that it narrows the other (养老机构床位, 养老机构综合责任险投保床位). A single word more is let pass.
 */
function isOtherwise(a: Profile, b: Profile): boolean {
  const [one, other] = [ownWeight(a, b), ownWeight(b, a)];
  const more = Math.max(one, other);
  return more >= 2 || (more >= 0.5 && Math.min(one, other) >= 0.2);
}

/** A word's bit of 32. */
const bitOf = (word: string): number => 1 << (word.charCodeAt(0) + 7 * word.charCodeAt(word.length - 1));

/** The full words of a subject, a bit for each; two words may share one. */
export function fullWordBits({ weights }: Profile): number {
  let bits = 0;
  for (const [word, weight] of weights) if (weight >= 1) bits |= bitOf(word);
  return bits;
}

/**
 * Whether the bits alone show that two subjects are not alike: each has a full word of its own, or one has two of them.
 * Most pairs are told apart so, at a fraction of what it takes to look at their words.
 */
export function bitsDiffer(a: number, b: number): boolean {
  const [one, other] = [a & ~b, b & ~a];
  const own = one | other;
  return (one !== 0 && other !== 0) || (own & (own - 1)) !== 0;
}

const hasOwnWord = (a: Profile, b: Profile): boolean =>
  [...a.weights].some(([concept, weight]) => weight >= 1 && !b.weights.has(concept));

function dice(a: Profile, b: Profile): number {
  let shared = 0;
  let all = 0;
  for (const [concept, weight] of a.weights) {
    all += weight;
    if (b.weights.has(concept)) shared += weight;
  }
  for (const weight of b.weights.values()) all += weight;
  return all === 0 ? 0 : Math.round((200 * shared) / all) / 100;
}

/** Whether an axis, a number or what is counted says that these are two things. */
function keptApart(a: Profile, b: Profile): boolean {
  return !holdsHead(a, b) || !holdsHead(b, a) || axisParts(a, b) || axisParts(b, a);
}

/** Whether one of the first subject's axes keeps it from the second. */
function axisParts(a: Profile, b: Profile): boolean {
  for (const [axis, words] of a.axes) if (!mayMeet(a.rules.get(axis) ?? 'open', words, b.axes.get(axis))) return true;
  return false;
}

/** What two subjects must have in common not to be kept apart by a strict axis, as a key: 新增, 60岁 → `change:新增|number:60`. */
export function strictWords({ axes, rules }: Profile): string {
  const strict = [...axes].filter(([axis]) => rules.get(axis) === 'strict');
  return strict
    .map(([axis, words]) => `${axis}:${[...words].sort().join()}`)
    .sort()
    .join('|');
}

type Words = ReadonlySet<string> | undefined;

function mayMeet(rule: AxisRule, a: Words, b: Words): boolean {
  if (rule === 'open') return true;
  if (a === undefined || b === undefined) return rule !== 'strict';
  return rule === 'nested' ? isNested(a, b) : isEqual(a, b);
}

const holdsHead = (a: Profile, b: Profile): boolean => a.head.every((concept) => b.weights.has(concept));
const isSubset = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((item) => b.has(item));
const isNested = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => isSubset(a, b) || isSubset(b, a);
const isEqual = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && isSubset(a, b);
