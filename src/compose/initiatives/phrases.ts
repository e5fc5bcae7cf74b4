import type { Span } from '../../model/span.js';
import type { Action, Head } from './lexis.js';
import type { Piece } from './pieces.js';

/** The verb that governs a phrase: the chain of verbs before it. */
export interface Verb extends Span {
  /** The last of the chain. */
  readonly action: Action;
  /** All verbs of the chain, first to last: 探索建立. */
  readonly chain: readonly Action[];
}

/** Where a phrase stands. */
export interface Place {
  readonly verb: Verb | null;
  /** Whether it opens its clause: nothing but adverbs before it. */
  readonly opens: boolean;
  /** Where the words begin that belong to the verb: its adverbs. */
  readonly lead: number;
}

/** A noun phrase that may name an initiative, with what stands around it. Offsets into the sentence. */
export interface Phrase extends Span, Place {
  /** Where the head or quotation ends that closes it; a bracket or phase may follow inside the phrase. */
  readonly closes: number;
  /** The noun that closes it; null where a quotation does. */
  readonly head: Head | null;
  /** The quotations and titles in it. */
  readonly marks: readonly Piece[];
  /** The piece right behind it; null at the sentence's end. */
  readonly next: Piece | null;
  /** Words between its head and the end of its noun phrase that are no known tail: then it only modifies something. */
  readonly loose: Span | null;
  /** Whether its noun phrase goes on to 建设, 运营 and the like, or a predicate follows: not just named in passing. */
  readonly followed: boolean;
  /** Where the words begin behind a 的 that follows it. */
  readonly owner: number | null;
}

const isMark = (piece: Piece): boolean => piece.kind === 'quote' || piece.kind === 'title';
const headOf = (piece: Piece): Head | null => (piece.kind === 'head' || piece.kind === 'soft' ? piece.head : null);
const isAnchor = (piece: Piece): boolean => isMark(piece) || headOf(piece) !== null;

/** Collects the noun phrases of a sentence with the verbs that govern them, clause by clause. */
export function collectPhrases(text: string, pieces: readonly Piece[]): Phrase[] {
  const phrases: Phrase[] = [];
  let place: Place = { verb: null, opens: true, lead: 0 };
  let run: Piece[] = [];
  const flush = (next: Piece | null): void => {
    if (run.length > 0) phrases.push(...readRun(text, run, place, next));
    if (run.some(isAnchor)) place = { ...place, opens: false };
    run = [];
  };
  for (const piece of pieces) {
    const action = actionOf(piece, run);
    if (action === null && staysInRun(piece)) {
      run.push(piece);
      continue;
    }
    flush(piece);
    place =
      action === null
        ? placeBehind(text, place, piece)
        : { verb: chain(place.verb, piece, action), opens: false, lead: place.lead };
  }
  flush(null);
  return phrases;
}

const staysInRun = (piece: Piece): boolean => !['stop', 'adverb', 'break', 'number', 'verb'].includes(piece.kind);

/** The verb in a piece: a soft one acts only where a noun phrase starts. */
function actionOf(piece: Piece, run: readonly Piece[]): Action | null {
  if (piece.kind === 'verb') return piece.action;
  return piece.kind === 'soft' && run.every((before) => before.kind === 'join' || before.kind === 'area')
    ? piece.action
    : null;
}

function chain(before: Verb | null, piece: Piece, action: Action): Verb {
  if (before === null || piece.start - before.end > 1)
    return { start: piece.start, end: piece.end, action, chain: [action] };
  return { start: before.start, end: piece.end, action, chain: [...before.chain, action] };
}

/** What holds behind a piece that parts noun phrases: a number or 的 keeps the verb, a stop starts anew. */
function placeBehind(text: string, place: Place, piece: Piece): Place {
  if (piece.kind === 'stop') return { verb: null, opens: true, lead: piece.end };
  if (piece.kind === 'number') return place;
  if (piece.kind === 'adverb') return behindAdverb(place, piece);
  if (text.slice(piece.start, piece.end) === '为' && place.verb?.action.force === 'carries') return place;
  return { verb: null, opens: false, lead: piece.end };
}

/** An adverb right behind a verb belongs to it; elsewhere a new predicate begins. */
function behindAdverb(place: Place, piece: Piece): Place {
  if (place.verb === null) return place;
  return place.verb.end === piece.start ? place : { verb: null, opens: false, lead: piece.start };
}

interface Around {
  readonly text: string;
  readonly place: Place;
  readonly next: Piece | null;
  readonly followed: boolean;
}

/** Cuts a run at the joiners behind which a complete name ends: 贫困救助制度和渐退机制 are two, 居家和社区服务试点 is one. */
function readRun(text: string, run: readonly Piece[], place: Place, next: Piece | null): Phrase[] {
  const around = { text, place, next, followed: isFollowed(run, next) };
  const phrases: Phrase[] = [];
  let part: Piece[] = [];
  const close = (behind: Piece | null): void => {
    const phrase = readPart(part, { ...around, next: behind });
    if (phrase !== null) phrases.push(phrase);
    part = [];
  };
  run.forEach((piece, at) => {
    const parts = piece.kind === 'join' || piece.kind === 'etcetera';
    if (isMark(piece) && isNextMark(text, run, at)) {
      close(piece);
      part.push(piece);
    } else if (parts && isComplete(part) && !sharesHead(text, run.slice(at), part)) close(piece);
    else part.push(piece);
  });
  close(next);
  return phrases;
}

const isFollowed = (run: readonly Piece[], next: Piece | null): boolean => {
  const last = run.at(-1);
  if (last?.kind === 'tail' || (last?.kind === 'soft' && last.tail)) return true;
  return next !== null && ['verb', 'adverb', 'break'].includes(next.kind);
};

/** Whether a quotation or title right behind another is an item of its own: titles are, quotations before 等活动. */
function isNextMark(text: string, run: readonly Piece[], at: number): boolean {
  const before = run[at - 1];
  const here = run[at];
  if (before === undefined || here === undefined || !isMark(before)) return false;
  if (here.kind === 'title') return before.kind === 'title';
  return closesInCountable(text, run.slice(at));
}

function isComplete(part: readonly Piece[]): boolean {
  const last = part.findLast((piece) => piece.kind !== 'tail');
  if (last === undefined) return false;
  return isMark(last) || (headOf(last)?.weight ?? 0) >= 2;
}

/** Nouns of which each quotation of a list is one: “甲”“乙”等活动 are several, “甲”“乙”等模式 is one way. */
const COUNTABLE = /(?:活动|项目|工程|行动)$/;
/** What several facilities may share: 城市公墓和殡仪馆⟦项目⟧. */
const SHARED = /(?:项目|工程|改造)$/;

/** The head noun that closes a list of quotations, as written; null where the list closes without one. */
function nounBehind(text: string, rest: readonly Piece[]): string | null {
  const end = rest.findIndex((piece) => !isMark(piece) && piece.kind !== 'join' && piece.kind !== 'etcetera');
  const noun = end < 0 ? undefined : rest.slice(end).findLast((piece) => piece.kind !== 'tail');
  return noun === undefined || headOf(noun) === null ? null : text.slice(noun.start, noun.end);
}

const closesInCountable = (text: string, rest: readonly Piece[]): boolean =>
  COUNTABLE.test(nounBehind(text, rest) ?? '');

/** Whether a part is read as one name with what is joined to it: quotations with their noun, facilities with 项目. */
function sharesHead(text: string, rest: readonly Piece[], part: readonly Piece[]): boolean {
  if (part.every((piece) => isMark(piece) || piece.kind === 'join')) {
    const noun = nounBehind(text, rest);
    return noun !== null && !COUNTABLE.test(noun);
  }
  const last = part.at(-1);
  if (last?.kind !== 'head' || last.head.kind !== 'facility' || text[rest[0]?.start ?? 0] === '、') return false;
  const behind = rest.findLast((piece) => headOf(piece) !== null);
  return behind !== undefined && SHARED.test(text.slice(behind.start, behind.end));
}

/** The phrase from a part's first word to its last head or quotation. */
function readPart(part: readonly Piece[], { text, place, next, followed }: Around): Phrase | null {
  const anchor = lastAnchor(part);
  const cut = linkBefore(part, anchor);
  const first = part.findIndex((piece, at) => at >= cut && !OPENERS.has(piece.kind));
  const start = part[first];
  if (start === undefined || anchor < first) return null;
  const last = appendixEnd(text, part, anchor);
  const behind = part.slice(last + 1);
  const link = behind.findIndex((piece) => piece.kind === 'link');
  const own = link < 0 ? behind : behind.slice(0, link);
  const closing = part[anchor];
  return {
    ...place,
    start: start.start,
    end: part[last]?.end ?? start.end,
    closes: closing?.end ?? start.end,
    head: closing === undefined ? null : headOf(closing),
    marks: part.slice(first, anchor + 1).filter(isMark),
    next: behind[0] ?? next,
    loose: spanOf(own.filter((piece) => piece.kind === 'plain')),
    followed,
    owner: behind[link]?.end ?? null,
  };
}

/** A phase, a kind of place or a bracket right behind a head belongs to the name: 项目⟦一期⟧, 试点⟦市⟧, 食堂⟦(助餐点)⟧. */
const APPENDIX = /^(?:第?[一二三四五]期(?:工程|项目)?|[市县区镇村站]|\d\.\d|\+)$/;

function appendixEnd(text: string, part: readonly Piece[], anchor: number): number {
  let last = anchor;
  for (let at = anchor + 1; at < part.length; at++) {
    const piece = part[at];
    if (piece === undefined) break;
    if (piece.kind !== 'aside' && !(piece.kind === 'plain' && APPENDIX.test(text.slice(piece.start, piece.end)))) break;
    last = at;
  }
  return last;
}

/** What no name starts with. */
const OPENERS: ReadonlySet<Piece['kind']> = new Set(['join', 'tail', 'etcetera', 'link', 'area', 'aside']);

/** The last head or quotation of a part; a mere event behind 的 is what is done with the name before it. */
function lastAnchor(part: readonly Piece[]): number {
  const last = part.findLastIndex(isAnchor);
  const link = part.findLastIndex((piece, at) => piece.kind === 'link' && at < last);
  const end = part[last];
  if (link < 0 || end === undefined || isMark(end) || (headOf(end)?.weight ?? 0) > 1) return last;
  return part.findLastIndex((piece, at) => at < link && isAnchor(piece));
}

/** Where the phrase of a part begins: behind the last 的 before its head, but before a quotation that 的 ties to its noun. */
function linkBefore(part: readonly Piece[], last: number): number {
  const link = part.findLastIndex((piece, at) => piece.kind === 'link' && at < last);
  if (link < 0) return 0;
  const tied = part[link - 1]?.kind === 'quote' && part.slice(link, last).every((piece) => !isMark(piece));
  return tied ? link - 1 : link + 1;
}

function spanOf(pieces: readonly Piece[]): Span | null {
  const first = pieces[0];
  const last = pieces.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
