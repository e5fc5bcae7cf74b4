import type { PeriodMention, QuantityMention } from '../model/mention.js';
import type { Span } from '../model/span.js';
import { isBare } from './bare.js';
import { type Clause, isOpenTo } from './clauses.js';
import { beginsWord } from './joiners.js';
import type { Lexis } from './lexis.js';
import { nounAfter } from './noun.js';
import { SIGN } from './signs.js';
import { subAreaIn } from './sub-area.js';

/** A quantity with the words around it that may say what is counted, nearest first. Offsets into the sentence. */
export interface Frame {
  readonly quantity: QuantityMention;
  /** Its place among the sentence's figures. */
  readonly index: number;
  /** The place of the figure before, those of closed brackets passed over; -1 for the first. */
  readonly before: number;
  readonly clause: Clause;
  /** Words before the number that are its own: behind the quantity before it, or from the clause's start. */
  readonly own: Span;
  /** The noun phrase behind the number: 20家⟦养老服务机构⟧. */
  readonly after: Span;
  /** What follows in the clause, up to the next pause or quantity. */
  readonly rest: Span;
  /** The clause before `own`. */
  readonly lead: Span;
  /** The label that the clause stands behind (⟦低保标准⟧:城市717元/月,农村581元/月), or null. */
  readonly label: Span | null;
  /** The stretches that name the subject: own and after, or, where these are empty, those of the figure before. */
  readonly near: readonly Span[];
  /** Where `near` was taken over from, the figure's own words being bare; null where they are not. */
  readonly inherited: Inherited | null;
  /** Earlier clauses of the same block, nearest first. */
  readonly earlier: readonly Span[];
  /** A part of the report's area, or one quoted for comparison, that the figure speaks of. */
  readonly area: string | null;
  /** What a distributive list gives to this figure in particular (城乡 … 600元、420元). */
  readonly share: Share;
}

/** Where the words begin that tell of a figure in its block: with the furthest clause before it that is looked at, or its own. */
export const blockStart = ({ earlier, clause }: Frame): number => earlier.at(-1)?.start ?? clause.start;

/** What a bare figure takes its subject from. */
export type Inherited = 'label' | 'figure' | 'clause' | 'nothing';

/** The part of a distributive list's subject that belongs to one figure. */
export interface Share {
  readonly residence?: 'urban' | 'rural';
  readonly care?: 'institutional' | 'dispersed';
}

/** What one place of a distributive list takes of the common subject. */
export interface Portion {
  readonly near: readonly Span[];
  readonly share: Share;
}

/** A sentence as framing reads it. */
export interface Reading {
  readonly text: string;
  /** The text with its time expressions blanked: they name no subject. */
  readonly timeless: string;
  /** The signs of the text. */
  readonly signs: number;
  readonly quantities: readonly QuantityMention[];
  readonly clauses: readonly Clause[];
}

/** A figure takes its subject from so many stretches, clauses and characters at most: its cost must not grow with the sentence. */
const MOST_NEAR = 6;
const MOST_EARLIER = 8;
const LONGEST_LEAD = 240;

const JOINERS = '、,和与及以并 ';

/** Blanks the time expressions of a sentence, keeping every offset. */
export function withoutTimes(text: string, periods: readonly PeriodMention[]): string {
  if (periods.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of periods) {
    parts.push(text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

const isEmpty = (span: Span): boolean => span.end <= span.start;

/** Frames every quantity of a sentence. */
export function frameQuantities(reading: Reading, lexis: Lexis): Frame[] {
  const { text } = reading;
  const frames: Frame[] = [];
  let last: Frame | undefined;
  let outside: Frame | undefined;
  reading.clauses.forEach((clause, at) => {
    if (clause.quantities.length === 0) return;
    const earlier = earlierClauses(reading, at);
    const label = labelOf(reading, at);
    let from = clause.start;
    clause.quantities.forEach((place, nth) => {
      const quantity = reading.quantities[place];
      if (quantity === undefined) return;
      const next = reading.quantities[clause.quantities[nth + 1] ?? -1];
      const before = last?.clause.bracket === clause.bracket ? last : outside;
      const index = frames.length;
      const frame = frameOne(reading, { quantity, index, clause, earlier, label, from, next, before, lexis });
      frames.push(frame);
      last = frame;
      if (clause.bracket === 0) outside = frame;
      const shared = next !== undefined && frame.after.end === leadStart(next);
      from = shared ? quantity.end : frame.after.end;
    });
  });
  return frames.map((frame, i) => sharesNounBehind(text, frame, frames[i + 1]));
}

/** A bare count right before another shares the noun behind that one: ⟦202户⟧269人城市低保对象. */
function sharesNounBehind(text: string, frame: Frame, next: Frame | undefined): Frame {
  const adjacent = next !== undefined && next.quantity.start === frame.quantity.end && isEmpty(next.own);
  if (!adjacent || isEmpty(next.after) || !isEmpty(frame.after) || !opensList(text, frame)) return frame;
  return { ...frame, after: next.after, rest: next.rest, near: [next.after], inherited: null };
}

/** Whether a count stands at the head of its place in a list, or behind a verb alone. */
const opensList = (text: string, { own, quantity }: Frame): boolean =>
  isEmpty(own) ||
  /(?:^|[,;:、])(?:指出|其中|全[市县区]|共|现有|有|已有|为|对|完成|开展|新建|改造|整治|修缮|维修|巡查|检查)*$/.test(
    text.slice(own.start - 1, quantity.start),
  );

interface Setting {
  readonly quantity: QuantityMention;
  readonly index: number;
  readonly clause: Clause;
  readonly earlier: readonly Span[];
  readonly label: Span | null;
  readonly from: number;
  readonly next: QuantityMention | undefined;
  /** The figure before, those of closed brackets passed over. */
  readonly before: Frame | undefined;
  readonly lexis: Lexis;
}

const leadStart = (quantity: QuantityMention): number => quantity.lead?.start ?? quantity.start;

function frameOne({ text, timeless, signs }: Reading, setting: Setting): Frame {
  const { quantity, index, before: last, clause, from, next, lexis, label, earlier } = setting;
  const before = trimJoiners(text, { start: Math.min(from, quantity.start), end: quantity.start });
  const limit = next === undefined ? clause.end : leadStart(next);
  const bareBefore = isBare(timeless, before, lexis.functionWords);
  const wanted = bareBefore || next === undefined || (!isEmpty(before) && text[before.end - 1] === '等');
  const gap = { start: quantity.end, end: limit };
  const after = nounAfter(text, gap, lexis, {
    wanted,
    bare: bareBefore,
    counted: quantity.measure === 'count',
    last: next === undefined,
  });
  const own = isEmpty(after) ? before : lastConjunct(text, before);
  const named = (signs & SIGN.place) === 0 ? null : timeless.slice(own.start, Math.min(own.end, leadStart(quantity)));
  const area = named === null ? null : subAreaIn(named, lexis);
  const bareOwn = own === before ? bareBefore : isBare(timeless, own, lexis.functionWords);
  const bare = (bareOwn || area !== null) && isBare(timeless, after, lexis.functionWords);
  const inherited = bare ? inheritedFrom(setting) : null;
  return {
    quantity,
    index,
    before: last?.index ?? -1,
    clause,
    own,
    after,
    rest: restBehind(text, after.end, limit),
    lead: { start: Math.max(clause.start, own.start - LONGEST_LEAD), end: own.start },
    label,
    near: nearOf(own, after, inherited, setting),
    inherited,
    earlier,
    area: area ?? (bare && sameBlock(setting) && isEmpty(own) ? (setting.before?.area ?? null) : null),
    share: {},
  };
}

const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

const sameBlock = ({ before, clause }: Setting): boolean =>
  before !== undefined && before.clause.block === clause.block;

/** A bare figure takes over its label, the subject of the figure before it, or the clause before it. */
function inheritedFrom(setting: Setting): Inherited {
  const { before, label, clause, earlier } = setting;
  if (before !== undefined && before.clause === clause && before.inherited === null) return 'figure';
  if (label !== null && label.end === clause.start - 1) return 'label';
  const last = earlier[0];
  if (before !== undefined && sameBlock(setting) && (last === undefined || before.clause.end >= last.end))
    return 'figure';
  if (last !== undefined) return 'clause';
  return 'nothing';
}

function nearOf(own: Span, after: Span, inherited: Inherited | null, setting: Setting): Span[] {
  const { before, label, earlier } = setting;
  const near = [own, after];
  if (inherited === 'label' && label !== null) near.push(label);
  if (inherited === 'figure' && before !== undefined) near.push(...before.near);
  if (inherited === 'clause' && earlier[0] !== undefined) near.push(earlier[0]);
  return near.filter((span) => !isEmpty(span)).slice(0, MOST_NEAR);
}

function earlierClauses({ clauses }: Reading, at: number): Span[] {
  const here = clauses[at];
  const earlier: Span[] = [];
  for (let i = at - 1; i >= 0 && earlier.length < MOST_EARLIER && clauses[i]?.block === here?.block; i--) {
    const clause = clauses[i];
    if (clause !== undefined && here !== undefined && isOpenTo(clause, here))
      earlier.push({ start: clause.start, end: clause.end });
  }
  return earlier;
}

/** The clause before the nearest colon of the block. */
function labelOf({ text, clauses }: Reading, at: number): Span | null {
  const block = clauses[at]?.block;
  for (let i = at; i > Math.max(0, at - MOST_EARLIER) && clauses[i - 1]?.block === block; i--) {
    const clause = clauses[i - 1];
    if (clause !== undefined && text[clause.end] === ':') return { start: clause.start, end: clause.end };
  }
  return null;
}

function trimJoiners(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && JOINERS.includes(text.charAt(start)) && !beginsWord(text, start)) start++;
  while (end > start && text.charAt(end - 1) === ' ') end--;
  return { start, end };
}

/**
 * Where the noun stands behind the number, what a joiner parts from it is another's (社工总站和⟦⟧11个乡镇社工站), and what
 * stands before 为 or 向 acts on it (组织社工为⟦⟧560名困境儿童): neither names what is counted.
 */
function lastConjunct(text: string, own: Span): Span {
  const end = slice(text, { start: Math.max(own.start, own.end - 2), end: own.end });
  return /(?:和|与|及|、|[^作成改分约均合称列定记计数例量准额度率]为|[^面]向)$/.test(end)
    ? { start: own.end, end: own.end }
    : own;
}

function restBehind(text: string, start: number, limit: number): Span {
  const pause = text.slice(start, limit).indexOf('、');
  return { start, end: pause < 0 ? limit : start + pause };
}
