import type { Span } from '../../model/span.js';
import type { Action, InitiativeLexis, Word } from './lexis.js';

/** A stretch of a sentence with the part that it may play in a noun phrase. */
export type Piece = Span &
  (
    | { readonly kind: 'stop' | 'cut' | 'number' | 'join' | 'plain' | 'tail' }
    | { readonly kind: 'etcetera' }
    | { readonly kind: 'verb'; readonly action: Action }
    | { readonly kind: 'soft'; readonly action: Action; readonly weight: number; readonly tail: boolean }
    | { readonly kind: 'head'; readonly weight: number; readonly tail: boolean }
    | { readonly kind: 'quote' | 'title' }
  );

const OPENING = '“《「『';
const CLOSING = '”》」』';
const TITLE = 1;
/** A quotation longer than this is no name. */
const LONGEST_MARK = 60;
const STOPS = ',;:。!?';
const JOINS = new Set(['、', '和', '与', '及', '以及', '或', '暨', '/']);

/** Cuts a sentence into pieces; quotations, titles and quantities are pieces of their own. */
export function cutPieces(text: string, quantities: readonly Span[], lexis: InitiativeLexis): Piece[] {
  const atoms = findAtoms(text, quantities);
  const pieces: Piece[] = [];
  let at = 0;
  for (const atom of [...atoms, null]) {
    const end = atom?.start ?? text.length;
    if (end > at) cutPlain(text, at, end, lexis, pieces);
    if (atom !== null) pieces.push(atom);
    at = atom?.end ?? end;
  }
  return pieces;
}

/** Quotations, titles and quantities in text order; a mark wins over a quantity inside it. */
function findAtoms(text: string, quantities: readonly Span[]): Piece[] {
  const atoms: Piece[] = [];
  let next = 0;
  let at = 0;
  while (at < text.length) {
    while ((quantities[next]?.start ?? text.length) < at) next++;
    const atom = markAt(text, at) ?? numberAt(quantities[next], at);
    if (atom !== null) atoms.push(atom);
    at = atom?.end ?? at + 1;
  }
  return atoms;
}

function markAt(text: string, at: number): Piece | null {
  const kind = OPENING.indexOf(text.charAt(at));
  const end = kind < 0 ? -1 : closing(text, at, kind);
  return end < 0 ? null : { kind: kind === TITLE ? 'title' : 'quote', start: at, end };
}

const numberAt = (quantity: Span | undefined, at: number): Piece | null =>
  quantity?.start === at ? { kind: 'number', start: at, end: quantity.end } : null;

/** Behind the mark that shuts the one at `at`, counting marks of the same kind nested inside; -1 where none is near. */
function closing(text: string, at: number, kind: number): number {
  let depth = 0;
  for (let i = at; i < Math.min(text.length, at + LONGEST_MARK); i++) {
    if (text[i] === OPENING[kind]) depth++;
    if (text[i] === CLOSING[kind] && --depth === 0) return i + 1;
  }
  return -1;
}

function cutPlain(text: string, start: number, end: number, lexis: InitiativeLexis, pieces: Piece[]): void {
  let at = start;
  for (const hit of lexis.words.longest(text.slice(start, end))) {
    const from = start + hit.start;
    if (from > at) cutSigns(text, at, from, pieces);
    at = start + hit.end;
    pieces.push(pieceOf(hit.value, { start: from, end: at }, text));
  }
  if (at < end) cutSigns(text, at, end, pieces);
}

/** What a known word is: a verb before a head, a head before a particle. */
function pieceOf(word: Word, span: Span, text: string): Piece {
  const { action, head: weight, cut, tail } = word;
  if (text.slice(span.start, span.end) === '等') return { kind: 'etcetera', ...span };
  if (action !== null)
    return action.soft ? { kind: 'soft', action, weight, tail, ...span } : { kind: 'verb', action, ...span };
  if (weight > 0) return { kind: 'head', weight, tail, ...span };
  return { kind: cut ? 'cut' : tail ? 'tail' : 'plain', ...span };
}

/** Cuts what the vocabulary does not know at stops and joiners. */
function cutSigns(text: string, start: number, end: number, pieces: Piece[]): void {
  let from = start;
  const flush = (to: number): void => {
    if (to > from) pieces.push({ kind: 'plain', start: from, end: to });
  };
  for (let at = start; at < end; at++) {
    const sign = text.charAt(at);
    const kind = STOPS.includes(sign) ? 'stop' : JOINS.has(sign) ? 'join' : null;
    if (kind === null) continue;
    flush(at);
    pieces.push({ kind, start: at, end: at + 1 });
    from = at + 1;
  }
  flush(end);
}
