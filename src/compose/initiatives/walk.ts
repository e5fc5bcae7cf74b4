import { NAME_ADVERBS } from '../../lexicon/initiatives.js';
import type { Action } from './lexis.js';
import { isAnchor, isMark, type Phrase, type Place, type Verb } from './phrase.js';
import type { Piece } from './pieces.js';
import { readRun } from './run.js';

const IN_NAMES: ReadonlySet<string> = new Set(NAME_ADVERBS.split(' '));
const PARTING: ReadonlySet<Piece['kind']> = new Set(['stop', 'adverb', 'time', 'break', 'number', 'verb']);
/** Right behind a verb these begin a description of its object, which ends with 的. */
const DESCRIBING: ReadonlySet<string> = new Set(['由', '以', '与', '从', '在']);
const START: Place = { verb: null, suspended: null, opens: true, ground: false, toward: false, lead: 0 };

/** Collects the noun phrases of a sentence with the verbs that govern them, clause by clause. */
export function collectPhrases(text: string, pieces: readonly Piece[]): Phrase[] {
  const phrases: Phrase[] = [];
  let place = START;
  let run: Piece[] = [];
  const flush = (next: Piece | null): void => {
    if (run.some(isAnchor)) {
      phrases.push(...readRun(text, run, place, next));
      if (!sumsUp(run, next)) place = { ...place, opens: false };
    }
    if (run.length > 0) run = [];
  };
  pieces.forEach((piece, at) => {
    const action = actionOf(text, piece, run, pieces[at + 1]);
    if (action === null && !partsAt(text, piece, run)) {
      run.push(piece);
      return;
    }
    flush(piece);
    place =
      action === null
        ? placeBehind(text, place, piece)
        : {
            ...place,
            verb: chain(place.verb, piece, action),
            suspended: null,
            opens: false,
            ground: false,
            toward: false,
          };
  });
  flush(null);
  return phrases;
}

/** Whether what follows only counts and names the kind of what was listed: 甲迁建、乙公墓等⟦5个⟧殡葬项目. */
const sumsUp = (run: readonly Piece[], next: Piece | null): boolean =>
  next?.kind === 'number' && ['etcetera', 'join'].includes(run.at(-1)?.kind ?? '');

/** Whether a piece parts noun phrases where it stands: not an adverb that is part of a name, 五社⟦协同⟧试点. */
function partsAt(text: string, piece: Piece, run: readonly Piece[]): boolean {
  if (piece.kind !== 'adverb' || run.length === 0) return PARTING.has(piece.kind);
  return !IN_NAMES.has(text.slice(piece.start, piece.end));
}

/** Soft verbs that act before a quotation wherever they stand: 在某街道⟦试点⟧“社工合伙人”模式. */
const QUOTING: ReadonlySet<string> = new Set(['试点', '创建', '推广']);

/** The verb in a piece: a soft one acts where a noun phrase starts, or right before a quotation in a run without a head. */
function actionOf(text: string, piece: Piece, run: readonly Piece[], next: Piece | undefined): Action | null {
  if (piece.kind === 'verb') return piece.action;
  if (piece.kind !== 'soft') return null;
  const starts = run.every((before) => before.kind === 'join' || before.kind === 'area');
  const quotes = next !== undefined && isMark(next) && QUOTING.has(text.slice(piece.start, piece.end));
  return starts || (quotes && !run.some(isAnchor)) ? piece.action : null;
}

function chain(before: Verb | null, piece: Piece, action: Action): Verb {
  if (before === null || piece.start - before.end > 1)
    return { start: piece.start, end: piece.end, action, chain: [action] };
  return { start: before.start, end: piece.end, action, chain: [...before.chain, action] };
}

/** What holds behind a piece that parts noun phrases: a number keeps the verb, 为 that of a naming, 向 that of a turn, a stop starts anew. */
function placeBehind(text: string, place: Place, piece: Piece): Place {
  if (piece.kind === 'stop') return { ...START, lead: piece.end };
  if (piece.kind === 'number') return place;
  if (piece.kind === 'adverb' || piece.kind === 'time') return behindAdverb(place, piece);
  const word = text.slice(piece.start, piece.end);
  if (word === '为' && place.verb?.action.force === 'carries') return place;
  if (word === '向' && place.verb?.action.force === 'leans') return { ...place, opens: false };
  const describes = place.verb !== null && place.verb.end === piece.start && DESCRIBING.has(word);
  const suspended = describes ? place.verb : place.suspended;
  const kind = { ground: word === '以' || word === '在', toward: word === '对' };
  return { verb: null, suspended, opens: false, ...kind, lead: piece.end };
}

/** An adverb right behind a verb belongs to it; elsewhere a new predicate begins. */
function behindAdverb(place: Place, piece: Piece): Place {
  if (place.verb === null || place.verb.end === piece.start) return place;
  return { ...place, verb: null, opens: false, ground: false, lead: piece.start };
}
