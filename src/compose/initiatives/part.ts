import type { HeadKind } from '../../lexicon/initiatives.js';
import type { Span } from '../../model/span.js';
import { isAnchor, isMark, type Phrase, type Place } from './phrase.js';
import type { Piece } from './pieces.js';

interface Around {
  readonly place: Place;
  readonly next: Piece | null;
  readonly followed: boolean;
}

/** What no name starts with. */
const OPENERS: ReadonlySet<Piece['kind']> = new Set(['join', 'tail', 'etcetera', 'link', 'area', 'aside']);
/** A phase or a kind of place right behind a head belongs to the name, as brackets do: 项目⟦一期⟧, 试点⟦市⟧. */
const APPENDIX = /^(?:第?[一二三四五]期(?:工程|项目)?|[市县区镇村站]|地区|城市|街道|\d\.\d|\++)$/;

/** Reads the noun phrase of one part of a run, from its first word to its last head or quotation; null where it has none. */
export function readPart(text: string, part: readonly Piece[], { place, next, followed }: Around): Phrase | null {
  const anchor = lastAnchor(text, part);
  const closing = part[anchor];
  const issued = place.verb?.action.issues === true && closing?.head?.kind === 'document';
  const link = issued && part[anchor - 1]?.kind === 'link' ? 0 : linkBefore(part, anchor);
  const from = Math.max(
    link,
    itemBefore(text, part, anchor),
    areaBefore(text, part, anchor),
    quoteBefore(text, part, anchor),
  );
  const first = part.findIndex((piece, at) => at >= from && !OPENERS.has(piece.kind));
  const start = part[first];
  if (closing === undefined || start === undefined || anchor < first || isSummedUp(part, anchor)) return null;
  const last = appendixEnd(text, part, anchor);
  const behind = part.slice(last + 1);
  const owned = behind.findIndex((piece) => piece.kind === 'link');
  const described = place.verb === null && link > 0;
  return {
    verb: described ? place.suspended : place.verb,
    opens: place.opens,
    suspended: place.suspended,
    ground: place.ground,
    toward: place.toward,
    preposed: place.preposed,
    lead: place.lead,
    start: start.start,
    end: part[last]?.end ?? closing.end,
    closes: closing.end,
    head: closing.head,
    inner: part.slice(first, anchor).some((piece) => piece.head?.kind === 'programme'),
    marks: part.slice(first, anchor + 1).filter(isMark),
    next: behind[0] ?? next,
    loose: looseBehind(owned < 0 ? behind : behind.slice(0, owned)),
    followed,
    owner: behind[owned]?.end ?? null,
  };
}

/**
 * The last head or quotation of a part. A mere event behind 的, or one with an object behind it, is what is done with
 * the name before it: 《…规划》的⟦编制⟧, 平台⟦核查⟧信息, 专项行动⟦清理⟧; a meeting is done to nothing.
 */
function lastAnchor(text: string, part: readonly Piece[]): number {
  const last = part.findLastIndex(isAnchor);
  const end = part[last];
  if (end === undefined || isMark(end) || (end.head?.weight ?? 0) > 1 || text[end.end - 1] === '会') return last;
  const link = part.findLastIndex((piece, at) => piece.kind === 'link' && at < last);
  const acting = part[last - 1];
  const doer = acting?.head?.kind;
  const object = part[last + 1]?.kind === 'plain' || doer === 'programme' || doer === 'platform';
  if (link < 0 && !object) return last;
  const before = link < 0 ? last : link;
  const earlier = part.findLastIndex((piece, at) => at < before && isAnchor(piece));
  return earlier < 0 ? last : earlier;
}

/**
 * Where the phrase of a part begins: behind the last 的 before its head, but before a quotation that 的 ties to its noun,
 * and before what is worked on: 中心敬老院的社会化运营.
 */
function linkBefore(part: readonly Piece[], anchor: number): number {
  const closing = part[anchor];
  const works = closing?.head?.kind === 'works' && part[anchor - 1]?.kind === 'link';
  const end = works ? anchor - 1 : anchor;
  const link = part.findLastIndex((piece, at) => piece.kind === 'link' && at < end);
  if (link < 0) return 0;
  const tied = part[link - 1]?.kind === 'quote' && part.slice(link, anchor).every((piece) => !isMark(piece));
  return tied ? link - 1 : link + 1;
}

/** How long the object must be of what is done one by one, not to a list. */
const SINGLE: Partial<Record<HeadKind, number>> = { works: 2, event: 2, programme: 4 };

/** Behind the last item of a list that is a doing of its own: 慈善事业发展、⟦散坟整治⟧. */
function itemBefore(text: string, part: readonly Piece[], anchor: number): number {
  const closing = part[anchor];
  const kind = closing?.head?.kind;
  const least = kind === undefined ? undefined : SINGLE[kind];
  if (closing === undefined || least === undefined) return 0;
  const join = part.findLastIndex((piece, at) => at < anchor - 1 && text[piece.start] === '、');
  const before = part[join - 1];
  if (before === undefined || !isDoing(before)) return 0;
  return closing.start - before.end > least ? join + 1 : 0;
}

/** A verb used as a noun: 发展, 规范, 审核. */
const isDoing = (piece: Piece): boolean =>
  piece.kind === 'soft' || (piece.kind === 'head' && piece.head?.kind === 'event');

const WHOLE_AREA = /^[全我][市县区州旗省局]$/;

/** Behind the last word that says whose work it is, unless a quotation stands before it: 助力全县⟦“暖心”行动⟧. */
function areaBefore(text: string, part: readonly Piece[], anchor: number): number {
  const area = part.findLastIndex(
    (piece, at) => at < anchor && piece.kind === 'area' && WHOLE_AREA.test(text.slice(piece.start, piece.end)),
  );
  return part.slice(0, area + 1).some(isMark) ? 0 : area + 1;
}

/** What lists items each of which is a name. */
const LISTING = /^(?:、|及|以及)$/;

/** At a quotation that begins an item of its own behind a list without quotations: 党课、⟦“学党史”知识竞赛⟧. */
function quoteBefore(text: string, part: readonly Piece[], anchor: number): number {
  const first = part.findIndex(isMark);
  const before = part[first - 1];
  if (first > anchor || before === undefined || !LISTING.test(text.slice(before.start, before.end))) return 0;
  return part.slice(first, anchor).some((piece) => piece.kind === 'join') ? 0 : first;
}

/** Kinds that 等 makes general, however they are listed: 考勤、财务等⟦制度⟧. */
const SUMMED: ReadonlySet<HeadKind> = new Set(['mechanism', 'facility', 'platform', 'document']);

/** Whether a list without names is summed up by its kind. */
function isSummedUp(part: readonly Piece[], anchor: number): boolean {
  const closing = part[anchor];
  const kind = closing?.head?.kind;
  return (
    kind !== undefined &&
    SUMMED.has(kind) &&
    part[anchor - 1]?.kind === 'etcetera' &&
    !part.slice(0, anchor).some(isMark)
  );
}

/** Whether a piece right behind a head belongs to the name: a bracket, a phase, a kind of place. */
export const isAppendix = (text: string, piece: Piece): boolean =>
  piece.kind === 'aside' || (piece.kind === 'plain' && APPENDIX.test(text.slice(piece.start, piece.end)));

function appendixEnd(text: string, part: readonly Piece[], anchor: number): number {
  let last = anchor;
  for (let at = anchor + 1; at < part.length; at++) {
    const piece = part[at];
    if (piece === undefined || !isAppendix(text, piece)) break;
    last = at;
  }
  return last;
}

/** Words behind a head up to the first known tail: 试点⟦情况通报⟧; what follows a tail is another matter. */
function looseBehind(behind: readonly Piece[]): Span | null {
  const tail = behind.findIndex((piece) => piece.kind === 'tail');
  const plain = (tail < 0 ? behind : behind.slice(0, tail)).filter(
    (piece) => piece.kind === 'plain' || (piece.kind === 'soft' && !piece.tail),
  );
  const first = plain[0];
  const last = plain.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
