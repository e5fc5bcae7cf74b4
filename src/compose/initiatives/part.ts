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
const APPENDIX = /^(?:第?[一二三四五]期(?:工程|项目)?|[市县区镇村站]|\d\.\d|\++)$/;

/** Reads the noun phrase of one part of a run, from its first word to its last head or quotation; null where it has none. */
export function readPart(text: string, part: readonly Piece[], { place, next, followed }: Around): Phrase | null {
  const anchor = lastAnchor(part);
  const closing = part[anchor];
  const from = linkBefore(part, anchor);
  const first = part.findIndex((piece, at) => at >= from && !OPENERS.has(piece.kind));
  const start = part[first];
  if (closing === undefined || start === undefined || anchor < first) return null;
  const last = appendixEnd(text, part, anchor);
  const behind = part.slice(last + 1);
  const link = behind.findIndex((piece) => piece.kind === 'link');
  const described = place.verb === null && from > 0;
  return {
    verb: described ? place.suspended : place.verb,
    opens: place.opens,
    suspended: place.suspended,
    ground: place.ground,
    toward: place.toward,
    lead: place.lead,
    start: start.start,
    end: part[last]?.end ?? closing.end,
    closes: closing.end,
    head: closing.head,
    inner: part.slice(first, anchor).some((piece) => piece.head?.kind === 'programme'),
    marks: part.slice(first, anchor + 1).filter(isMark),
    next: behind[0] ?? next,
    loose: looseBehind(link < 0 ? behind : behind.slice(0, link)),
    followed,
    owner: behind[link]?.end ?? null,
  };
}

/**
 * The last head or quotation of a part. A mere event behind 的, or one with an object behind it, is what is done with
 * the name before it: 《…规划》的⟦编制⟧, 平台⟦核查⟧信息, 专项行动⟦清理⟧.
 */
function lastAnchor(part: readonly Piece[]): number {
  const last = part.findLastIndex(isAnchor);
  const end = part[last];
  if (end === undefined || isMark(end) || (end.head?.weight ?? 0) > 1) return last;
  const link = part.findLastIndex((piece, at) => piece.kind === 'link' && at < last);
  const acting = part[last - 1];
  const doer = acting?.head?.kind;
  const object = part[last + 1]?.kind === 'plain' || doer === 'programme' || doer === 'platform';
  if (link < 0 && !object) return last;
  const before = link < 0 ? last : link;
  const earlier = part.findLastIndex((piece, at) => at < before && isAnchor(piece));
  return earlier < 0 ? last : earlier;
}

/** Where the phrase of a part begins: behind the last 的 before its head, but before a quotation that 的 ties to its noun. */
function linkBefore(part: readonly Piece[], anchor: number): number {
  const link = part.findLastIndex((piece, at) => piece.kind === 'link' && at < anchor);
  if (link < 0) return 0;
  const tied = part[link - 1]?.kind === 'quote' && part.slice(link, anchor).every((piece) => !isMark(piece));
  return tied ? link - 1 : link + 1;
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
