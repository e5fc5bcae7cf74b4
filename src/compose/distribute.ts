import type { Span } from '../model/span.js';
import { isBare } from './bare.js';
import { splitSubjects } from './conjuncts.js';
import type { Frame, Portion, Reading, Share } from './frames.js';
import type { Lexis } from './lexis.js';
import { SIGN } from './signs.js';

/** Figures without a word between them (2136户3980人) share one place of a list. */
type Tuple = readonly number[];

const RESPECTIVELY = /分别|依次|各自/;
/** How far back a list's subjects may begin. */
const LONGEST_SUBJECT = 120;

/** Pairs written as one word, with what each half means. */
const PAIRED: readonly { readonly pattern: RegExp; readonly shares: readonly Share[] }[] = [
  { pattern: /城[、和]?乡(?!镇|居保|规划)/, shares: [{ residence: 'urban' }, { residence: 'rural' }] },
  { pattern: /集中[、和与]?分散|集散/, shares: [{ care: 'institutional' }, { care: 'dispersed' }] },
  { pattern: /分散[、和与]?集中|散居[、和与]?集中/, shares: [{ care: 'dispersed' }, { care: 'institutional' }] },
];

/**
 * Gives each figure of a distributive list its own subject: 城乡低保标准分别提高到⟦600元/月⟧、⟦4620元/年⟧ → urban, rural;
 * 基本养老服务补贴、高龄津贴、长寿津贴分别达到⟦20元/月⟧、⟦50元/月⟧、⟦300元/月⟧ → one each. Frames outside such lists come back
 * as they are; a list whose subjects cannot be counted off is left alone.
 */
export function distribute(reading: Reading, frames: readonly Frame[], lexis: Lexis): Frame[] {
  const result = [...frames];
  if (frames.length < 2) return result;
  const tuples = tuplesOf(reading, frames);
  let previous: readonly Portion[] | null = null;
  for (let first = 0; first < tuples.length; ) {
    const last = runEnd(reading, frames, tuples, first, lexis);
    if (last > first) {
      const run = tuples.slice(first, last + 1);
      const heads = headsOf(frames, run);
      const portions = portionsOf(reading, heads, lexis, previous);
      const noun = sharedNoun(reading.text, heads.at(-1), lexis);
      const whole = portions ?? (noun === null ? null : undivided(reading.text, heads));
      if (whole !== null) apply(result, run, whole, noun);
      previous = portions;
    } else if (previous !== null && !continues(reading, frames, tuples, first, lexis)) previous = null;
    first = last + 1;
  }
  return result;
}

function tuplesOf({ text }: Reading, frames: readonly Frame[]): Tuple[] {
  const tuples: number[][] = [];
  frames.forEach((frame, i) => {
    const before = frames[i - 1];
    const gap = before === undefined ? 'x' : text.slice(before.quantity.end, frame.quantity.start);
    const adjacent = gap === '' && before?.quantity.unit !== frame.quantity.unit;
    const open = tuples.at(-1);
    if (adjacent && open !== undefined) open.push(i);
    else tuples.push([i]);
  });
  return tuples;
}

const headsOf = (frames: readonly Frame[], run: readonly Tuple[]): Frame[] =>
  run.flatMap((tuple) => frames[tuple[0] ?? -1] ?? []);

/** The noun behind the last figure of a list, which is that of all: 一级、二级分别发放100元、50元⟦护理补贴⟧; null where none is. */
function sharedNoun(text: string, last: Frame | undefined, lexis: Lexis): Span | null {
  if (last === undefined) return null;
  const { after, quantity } = last;
  if (after.end <= after.start || isBare(text, after, lexis.functionWords)) return null;
  const acts = quantity.measure === 'count' && lexis.predicates.wordAt(text, after.start)?.values.includes(true);
  return acts ? null : after;
}

function apply(result: Frame[], run: readonly Tuple[], portions: readonly Portion[], noun: Span | null): void {
  run.forEach((tuple, place) => {
    const portion = portions[place];
    if (portion === undefined) return;
    const near = noun === null ? portion.near : [...portion.near.filter(({ start }) => start !== noun.start), noun];
    for (const index of tuple) {
      const frame = result[index];
      if (frame === undefined) continue;
      const after = { start: frame.after.start, end: frame.after.start };
      result[index] = { ...frame, near, after, share: portion.share, inherited: null };
    }
  });
}

/** The last tuple of a run of like ones with nothing but joiners between them. */
function runEnd(
  reading: Reading,
  frames: readonly Frame[],
  tuples: readonly Tuple[],
  first: number,
  lexis: Lexis,
): number {
  const opening = frames[tuples[first]?.[0] ?? -1];
  if (opening === undefined) return first;
  const { start } = opening.quantity;
  const mixed =
    (reading.signs & SIGN.respectively) !== 0 &&
    RESPECTIVELY.test(reading.text.slice(Math.max(opening.clause.start, start - LONGEST_SUBJECT), start));
  let last = first;
  while (joins(reading, frames, tuples[last], tuples[last + 1], lexis, mixed)) last++;
  return last;
}

function joins(
  { text }: Reading,
  frames: readonly Frame[],
  left: Tuple | undefined,
  right: Tuple | undefined,
  lexis: Lexis,
  mixed: boolean,
): boolean {
  const here = frames[left?.at(-1) ?? -1];
  const next = frames[right?.[0] ?? -1];
  const opening = frames[left?.[0] ?? -1];
  if (here === undefined || next === undefined || opening === undefined) return false;
  if (next.clause.block !== here.clause.block || left?.length !== right?.length) return false;
  const gap = { start: here.quantity.end, end: next.quantity.start };
  const between = text.slice(gap.start, gap.end);
  if (!/^[、,和与及以]/.test(between) || !isBare(text, gap, lexis.functionWords)) return false;
  if (/提高|调整|增加|其中|其[他它余]|升|降|累计|发放|达到?|[增涨]至/.test(between)) return false;
  return (
    opening.quantity.measure === next.quantity.measure && (mixed || alike(opening.quantity.unit, next.quantity.unit))
  );
}

/** Classifiers that one list mixes freely: 养老机构、幸福院分别⟦12所⟧、⟦35个⟧. */
const OF_THINGS: ReadonlySet<string> = new Set('个所家处座间');

const alike = (one: string, other: string): boolean => one === other || (OF_THINGS.has(one) && OF_THINGS.has(other));

/** Whether a lone figure may still stand between a list's old values and its new ones. */
function continues(
  reading: Reading,
  frames: readonly Frame[],
  tuples: readonly Tuple[],
  at: number,
  lexis: Lexis,
): boolean {
  const frame = frames[tuples[at]?.[0] ?? -1];
  return frame !== undefined && isBare(reading.text, frame.own, lexis.functionWords);
}

function portionsOf(
  { text, timeless }: Reading,
  run: readonly Frame[],
  lexis: Lexis,
  previous: readonly Portion[] | null,
): readonly Portion[] | null {
  const head = run[0];
  if (head === undefined) return null;
  const bare = head.own.end > head.own.start && isBare(text, head.own, lexis.functionWords);
  if (previous?.length === run.length && bare) return previous;
  const subject = subjectSpan(text, head);
  const words = slice(text, subject);
  const respectively = RESPECTIVELY.exec(words);
  const named = namedPart(text, subject, respectively, lexis);
  const subjects = splitSubjects(timeless, named, subject, lexis, {
    places: run.length,
    money: head.quantity.measure === 'money',
    respectively: respectively !== null,
  });
  if (subjects !== null) return subjects;
  const near = [subject, head.after];
  const pair = PAIRED.find(({ shares, pattern }) => shares.length === run.length && pattern.test(words));
  const shares = pair?.shares ?? sharesBefore(text, head, run, respectively !== null, lexis);
  return shares === null ? null : shares.map((share) => ({ near, share }));
}

/** The stretch that names a list's subjects: before 分别, or behind it where nothing stands before (分别为⟦城市、农村低保对象⟧). */
function namedPart(text: string, subject: Span, respectively: RegExpExecArray | null, lexis: Lexis): Span {
  if (respectively === null) return subject;
  const end = subject.start + respectively.index;
  const before = { start: subject.start, end };
  if (!isBare(text, before, lexis.functionWords)) return before;
  const behind = end + respectively[0].length;
  return { start: behind + (LEADS_TO.test(text.charAt(behind)) ? 1 : 0), end: subject.end };
}

const LEADS_TO = /[为向给对]/;

/** A list told one by one whose subject is that of all: 2021年、2022年分别⟦发放⟧500万元、600万元低保金; null for any other. */
function undivided(text: string, heads: readonly Frame[]): readonly Portion[] | null {
  const head = heads[0];
  if (head === undefined || !RESPECTIVELY.test(slice(text, head.own))) return null;
  return heads.map(() => ({ near: [head.own], share: {} }));
}

/** How far before a list its two places may have been told apart. */
const TOLD_BEFORE = 80;

interface Pair {
  /** The words that tell the two apart. */
  readonly words: RegExp;
  /** What of these words is of the first share. */
  readonly first: RegExp;
  /** What a list says that names them itself. */
  readonly own: RegExp;
  readonly shares: readonly [Share, Share];
}

const TOLD: readonly Pair[] = [
  { words: /城[市镇]|农村/g, first: /城/, own: /[城农]/, shares: [{ residence: 'urban' }, { residence: 'rural' }] },
  {
    words: /集中(?=供养|养育|\d)|机构(?=养育|供养)|分散(?=供养|养育|\d)|散居/g,
    first: /集中|机构/,
    own: /集中|分散|散居|机构/,
    shares: [{ care: 'institutional' }, { care: 'dispersed' }],
  },
];

/**
 * The two places of a list that names neither, where the clauses before it told them apart: 城镇4992人,农村7940人,标准分别为
 * ⟦612元⟧和⟦459元⟧; 集中供养320人、分散供养1200人,标准分别为…; 城乡标准一并提高,达到⟦871元/月⟧、⟦650元/月⟧.
 */
function sharesBefore(
  text: string,
  head: Frame,
  run: readonly Frame[],
  respectively: boolean,
  lexis: Lexis,
): readonly Share[] | null {
  const plain = isBare(text, head.own, lexis.functionWords) && head.quantity.measure === 'money';
  if (run.length !== 2 || !(respectively || plain)) return null;
  const before = toldBefore(text, head, respectively);
  for (const { words, first, own, shares } of TOLD) {
    const told = own.test(slice(text, head.own)) ? [] : [...before.matchAll(words)].slice(-2);
    const [one, other] = told.map(([word]) => first.test(word));
    if (one === other || other === undefined) continue;
    return one ? shares : [shares[1], shares[0]];
  }
  return !respectively && isPair(run) && namesBoth(before, slice(text, head.own))
    ? [{ residence: 'urban' }, { residence: 'rural' }]
    : null;
}

/** What was told before a list in its block; where 分别 opens a block, in the block before. */
function toldBefore(text: string, { earlier, clause, own }: Frame, respectively: boolean): string {
  const opening = respectively && earlier.length === 0 ? 0 : clause.start;
  return text.slice(Math.max(earlier.at(-1)?.start ?? opening, own.start - TOLD_BEFORE), own.start);
}

/** Whether nothing but a joiner stands between two figures: never 支出⟦12万元⟧,人均救助⟦300元⟧. */
const isPair = ([one, other]: readonly Frame[]): boolean =>
  one !== undefined && other !== undefined && other.quantity.start - one.quantity.end <= 2;

/** Whether town and country are named together before a list, and neither in it: 城乡标准一并提高. */
const namesBoth = (before: string, own: string): boolean =>
  before.includes('城乡') && !/城[市镇]|农村/.test(before) && !/[城农]/.test(own);

const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

/** From the clause's start to the first number; where that names nothing, from the clause before. */
function subjectSpan(text: string, head: Frame): Span {
  const end = head.own.end;
  const bare = /^(分别|依次|各自)/.test(slice(text, head.own)) || head.own.end <= head.own.start;
  const start = bare ? (head.earlier[0]?.start ?? head.clause.start) : head.own.start;
  return { start: Math.max(start, end - LONGEST_SUBJECT), end };
}
