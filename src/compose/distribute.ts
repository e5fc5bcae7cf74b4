import type { Span } from '../model/span.js';
import { type Frame, residue, type Share } from './frames.js';
import type { Lexis } from './lexis.js';

/** What one figure of a distributive list takes of the common subject. */
interface Portion {
  readonly near: readonly Span[];
  readonly share: Share;
}

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
export function distribute(text: string, frames: readonly Frame[], lexis: Lexis): Frame[] {
  const result = [...frames];
  for (let first = 0; first < frames.length; ) {
    const last = runEnd(text, frames, first, lexis);
    if (last > first) {
      const run = frames.slice(first, last + 1);
      const portions = portionsOf(text, run, lexis);
      portions?.forEach((portion, i) => {
        const frame = run[i];
        if (frame !== undefined)
          result[first + i] = { ...frame, near: portion.near, share: portion.share, inherited: false };
      });
    }
    first = last + 1;
  }
  return result;
}

/** The last of a run of like quantities with nothing but joiners between them. */
function runEnd(text: string, frames: readonly Frame[], first: number, lexis: Lexis): number {
  let last = first;
  for (;;) {
    const here = frames[last];
    const next = frames[last + 1];
    if (here === undefined || next === undefined || next.clause.block !== here.clause.block) return last;
    const gap = { start: here.quantity.end, end: next.quantity.lead?.start ?? next.quantity.start };
    const between = text.slice(gap.start, gap.end);
    const joined = /^[、,和与及以]/.test(between) && residue(text, gap, lexis.functionWords) === '';
    if (!joined || here.quantity.measure !== next.quantity.measure || !sameUnit(here, next)) return last;
    if (/提高|调整|增加|其中/.test(between)) return last;
    last++;
  }
}

const sameUnit = (a: Frame, b: Frame): boolean => a.quantity.unit === b.quantity.unit;

function portionsOf(text: string, run: readonly Frame[], lexis: Lexis): Portion[] | null {
  const head = run[0];
  if (head === undefined) return null;
  const subject = subjectSpan(text, head);
  const words = text.slice(subject.start, subject.end);
  const respectively = RESPECTIVELY.exec(words);
  const named = respectively === null ? subject : { start: subject.start, end: subject.start + respectively.index };
  const parts = splitParts(text, trimLead(text, named, lexis));
  const near = [subject, head.after];
  if (parts.length === run.length && respectively !== null) return ownParts(text, parts, subject, lexis);
  for (const pair of PAIRED) {
    if (pair.shares.length === run.length && pair.pattern.test(words))
      return pair.shares.map((share) => ({ near, share }));
  }
  if (parts.length > run.length && respectively !== null)
    return ownParts(text, parts.slice(parts.length - run.length), subject, lexis);
  return null;
}

/** From the clause's start to the first number; where that names nothing, from the clause before. */
function subjectSpan(text: string, head: Frame): Span {
  const own = { start: head.clause.start, end: head.own.end };
  const bare = text.slice(head.own.start, head.own.end);
  const start = /^(分别|依次|各自)/.test(bare) || bare === '' ? (head.earlier[0]?.start ?? own.start) : head.own.start;
  return { start: Math.max(start, own.end - LONGEST_SUBJECT), end: own.end };
}

/** Drops dates, whole-area words and verbs before the first subject. */
function trimLead(text: string, named: Span, lexis: Lexis): Span {
  const words = text.slice(named.start, named.end);
  let start = 0;
  for (const hit of [...lexis.functionWords.longest(words)]) {
    if (hit.start > start) break;
    start = hit.end;
  }
  const comma = Math.max(words.lastIndexOf(','), words.lastIndexOf(':'));
  return { start: named.start + Math.max(start, comma + 1), end: named.end };
}

function splitParts(text: string, named: Span): Span[] {
  const parts: Span[] = [];
  let start = named.start;
  for (let at = named.start; at <= named.end; at++) {
    const joint = at === named.end ? 1 : jointAt(text, at);
    if (joint === 0) continue;
    if (at > start) parts.push({ start, end: at });
    start = at + joint;
  }
  return parts;
}

const jointAt = (text: string, at: number): number => {
  const sign = text.charAt(at);
  if (sign === '、' || sign === '和' || sign === '与') return 1;
  if (text.startsWith('以及', at)) return 2;
  return sign === '及' ? 1 : 0;
};

/**
 * Each figure's near words are the whole subject without what distinguishes the others: in
 * 孤儿、事实无人抚养儿童基本生活补贴 the first keeps 孤儿 and 基本生活补贴.
 */
function ownParts(text: string, parts: readonly Span[], subject: Span, lexis: Lexis): Portion[] {
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return [];
  const complete = text.slice(first.end - 2, first.end) === text.slice(last.end - 2, last.end);
  const marks = parts.map((part, i) => {
    if (complete || (i > 0 && i < parts.length - 1)) return part;
    return i === 0 ? tailWord(text, part, lexis) : headWord(text, part, lexis);
  });
  return parts.map((part, i) => ({
    near: subtract(
      subject,
      marks.filter((_, j) => j !== i),
    ),
    share: shareOf(text, part, i),
  }));
}

function tailWord(text: string, part: Span, lexis: Lexis): Span {
  const hits = lexis.indicatorWords.all(text.slice(part.start, part.end));
  const start = Math.min(
    part.end,
    ...hits.filter((hit) => part.start + hit.end === part.end).map((hit) => part.start + hit.start),
  );
  return start < part.end ? { start, end: part.end } : part;
}

function headWord(text: string, part: Span, lexis: Lexis): Span {
  const hits = lexis.indicatorWords.all(text.slice(part.start, part.end));
  const length = Math.max(0, ...hits.filter((hit) => hit.start === 0).map((hit) => hit.end));
  if (length > 0) return { start: part.start, end: part.start + length };
  const narrow = /^(城市|城镇|农村|集中|分散|散居|机构|城|乡|女|男)/.exec(text.slice(part.start, part.end));
  return narrow === null ? part : { start: part.start, end: part.start + narrow[0].length };
}

function subtract(whole: Span, holes: readonly Span[]): Span[] {
  const left: Span[] = [];
  let start = whole.start;
  for (const hole of holes) {
    if (hole.start > start) left.push({ start, end: hole.start });
    start = Math.max(start, hole.end);
  }
  if (whole.end > start) left.push({ start, end: whole.end });
  return left;
}

function shareOf(text: string, part: Span, position: number): Share {
  const words = text.slice(part.start, part.end);
  if (words === '城' || /^城(市|镇)/.test(words)) return { residence: 'urban' };
  if (/^农村/.test(words) || (position > 0 && /^乡(?!镇|贤)/.test(words))) return { residence: 'rural' };
  if (/^集中|机构(养育|供养)/.test(words)) return { care: 'institutional' };
  if (/^(分散|散居|社会散居)/.test(words)) return { care: 'dispersed' };
  return {};
}
