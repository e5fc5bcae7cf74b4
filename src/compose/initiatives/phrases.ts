import type { Span } from '../../model/span.js';
import type { Action } from './lexis.js';
import type { Piece } from './pieces.js';

/** A noun phrase that may name an initiative, with what stands around it. Offsets into the sentence. */
export interface Phrase extends Span {
  /** The head noun's or quotation's weight. */
  readonly weight: number;
  /** The quotations and titles in it. */
  readonly marks: readonly Piece[];
  readonly verb: Verb | null;
  /** Whether it opens its clause: nothing but adverbs before it. */
  readonly opens: boolean;
  /** The piece right behind it, tails left out; null at the end. */
  readonly next: Piece | null;
  /** Whether plain words stand between its head and what follows. */
  readonly loose: boolean;
  /** Whether it is the last of a list closed by 等. */
  readonly listed: boolean;
}

/** The verb that governs a phrase: the chain of verbs before it. */
export interface Verb extends Span {
  readonly action: Action;
  /** All verbs of the chain, first to last: 探索建立. */
  readonly chain: readonly Action[];
}

const isMark = (piece: Piece): boolean => piece.kind === 'quote' || piece.kind === 'title';
const weightOf = (piece: Piece): number => {
  if (piece.kind === 'head' || piece.kind === 'soft') return piece.weight;
  return isMark(piece) ? 3 : 0;
};

/** Collects the noun phrases of a sentence, clause by clause, with the verbs that govern them. */
export function collectPhrases(pieces: readonly Piece[]): Phrase[] {
  const phrases: Phrase[] = [];
  let verb: Verb | null = null;
  let opens = true;
  let run: Piece[] = [];
  const flush = (next: Piece | null): void => {
    phrases.push(...readRun(run, { verb, opens, next }));
    if (run.length > 0) opens = false;
    run = [];
  };
  for (const piece of pieces) {
    const acts = actionOf(piece, run);
    if (acts !== null) {
      flush(piece);
      verb = chain(verb, piece, acts);
      opens = false;
    } else if (piece.kind === 'stop') {
      flush(piece);
      verb = null;
      opens = true;
    } else if (piece.kind === 'cut' || piece.kind === 'number') flush(piece);
    else run.push(piece);
  }
  flush(null);
  return phrases;
}

/** The verb in a piece: a soft one acts only where a noun phrase starts and something follows it. */
function actionOf(piece: Piece, run: readonly Piece[]): Action | null {
  if (piece.kind === 'verb') return piece.action;
  return piece.kind === 'soft' && run.every((before) => before.kind === 'join') ? piece.action : null;
}

const chain = (before: Verb | null, piece: Piece, action: Action): Verb =>
  before !== null && piece.start - before.end <= 1
    ? { start: before.start, end: piece.end, action, chain: [...before.chain, action] }
    : { start: piece.start, end: piece.end, action, chain: [action] };

interface Surroundings {
  readonly verb: Verb | null;
  readonly opens: boolean;
  readonly next: Piece | null;
}

/** Cuts a run at the joiners behind which a complete name ends: 贫困救助制度和渐退机制 are two, 居家和社区服务试点 is one. */
function readRun(run: readonly Piece[], around: Surroundings): Phrase[] {
  const phrases: Phrase[] = [];
  let part: Piece[] = [];
  const close = (next: Piece | null, listed: boolean): void => {
    const phrase = readPart(part, { ...around, next: next ?? around.next }, listed);
    if (phrase !== null) phrases.push(phrase);
    part = [];
  };
  run.forEach((piece, at) => {
    if (piece.kind === 'join' && isComplete(part)) close(piece, false);
    else if (piece.kind === 'etcetera' && isComplete(part)) {
      const rest = run.slice(at + 1);
      if (rest.length > 0 && part.every((each) => isMark(each))) part.push(piece);
      else close(piece, true);
    } else part.push(piece);
  });
  close(null, false);
  return phrases;
}

const isComplete = (part: readonly Piece[]): boolean => {
  const last = part.findLast((piece) => piece.kind !== 'tail');
  return last !== undefined && weightOf(last) >= 2;
};

/** The phrase from a part's first word to its last head or quotation. */
function readPart(part: readonly Piece[], around: Surroundings, listed: boolean): Phrase | null {
  const first = part.findIndex((piece) => piece.kind !== 'join' && piece.kind !== 'tail' && piece.kind !== 'etcetera');
  const last = part.findLastIndex((piece) => weightOf(piece) > 0);
  const start = part[first];
  const end = part[last];
  if (start === undefined || end === undefined || last < first) return null;
  const inside = part.slice(first, last + 1);
  return {
    start: start.start,
    end: end.end,
    weight: Math.max(weightOf(end), ...inside.map((piece) => (isMark(piece) ? 3 : 0))),
    marks: inside.filter(isMark),
    verb: around.verb,
    opens: around.opens,
    next: around.next,
    loose: part.slice(last + 1).some((piece) => piece.kind === 'plain'),
    listed,
  };
}
