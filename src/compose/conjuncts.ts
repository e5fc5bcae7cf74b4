import type { Span } from '../model/span.js';
import type { Portion, Share } from './frames.js';
import type { Lexis } from './lexis.js';

/** The figures of a distributive list. */
export interface ListOfFigures {
  /** How many places the list has. */
  readonly places: number;
  readonly money: boolean;
  /** Whether 分别 or the like says that they are told one by one; otherwise subjects and figures must be as many. */
  readonly respectively: boolean;
}

/**
 * Counts off the subjects of a distributive list in a text without its times: `named` is the stretch before 分别, `subject` all up to the first number.
 * Each place gets the whole subject without what distinguishes the others: of 孤儿、事实无人抚养儿童基本生活补贴 the first
 * keeps 孤儿 and 基本生活补贴. Null where there are fewer subjects than figures.
 */
export function splitSubjects(
  text: string,
  named: Span,
  subject: Span,
  lexis: Lexis,
  { places, money, respectively }: ListOfFigures,
): readonly Portion[] | null {
  const parts = splitParts(text, trimLead(text, named, lexis));
  if (respectively ? parts.length < places : parts.length !== places) return null;
  const own = parts.slice(parts.length - places);
  if (own.some((part) => /\d(?:万|亿)?元/.test(slice(text, part)))) return null;
  const first = own[0];
  const last = own.at(-1);
  if (first === undefined || last === undefined) return null;
  const complete = own.every((part) => endsAlike(text, part, last)) || (!money && areNames(text, own, lexis));
  const narrows = (part: Span): boolean => NARROW.test(slice(text, part));
  const narrowed = own.length > 1 && own.slice(1).every(narrows);
  const opens = narrows(first) && own.slice(1, -1).some(narrows);
  const marks = own.map((part, i) => {
    if (i === 0 && opens) return part;
    if (i === 0 && narrowed) return narrowTail(text, part);
    if (complete || (i > 0 && i < own.length - 1)) return part;
    return i === 0 ? tailWord(text, part, lexis) : headWord(text, part, lexis);
  });
  return own.map((part, i) => ({ near: subtract(subject, holesFor(marks, i)), share: shareOf(text, part, i) }));
}

const RATES = '率比例';

const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether two parts end in the same word, so that each is a whole name: 高龄津贴、长寿津贴. */
function endsAlike(text: string, a: Span, b: Span): boolean {
  const [left, right] = [text.charAt(a.end - 1), text.charAt(b.end - 1)];
  return a.end - a.start > 2 && (left === right || (RATES.includes(left) && RATES.includes(right)));
}

/** A name of a list has at least so many signs, unless the list is of three or more. */
const SHORTEST_NAME = 4;

/**
 * Whether what is counted is a list of whole names, of which none lends its first or last words to the others: 养老机构、
 * 日间照料中心、农村幸福院. Sums are spent on all of a list under one last word: 孤儿、事实无人抚养儿童⟦基本生活费⟧.
 */
function areNames(text: string, parts: readonly Span[], lexis: Lexis): boolean {
  if (parts.length < 3 && parts.some(({ start, end }) => end - start < SHORTEST_NAME)) return false;
  if (parts.every((part) => NARROW.test(slice(text, part)))) return false;
  return parts.slice(0, -1).every((part) => endsInWord(text, part, lexis) || ENDS_NAME.test(slice(text, part)));
}

/** What the name of a place or of people ends in. */
const ENDS_NAME = /(?:机构|中心|组织|单位|团体|基金会|登记|人员|对象|儿童|老人|家庭|[院站点所室厅堂社队馆园场])$/;

/** What the others have; a lone 城 or 乡 goes too, for the share says it. */
const holesFor = (marks: readonly Span[], index: number): Span[] =>
  marks.filter((mark, i) => i !== index || mark.end - mark.start === 1);

const PER_HEAD = /(?:每[人户名位月年])+$/;

/** Drops dates, whole-area words and verbs before the first subject, and whom a sum is for behind the last. */
function trimLead(text: string, named: Span, lexis: Lexis): Span {
  const words = text
    .slice(named.start, named.end)
    .replace(PER_HEAD, '')
    .replace(/[,: ]+$/, '');
  let start = 0;
  for (const hit of lexis.functionWords.longest(words)) {
    if (hit.start > start) break;
    start = hit.end;
  }
  const comma = Math.max(words.lastIndexOf(','), words.lastIndexOf(':'));
  return { start: named.start + Math.max(start, comma + 1), end: named.start + words.length };
}

function splitParts(text: string, named: Span): Span[] {
  const parts: Span[] = [];
  let start = named.start;
  for (let at = named.start; at <= named.end; at++) {
    const joint = at === named.end ? 1 : jointAt(text, at);
    if (joint === 0) continue;
    if (/[^ ]/.test(text.slice(start, at))) parts.push({ start, end: at });
    start = at + joint;
  }
  return parts;
}

const jointAt = (text: string, at: number): number => {
  const sign = text.charAt(at);
  if (sign === '、' || sign === '和' || sign === '与') return 1;
  if (text.startsWith('以及', at)) return 2;
  if (sign !== '及' || BOUND.test(text.slice(at, at + 3))) return 0;
  return REACHING.includes(text.charAt(at - 1) || ' ') ? 0 : 1;
};

/** 100周岁及以上 is one bound, and none of its signs joins anything. */
const BOUND = /^[及或]?以[上下]/;

/** What makes a verb of 及: 惠及, 涉及, 普及, 波及. */
const REACHING = '惠涉普波触顾遍';

/** The longest known word at a part's end: 基本⟦养老服务补贴⟧; the whole part where none is known. */
function tailWord(text: string, part: Span, lexis: Lexis): Span {
  const hits = lexis.indicatorWords.all(slice(text, part));
  const starts = hits.filter((hit) => part.start + hit.end === part.end).map((hit) => part.start + hit.start);
  const start = Math.min(part.end, ...starts);
  return start < part.end ? { start, end: part.end } : part;
}

const endsInWord = (text: string, part: Span, lexis: Lexis): boolean =>
  lexis.indicatorWords.all(slice(text, part)).some((hit) => part.start + hit.end === part.end);

/** Words that tell the members of a list apart and leave the head to all: 全失能、半失能、⟦能自理⟧护理补贴. */
const NARROW =
  /^(?:城市|城镇|农村|集中|分散|散居|机构|城|乡|女|男|(?:不能|能|全|半|完全|部分|生活)?(?:自理|失能)|(?:全|半)护理|[轻中重][度残]|[一二三四]级|省级|市级|县级|区级)/;

/** What tells the first of such a list apart stands at its end: 照料护理标准按⟦自理⟧、半自理、不能自理. */
function narrowTail(text: string, part: Span): Span {
  const tail = NARROW_TAIL.exec(slice(text, part));
  return tail === null ? part : { start: part.start + tail.index, end: part.end };
}

const NARROW_TAIL =
  /(?:(?:不能|能|全|半|完全|部分|生活)?(?:自理|失能)|(?:全|半)护理|[轻中重][度残]|[一二三四]级|城市|农村|(?:集中|分散)(?:供养|养育)?)$/;

/** The longest known word at a part's start: ⟦事实无人抚养儿童⟧基本生活补贴; the whole part where none is known. */
function headWord(text: string, part: Span, lexis: Lexis): Span {
  const words = slice(text, part);
  const known = lexis.indicatorWords.all(words).filter((hit) => hit.start === 0);
  const narrow = NARROW.exec(words)?.[0].length ?? 0;
  const length = Math.max(narrow, ...known.map((hit) => hit.end));
  const bound = length > 0 ? (BOUND.exec(words.slice(length))?.[0].length ?? 0) : 0;
  return length > 0 ? { start: part.start, end: part.start + length + bound } : part;
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
  const words = slice(text, part);
  const [residence, care] = [residenceOf(words, position), careOf(words)];
  return { ...(residence === null ? {} : { residence }), ...(care === null ? {} : { care }) };
}

function residenceOf(words: string, position: number): NonNullable<Share['residence']> | null {
  if (words === '城' || /^城[市镇]|城[市镇]$/.test(words)) return 'urban';
  return /^农村|农村$/.test(words) || (position > 0 && /^乡(?!镇|贤)/.test(words)) ? 'rural' : null;
}

function careOf(words: string): NonNullable<Share['care']> | null {
  if (/集中$|^集中|^机构(养育|供养)/.test(words)) return 'institutional';
  return /^(分散|散居|社会散居)|(分散|散居)$/.test(words) ? 'dispersed' : null;
}
