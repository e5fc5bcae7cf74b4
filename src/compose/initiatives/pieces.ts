import type { SentenceMentions } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { unitTable } from '../../text/unit-table.js';
import type { Coins, Head, InitiativeLexis, Word, WordKind } from './lexis.js';

/** The part that a stretch of a sentence may play in a noun phrase. */
export type PieceKind = WordKind | 'stop' | 'time' | 'aside' | 'number' | 'etcetera' | 'quote' | 'title';

/** A stretch of a sentence with the part that it may play in a noun phrase; all are alike in form, for speed. */
export interface Piece extends Span, Omit<Word, 'kind'> {
  readonly kind: PieceKind;
  /** The head that it is by its last sign alone, where a verb of making governs it: 议事⟦角⟧. */
  readonly coin: Head | null;
}

/** A piece that no word of the vocabulary is. */
const piece = (kind: PieceKind, start: number, end: number, coin: Head | null = null): Piece => ({
  kind,
  start,
  end,
  action: null,
  head: null,
  tail: false,
  coin,
});

const OPENING = '“《「『‘';
const CLOSING = '”》」』’';
const TITLE = 1;
/** A quotation longer than this is no name. */
const LONGEST_MARK = 70;
/** A bracket longer than this is no part of a name. */
const LONGEST_ASIDE = 24;
const STOPS = ',;:。!?|';
const JOINS = '、和与及或暨/';
const NUMERALS = '一二两三四五六七八九十百';

/** What a lone sign is, and those that may open an atom. */
const KINDS = [null, 'stop', 'join', 'etcetera'] as const;
const STOP = 1;
const OPENS = KINDS.length;
const ROLES = unitTable([
  [STOPS, STOP],
  [JOINS, 2],
  ['等', 3],
  [`${OPENING}(${NUMERALS}`, OPENS],
]);

const roleOf = (text: string, at: number): number => ROLES[text.charCodeAt(at)] ?? 0;

/** 一是, (二), 3、 and the like at the start of a sentence or behind a stop. */
const ENUMERATOR =
  /(?:其?[一二三四五六七八九十]{1,3}(?:是|要|、|,)|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}(?:[)、]|\.(?!\d))|[①-⑳]|第[一二三四五六七八九十]{1,2},|-{1,2}|[●○■□◆◇▪★☆※►▶→√✓·])/y;

/** The signs that an enumerator may begin with. */
const ITEM_SIGNS = unitTable([['其一二三四五六七八九十(（0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳第-●○■□◆◇▪★☆※►▶→√✓·', 1]]);

/** Cuts a sentence into pieces; quotations, titles and quantities are pieces of their own. */
export function cutPieces(text: string, mentions: SentenceMentions, lexis: InitiativeLexis): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const atom of findAtoms(text, mentions)) {
    if (atom.start > at) cutPlain(text, at, atom.start, lexis, pieces);
    pieces.push(atom);
    at = atom.end;
  }
  if (at < text.length) cutPlain(text, at, text.length, lexis, pieces);
  return pieces;
}

/** A count in words before or behind a noun: 四个, 一所; not 第五批. */
const COUNTED = /(?<!第)[一二两三四五六七八九十百]{1,3}多?[个所家处座支](?!一)/y;

/** Quotations, titles, quantities, times and enumerators in text order; what starts first wins. */
function findAtoms(text: string, mentions: SentenceMentions): Piece[] {
  const quantityFrom = forward(mentions.quantities);
  const periodFrom = forward(mentions.periods);
  const atoms: Piece[] = [];
  let before = STOP;
  // Most signs open nothing and lie before the next quantity and the next period: they are only stepped over.
  let next = 0;
  for (let at = 0; at < text.length; ) {
    const role = roleOf(text, at);
    const opens = role === OPENS || before === STOP || at >= next;
    const atom = opens ? atomAt(text, at, quantityFrom(at), periodFrom(at)) : null;
    if (atom !== null) atoms.push(atom);
    before = atom === null ? role : roleOf(text, atom.end - 1);
    at = atom?.end ?? at + 1;
    if (opens) next = Math.min(quantityFrom(at)?.start ?? text.length, periodFrom(at)?.start ?? text.length);
  }
  return atoms;
}

const atomAt = (text: string, at: number, quantity: Span | undefined, period: Span | undefined): Piece | null =>
  enumeratorAt(text, at) ??
  markAt(text, at) ??
  asideAt(text, at, quantity) ??
  numberAt(text, quantity, at) ??
  timeAt(text, period, at);

/** Whether an item of a list may start here: the sentence does, or a stop stands before. */
const startsItem = (text: string, at: number): boolean => at === 0 || roleOf(text, at - 1) === STOP;

/** Gives the first span that starts at or behind a place; asked with growing places only. */
function forward(spans: readonly Span[]): (at: number) => Span | undefined {
  let next = 0;
  return (at) => {
    while ((spans[next]?.start ?? at) < at) next++;
    return spans[next];
  };
}

/** What follows a time and belongs to it: 6月⟦底前⟧, 7月1日⟦起⟧. */
const TIME_END = /[初中底末]?(?:以[前后来]|之[前后]|[前后起内])?/y;

function timeAt(text: string, period: Span | undefined, at: number): Piece | null {
  if (period?.start !== at) return null;
  TIME_END.lastIndex = period.end;
  TIME_END.test(text);
  return piece('time', at, Math.max(period.end, TIME_END.lastIndex));
}

function enumeratorAt(text: string, at: number): Piece | null {
  if (ITEM_SIGNS[text.charCodeAt(at)] === 0 || !startsItem(text, at)) return null;
  ENUMERATOR.lastIndex = at;
  return ENUMERATOR.test(text) ? piece('stop', at, ENUMERATOR.lastIndex) : null;
}

function markAt(text: string, at: number): Piece | null {
  const kind = OPENING.indexOf(text.charAt(at));
  const end = kind < 0 ? -1 : closing(text, at, kind);
  return end < 0 ? null : piece(kind === TITLE ? 'title' : 'quote', at, end);
}

/** A short bracket without a quantity in it, which a name may hold: 乡镇(街道)社工站. */
function asideAt(text: string, at: number, quantity: Span | undefined): Piece | null {
  if (text[at] !== '(') return null;
  const end = text.slice(at, at + LONGEST_ASIDE).indexOf(')') + 1;
  if (end === 0 || (quantity !== undefined && quantity.start < at + end)) return null;
  return piece('aside', at, at + end);
}

function numberAt(text: string, quantity: Span | undefined, at: number): Piece | null {
  if (quantity?.start === at) return piece('number', at, quantity.end);
  if (!NUMERALS.includes(text.charAt(at))) return null;
  COUNTED.lastIndex = at;
  return COUNTED.test(text) ? piece('number', at, COUNTED.lastIndex) : null;
}

/** Behind the mark that shuts the one at `at`, counting marks of the same kind nested inside; -1 where none is near. */
function closing(text: string, at: number, kind: number): number {
  let depth = 0;
  for (let i = at; i < Math.min(text.length, at + LONGEST_MARK); i++) {
    if (text[i] === OPENING[kind]) depth++;
    if (text[i] === CLOSING[kind] && --depth === 0) return i + 1;
  }
  return -1;
}

/** Cuts a stretch without atoms at the words of the vocabulary, the longest first, and else at stops, joiners and 等. */
function cutPlain(text: string, start: number, end: number, { words, coins }: InitiativeLexis, pieces: Piece[]): void {
  let from = start;
  for (let at = start; at < end; ) {
    const next = pieceAt(text, at, end, words);
    if (next === null) {
      at++;
      continue;
    }
    if (at > from) pieces.push(piece('plain', from, at, coinAt(text, from, at, coins, pieces.at(-1))));
    pieces.push(next);
    from = next.end;
    at = next.end;
  }
  if (end > from) pieces.push(piece('plain', from, end, coinAt(text, from, end, coins, pieces.at(-1))));
}

const LONGEST_EXCEPTION = 6;

/** The head that words of no list are by their last sign; one sign alone only right behind a head: 登记⟦点⟧. */
function coinAt(text: string, start: number, end: number, coins: Coins, before: Piece | undefined): Head | null {
  const coin = coins.signs[text.charCodeAt(end - 1)] ?? 0;
  if (coin === 0 || coins.exceptions.shortestBefore(text, end, 2, LONGEST_EXCEPTION) > 0) return null;
  const alone = end - start < 2 && (before?.kind !== 'head' || before.end < start);
  return alone ? null : (coins.heads[coin - 1] ?? null);
}

/** The longest word of the vocabulary that starts at a place, else a sign that parts words; null where neither does. */
function pieceAt(text: string, at: number, end: number, words: InitiativeLexis['words']): Piece | null {
  const word = words.wordAt(text, at, end);
  if (word !== null) return wordPiece(word.value, at, at + word.length);
  const kind = KINDS[roleOf(text, at)] ?? null;
  return kind === null ? null : piece(kind, at, at + 1);
}

const wordPiece = ({ kind, action, head, tail }: Word, start: number, end: number): Piece => ({
  kind,
  start,
  end,
  action,
  head,
  tail,
  coin: null,
});
