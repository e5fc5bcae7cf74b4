import { NAME_ADVERBS } from '../../lexicon/initiatives.js';
import type { Head } from './lexis.js';
import { isAnchor, isCompleting, mayAnchor, type Phrase, type Place, type Verb } from './phrase.js';
import type { Piece } from './pieces.js';
import { readRun } from './run.js';
import { governedBy, inside, placeBehind, START, unites } from './standing.js';
import { actionOf, chain, isInName, isListed, type Spot } from './verbs.js';

/** Adverbs that inside a noun phrase are part of a name. */
const IN_NAMES: ReadonlySet<string> = new Set(NAME_ADVERBS.split(' '));
/** Pieces that end a noun phrase. */
const PARTING: ReadonlySet<Piece['kind']> = new Set(['stop', 'adverb', 'time', 'break', 'number', 'verb']);

/** These and soft verbs, which act in some places only. */
const MAY_PART: ReadonlySet<Piece['kind']> = new Set([...PARTING, 'soft']);

/** Collects the noun phrases of a sentence with the verbs that govern them, clause by clause. */
export function collectPhrases(text: string, pieces: readonly Piece[]): Phrase[] {
  const phrases: Phrase[] = [];
  let lead = START.lead;
  for (let from = 0; from < pieces.length; ) {
    const stop = stopFrom(text, pieces, from);
    // A clause is walked only where something in it may close a name: half of all hold nothing of the sort.
    if (stop.anchored) new ClauseWalk(text, pieces, phrases).walk(from, stop.at, { ...START, lead });
    lead = pieces[stop.at]?.end ?? lead;
    from = stop.at + 1;
  }
  return phrases;
}

/** Where the clause that begins at a piece ends, and whether one of its pieces may close a name. */
function stopFrom(
  text: string,
  pieces: readonly Piece[],
  from: number,
): { readonly at: number; readonly anchored: boolean } {
  let anchored = false;
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined || piece.kind === 'stop') return { at, anchored };
    anchored ||= mayAnchor(piece) || isCompleting(text, piece);
  }
  return { at: pieces.length, anchored };
}

/** Walks through a clause: pieces gather in runs, which verbs and other parting pieces end. */
class ClauseWalk {
  readonly #text: string;
  readonly #pieces: readonly Piece[];
  readonly #phrases: Phrase[];
  #place = START;
  #run: Piece[] = [];

  constructor(text: string, pieces: readonly Piece[], phrases: Phrase[]) {
    this.#text = text;
    this.#pieces = pieces;
    this.#phrases = phrases;
  }

  /** Walks the pieces `from`..`to`; what ends the clause stands at `to`. */
  walk(from: number, to: number, place: Place): void {
    this.#place = place;
    for (let at = from; at < to; at++) {
      const piece = this.#pieces[at];
      if (piece === undefined) continue;
      if (MAY_PART.has(piece.kind)) this.#take(piece, at);
      else this.#run.push(piece);
    }
    this.#flush(this.#pieces[to] ?? null);
  }

  /** Adds a piece that may end the run to it, or ends the run. */
  #take(piece: Piece, at: number): void {
    const { verb, preposed } = this.#place;
    const spot: Spot = { text: this.#text, piece, run: this.#run, verb, preposed, ahead: this.#pieces[at + 1] };
    const action = actionOf(spot);
    if (action === null && !parts(spot)) {
      this.#run.push(piece);
      return;
    }
    this.#flush(piece);
    this.#place =
      action === null
        ? placeBehind(this.#text, this.#place, piece, this.#pieces.slice(at + 1, at + 3))
        : governedBy(chain(verb, piece, action), this.#place);
  }

  /** Reads the run that a piece ends. */
  #flush(next: Piece | null): void {
    if (this.#run.length === 0) return;
    if (makes(this.#place.verb)) this.#run = coined(this.#run);
    if (completes(this.#text, this.#place.verb)) this.#run = asWork(this.#text, this.#run);
    if (this.#run.some(isAnchor) && !(next !== null && unites(this.#text, next))) {
      for (const phrase of readRun(this.#text, this.#run, this.#place, next)) this.#phrases.push(phrase);
      if (!sumsUp(this.#run, next)) this.#place = inside(this.#place);
    }
    this.#run = [];
  }
}

/** Whether a verb brings a thing into being, whatever the thing is called; what it issues are texts. */
const makes = (verb: Verb | null): boolean => verb?.action.force === 'carries' && !verb.action.issues;

/** A run in which the last words of its items close a name by their last sign alone. */
function coined(run: Piece[]): Piece[] {
  const closes = (at: number): boolean => {
    const next = run[at + 1]?.kind;
    return next === undefined || next === 'join' || next === 'etcetera' || next === 'tail';
  };
  if (!run.some(({ coin }, at) => coin !== null && closes(at))) return run;
  return run.map((piece, at) => (piece.coin !== null && closes(at) ? { ...piece, head: piece.coin } : piece));
}

/** Whether a verb brings work to its end: its object is a doing of its own, whatever word it is called by. */
const completes = (text: string, verb: Verb | null): boolean =>
  verb !== null && text.slice(verb.start, verb.end).includes('完成');

/** A run of which the words before a closing 工作 name a doing: 完成⟦殡仪馆移交接管⟧工作. */
function asWork(text: string, run: Piece[]): Piece[] {
  const last = run.length - 2;
  const doing = run[last];
  const work = run.at(-1);
  if (
    doing?.head !== null ||
    (doing.kind !== 'plain' && doing.kind !== 'soft' && doing.kind !== 'verb') ||
    work?.kind !== 'tail'
  )
    return run;
  const named = text.slice(run[0]?.start, doing.end);
  if (named.length < SHORTEST_DOING || ALL.test(named)) return run;
  return text.slice(work.start, work.end) === '工作' ? run.with(last, { ...doing, head: DOING }) : run;
}

/** All of a kind, or what a bureau does every day. */
const ALL = /(?:所有|全部|各项|相关|有关|主要|接待|服务|保障|管理|审核|审批|发放|统计|报送|慰问|整改)$/;
/** Shorter words before 工作 name a field. */
const SHORTEST_DOING = 5;
const DOING: Head = { kind: 'works', weight: 2, whole: false };

/** Whether what follows only counts and names the kind of what was listed: 甲迁建、乙公墓等⟦5个⟧殡葬项目. */
const sumsUp = (run: readonly Piece[], next: Piece | null): boolean =>
  next?.kind === 'number' && ['etcetera', 'join'].includes(run.at(-1)?.kind ?? '');

/** Whether a piece that is no verb parts noun phrases where it stands: not an adverb that is part of a name, 五社⟦协同⟧试点. */
function parts(spot: Spot): boolean {
  const { text, piece, run } = spot;
  if (isListed(spot) || isInName(spot)) return false;
  if (piece.kind === 'adverb' && spot.ahead?.kind === 'link') return false;
  if (piece.kind !== 'adverb' || run.length === 0) return PARTING.has(piece.kind);
  return !IN_NAMES.has(text.slice(piece.start, piece.end));
}
