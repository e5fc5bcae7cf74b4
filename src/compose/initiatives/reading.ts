import type { HeadKind } from '../../lexicon/initiatives.js';
import type { Head, InitiativeLexis } from './lexis.js';
import { headInside, isName } from './marks.js';
import { startsWithWord } from './matching.js';
import type { Phrase } from './phrase.js';
import { type Size, sizeOf } from './size.js';

/** A phrase with what the vocabulary says of its head and quotations. */
export interface Reading {
  readonly text: string;
  readonly phrase: Phrase;
  readonly head: Head | null;
  /** Whether a quotation in it is a name. */
  readonly quoted: boolean;
  readonly size: Size;
  readonly lexis: InitiativeLexis;
}

/** The weight of a quotation that is a name, as much as the weightiest head noun. */
export const QUOTED = 3;
const LONG_NAME = 4;
/** Long enough to be a name though made of words of the trade alone. */
const LONG_PHRASE = 5;
/** A system named by the fields that it serves. */
const LONG_FIELD = 6;
const LONG_WORKS = 8;
const WHOLE_NAME = 3;

/** What digits may name: a way of working, a programme, a system. */
const CODED: ReadonlySet<HeadKind> = new Set(['mechanism', 'programme', 'platform']);

/** Reads a phrase against the vocabulary. */
export function readPhrase(text: string, phrase: Phrase, lexis: InitiativeLexis): Reading {
  const head = phrase.head ?? headInside(text, phrase, lexis);
  const carried = phrase.verb?.action.force === 'carries';
  const coded = head === null ? carried && phrase.loose?.start === phrase.closes : CODED.has(head.kind);
  const use = { carried, closed: head !== null, headed: head !== null && head.kind !== 'works', coded };
  const quoted = !isState(text, phrase, lexis) && phrase.marks.some((mark) => isName(text, mark, use, lexis));
  return { text, phrase, head, quoted, size: sizeOf(text, phrase, head, lexis), lexis };
}

/** Whether a bare quotation says how things stand or ought to: “大救助”格局. */
const isState = (text: string, { head, closes }: Phrase, lexis: InitiativeLexis): boolean =>
  head === null &&
  (STATE.test(text.slice(closes, closes + FAR)) || startsWithWord(text, behindWork(text, closes), lexis.abstracts));

/** What may stand between a quotation and the noun that says what it is: “…”⟦工作⟧理念. */
const OF_WORK = /(?:有关|相关|工作|服务(?!困境|困难)|发展|治理|总体|核心)/y;
/**
 * What one carries with a motto (“民生为大”⟦之责⟧, but 之家 is a place), how things stand (“共助”⟦救助新格局⟧) and quotations summed up as ways of thinking or
 * evils: “…”⟦等婚嫁新观念⟧.
 */
const STATE =
  /^(?:之[^家]|[\u4e00-\u9fff]{0,6}格局|等[\u4e00-\u9fff]{0,3}(?:观念|理念|风尚|氛围|问题|现象|陋习|乱象|难题|短板|目标|要求))/;
const FAR = 9;

function behindWork(text: string, at: number): number {
  OF_WORK.lastIndex = at;
  return OF_WORK.test(text) ? OF_WORK.lastIndex : at;
}

/** The weight of what closes the phrase; 0 where nothing specific stands before it. */
export function weightOf(reading: Reading): number {
  const { phrase, head, quoted, size } = reading;
  if (quoted) return QUOTED;
  if (head === null) return 0;
  if (head.whole || (size.filled > 0 && isToldOf(reading, head))) return head.weight;
  if (phrase.inner && head.kind === 'works' && size.filled > 0) return QUOTED;
  const made = phrase.verb?.action.force === 'carries' || isSite(reading);
  return isSpecific(head.kind, size, made) ? head.weight : 0;
}

/** Whether a building is one that is being built, a phase of it or its works: 推进区福利院⟦二期⟧, 抓好区福利院⟦建设⟧. */
export const isSite = ({ text, phrase: { end, closes }, head }: Reading): boolean =>
  head?.kind === 'facility' && (text.slice(closes, end).includes('期') || SITE.test(text.slice(end, end + 4)));
const SITE = /^(?:建设(?!成果)|内部装修|装修|主体|搬迁|迁建|选址)/;

/** Whether a name that opens its clause is said to be honoured or, of a building, to be built: ⟦殡葬改革⟧入选…. */
export function isToldOf({ text, phrase: { verb, opens, end }, size, lexis }: Reading, head: Head): boolean {
  if (verb !== null || !opens) return false;
  if (head.kind === 'facility' && startsWithWord(text, end, lexis.built)) return true;
  if (!startsWithWord(text, end, lexis.honours)) return false;
  return head.kind !== 'facility' || (size.filled >= LONG_NAME && MODEL.test(text.slice(end, end + HONOUR_REACH)));
}

/** What a house is honoured as that does more than its daily work: a star is no such thing. */
const MODEL = /示范|优秀|先进|典型|称号|试点|案例|创新/;
const HONOUR_REACH = 24;

/** Whether what stands before a head noun makes a name of it; a verb that makes a thing lets longer common words do. */
function isSpecific(kind: HeadKind, { specific, filled }: Size, carried: boolean): boolean {
  if (kind === 'facility') return filled >= 2 || (carried && filled > 0);
  if (specific >= 2) return true;
  if (kind === 'programme') return filled >= LONG_NAME;
  if (kind === 'platform') return filled >= LONG_FIELD;
  return carried && filled >= (kind === 'works' ? LONG_WORKS : LONG_PHRASE);
}

/** What a name's length adds: short phrases of common words are seldom names. */
export const lengthWeight = ({ quoted, head, size }: Reading): number =>
  quoted || size.filled >= (head?.whole === true ? WHOLE_NAME : LONG_NAME) ? 1 : 0;
