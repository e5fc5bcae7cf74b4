import { isAppendix, readPart } from './part.js';
import { isMark, type Phrase, type Place } from './phrase.js';
import type { Piece } from './pieces.js';

/** A noun phrase of more pieces than this is none; the bound keeps reading linear. */
const LONGEST_PART = 48;
/** How many pieces ahead the noun is sought that closes a list. */
const LONGEST_LIST = 24;

/** Cuts a run at the joiners behind which a complete name ends: 贫困救助制度和渐退机制 are two, 居家和社区服务试点 is one. */
export function readRun(text: string, run: readonly Piece[], place: Place, next: Piece | null): Phrase[] {
  const followed = isFollowed(run, next);
  const phrases: Phrase[] = [];
  let part: Piece[] = [];
  let closed = false;
  const close = (behind: Piece | null): void => {
    const phrase = closed ? null : readPart(text, part, { place, next: behind, followed });
    if (phrase !== null) phrases.push(phrase);
    closed = false;
    part = [];
  };
  run.forEach((piece, at) => {
    const ahead = isMark(piece) || parts(piece) ? run.slice(at, at + LONGEST_LIST) : [];
    if (part.length >= LONGEST_PART || startsItem(text, part, ahead, next)) close(piece);
    else if (parts(piece) && isComplete(text, part) && !sharesHead(text, ahead, part)) {
      if (piece.kind === 'etcetera' && ahead.some((each) => each.kind === 'link')) part = [];
      close(piece);
      closed = piece.kind === 'etcetera';
      return;
    }
    part.push(piece);
  });
  close(next);
  return phrases;
}

const parts = (piece: Piece): boolean => piece.kind === 'join' || piece.kind === 'etcetera';

function isFollowed(run: readonly Piece[], next: Piece | null): boolean {
  const last = run.at(-1);
  if (last?.kind === 'tail' || (last?.kind === 'soft' && last.tail)) return true;
  return next !== null && ['verb', 'adverb', 'time', 'break'].includes(next.kind);
}

/** Whether a title or a quotation is an item of its own: a title behind another, a quotation behind another before 等活动 or 三个项目. */
function startsItem(text: string, part: readonly Piece[], ahead: readonly Piece[], next: Piece | null): boolean {
  const [piece] = ahead;
  if (piece === undefined || !isMark(piece)) return false;
  const before = part.findLast((each) => each.kind !== 'aside');
  if (before === undefined) return false;
  if (piece.kind === 'title') return before.kind === 'title';
  if (!isMark(before)) return false;
  return COUNTABLE.test(nounBehind(text, ahead) ?? '') || (next?.kind === 'number' && ahead.every(isMark));
}

/** Whether a piece may close a noun phrase behind its head: 食堂⟦建设⟧等. */
const isTail = ({ kind, tail }: Piece): boolean => kind === 'tail' || (kind === 'soft' && tail);

function isComplete(text: string, part: readonly Piece[]): boolean {
  const last = part.findLast((piece) => !isTail(piece) && !isAppendix(text, piece));
  return last !== undefined && (isMark(last) || (last.head?.weight ?? 0) >= 2);
}

/** Nouns of which each quotation of a list is one: “甲”“乙”等活动 are several, “甲”“乙”等模式 is one way. */
const COUNTABLE = /(?:活动|项目|工程|行动|课堂|讲堂)$/;
/** What several facilities may share: 城市公墓和殡仪馆⟦项目⟧. */
const SHARED = /(?:项目|工程|改造)$/;

/** The head noun that closes a list of quotations, as written; null where the list closes without one. */
function nounBehind(text: string, ahead: readonly Piece[]): string | null {
  const end = ahead.findIndex((piece) => !isMark(piece) && !parts(piece));
  const noun = end < 0 ? undefined : ahead.slice(end).findLast((piece) => piece.head !== null);
  return noun === undefined ? null : text.slice(noun.start, noun.end);
}

/** Whether a part is read as one name with what is joined to it: quotations with their noun, facilities with 项目; titles never are. */
function sharesHead(text: string, ahead: readonly Piece[], part: readonly Piece[]): boolean {
  if (part.every((piece) => piece.kind === 'title' || piece.kind === 'join')) return false;
  if (part.every((piece) => isMark(piece) || piece.kind === 'join')) {
    const noun = nounBehind(text, ahead);
    return noun !== null && !COUNTABLE.test(noun);
  }
  const last = part.at(-1);
  if (last?.kind !== 'head' || last.head?.kind !== 'facility' || text[ahead[0]?.start ?? 0] === '、') return false;
  const behind = ahead.findLast((piece) => piece.head !== null);
  return behind !== undefined && SHARED.test(text.slice(behind.start, behind.end));
}
