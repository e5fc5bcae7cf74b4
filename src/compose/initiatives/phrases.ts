import type { Span } from '../../model/span.js';
import type { Action, Head, InitiativeLexis } from './lexis.js';
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
  /** The noun that closes it; null where a quotation does. */
  readonly head: Head | null;
  /** The quotations and titles in it. */
  readonly marks: readonly Piece[];
  /** The piece right behind it; null at the sentence's end. */
  readonly next: Piece | null;
  /** Words between its head and the end of its noun phrase that are no known tail: then it only modifies something. */
  readonly loose: Span | null;
  /** Where the words begin behind a 的 that follows it. */
  readonly owner: number | null;
}

const isMark = (piece: Piece): boolean => piece.kind === 'quote' || piece.kind === 'title';
const headOf = (piece: Piece): Head | null => (piece.kind === 'head' || piece.kind === 'soft' ? piece.head : null);
const isAnchor = (piece: Piece): boolean => isMark(piece) || headOf(piece) !== null;

/** Collects the noun phrases of a sentence with the verbs that govern them, clause by clause. */
export function collectPhrases(text: string, pieces: readonly Piece[], lexis: InitiativeLexis): Phrase[] {
  const phrases: Phrase[] = [];
  let place: Place = { verb: null, opens: true, lead: 0 };
  let run: Piece[] = [];
  const flush = (next: Piece | null): void => {
    if (run.length > 0) {
      phrases.push(...readRun(text, run, place, next, lexis));
      place = { ...place, opens: false };
    }
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
  if (piece.kind === 'number') return { ...place, opens: false };
  if (piece.kind === 'adverb') return behindAdverb(place, piece);
  if (text.slice(piece.start, piece.end) === '为' && place.verb?.action.force === 'carries') return place;
  return { verb: null, opens: false, lead: piece.end };
}

/** An adverb right behind a verb belongs to it; elsewhere a new predicate begins. */
function behindAdverb(place: Place, piece: Piece): Place {
  if (place.verb === null) return place;
  return place.verb.end === piece.start ? place : { verb: null, opens: false, lead: piece.start };
}

/** Cuts a run at the joiners behind which a complete name ends: 贫困救助制度和渐退机制 are two, 居家和社区服务试点 is one. */
function readRun(
  text: string,
  run: readonly Piece[],
  place: Place,
  next: Piece | null,
  lexis: InitiativeLexis,
): Phrase[] {
  const phrases: Phrase[] = [];
  let part: Piece[] = [];
  const close = (behind: Piece | null): void => {
    const phrase = readPart(part, place, behind);
    if (phrase !== null) phrases.push(phrase);
    part = [];
  };
  run.forEach((piece, at) => {
    const titles = piece.kind === 'title' && part.at(-1)?.kind === 'title';
    const parts = piece.kind === 'join' || piece.kind === 'etcetera';
    if (titles) {
      close(piece);
      part.push(piece);
    } else if (parts && isComplete(part) && !sharesHead(text, run.slice(at), part, lexis)) close(piece);
    else part.push(piece);
  });
  close(next);
  return phrases;
}

function isComplete(part: readonly Piece[]): boolean {
  const last = part.findLast((piece) => piece.kind !== 'tail');
  if (last === undefined) return false;
  return isMark(last) || (headOf(last)?.weight ?? 0) >= 2;
}

/** Nouns of which each quotation of a list is one: “甲”“乙”等活动 are several, “甲”“乙”等模式 is one way. */
const COUNTABLE: ReadonlySet<string> = new Set(['活动', '项目', '工程', '行动']);

/** Whether quotations joined by 、 or 等 are read as one name with the noun behind them. */
function sharesHead(text: string, rest: readonly Piece[], part: readonly Piece[], _lexis: InitiativeLexis): boolean {
  if (!part.every((piece) => isMark(piece) || piece.kind === 'join')) return false;
  const end = rest.findIndex((piece) => !isMark(piece) && piece.kind !== 'join' && piece.kind !== 'etcetera');
  const noun = rest.slice(end).findLast((piece) => piece.kind !== 'tail');
  if (end < 0 || noun === undefined || headOf(noun) === null) return false;
  const word = text.slice(noun.start, noun.end);
  return ![...COUNTABLE].some((countable) => word.endsWith(countable));
}

/** The phrase from a part's first word to its last head or quotation. */
function readPart(part: readonly Piece[], place: Place, next: Piece | null): Phrase | null {
  const last = lastAnchor(part);
  const cut = linkBefore(part, last);
  const first = part.findIndex((piece, at) => at >= cut && !OPENERS.has(piece.kind));
  const start = part[first];
  const end = part[last];
  if (start === undefined || end === undefined || last < first) return null;
  const inside = part.slice(first, last + 1);
  const behind = part.slice(last + 1);
  const link = behind.findIndex((piece) => piece.kind === 'link');
  const own = link < 0 ? behind : behind.slice(0, link);
  return {
    ...place,
    start: start.start,
    end: end.end,
    head: headOf(end),
    marks: inside.filter(isMark),
    next: behind[0] ?? next,
    loose: spanOf(own.filter((piece) => piece.kind === 'plain')),
    owner: behind[link]?.end ?? null,
  };
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
