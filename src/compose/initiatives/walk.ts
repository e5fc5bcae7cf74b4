import { NAME_ADVERBS } from '../../lexicon/initiatives.js';
import type { Action } from './lexis.js';
import { isAnchor, isMark, type Phrase, type Place, type Verb } from './phrase.js';
import type { Piece } from './pieces.js';
import { readRun } from './run.js';

const IN_NAMES: ReadonlySet<string> = new Set(NAME_ADVERBS.split(' '));
const PARTING: ReadonlySet<Piece['kind']> = new Set(['stop', 'adverb', 'time', 'break', 'number', 'verb']);
/** Right behind a verb these begin a description of its object, which ends with 的. */
const DESCRIBING: ReadonlySet<string> = new Set(['由', '以', '与', '从', '在']);
/** These put a quotation with its noun before its verb, where it stands as a subject does: 把⟦“邻里帮”品牌⟧擦亮. */
const FRONTING: ReadonlySet<string> = new Set(['把', '将']);
const START: Place = { verb: null, suspended: null, opens: true, ground: false, toward: false, lead: 0 };

/** Collects the noun phrases of a sentence with the verbs that govern them, clause by clause. */
export function collectPhrases(text: string, pieces: readonly Piece[]): Phrase[] {
  const phrases: Phrase[] = [];
  let lead = START.lead;
  for (let from = 0; from < pieces.length; ) {
    const stop = stopFrom(pieces, from);
    // A clause is walked only where something in it may close a name: half of all hold nothing of the sort.
    if (stop.anchored) new ClauseWalk(text, pieces, phrases).walk(from, stop.at, { ...START, lead });
    lead = pieces[stop.at]?.end ?? lead;
    from = stop.at + 1;
  }
  return phrases;
}

/** Where the clause that begins at a piece ends, and whether one of its pieces may close a name. */
function stopFrom(pieces: readonly Piece[], from: number): { readonly at: number; readonly anchored: boolean } {
  let anchored = false;
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined || piece.kind === 'stop') return { at, anchored };
    anchored ||= isAnchor(piece);
  }
  return { at: pieces.length, anchored };
}

const JOINS = /[、和与及]/;

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
      const ahead = this.#pieces[at + 1];
      const action = isHeld(this.#text, this.#place.verb, piece, ahead)
        ? null
        : actionOf(this.#text, piece, this.#run, ahead);
      if (this.#isListed(piece, ahead) || (action === null && !partsAt(this.#text, piece, this.#run))) {
        this.#run.push(piece);
        continue;
      }
      this.#flush(piece);
      this.#place =
        action === null
          ? placeBehind(this.#text, this.#place, piece, this.#pieces.slice(at + 1, at + 3))
          : governedBy(chain(this.#place.verb, piece, action), this.#place);
    }
    this.#flush(this.#pieces[to] ?? null);
  }

  /** Whether a word is but an item of a list that a noun sums up: 发现、⟦处置⟧、回访机制. */
  #isListed({ kind, start, end }: Piece, ahead: Piece | undefined): boolean {
    if (kind !== 'break' && kind !== 'verb') return false;
    if (this.#text[start - 1] !== '、' || this.#run.every((before) => before.kind === 'join')) return false;
    return JOINS.test(this.#text.charAt(end)) || ahead?.head?.kind === 'mechanism';
  }

  /** Reads the run that a piece ends. */
  #flush(next: Piece | null): void {
    if (this.#run.length === 0) return;
    if (this.#run.some(isAnchor) && !(next !== null && unites(this.#text, next))) {
      for (const phrase of readRun(this.#text, this.#run, this.#place, next)) this.#phrases.push(phrase);
      if (!sumsUp(this.#run, next)) this.#place = inside(this.#place);
    }
    this.#run = [];
  }
}

/** The place behind a noun phrase: its clause is open no more. */
const inside = ({ verb, suspended, ground, toward, lead }: Place): Place => ({
  verb,
  suspended,
  opens: false,
  ground,
  toward,
  lead,
});

/** The place behind a verb. */
const governedBy = (verb: Verb, { lead }: Place): Place => ({
  verb,
  suspended: null,
  opens: false,
  ground: false,
  toward: false,
  lead,
});

/** Whether what follows only counts and names the kind of what was listed: 甲迁建、乙公墓等⟦5个⟧殡葬项目. */
const sumsUp = (run: readonly Piece[], next: Piece | null): boolean =>
  next?.kind === 'number' && ['etcetera', 'join'].includes(run.at(-1)?.kind ?? '');

/** Whether a piece parts noun phrases where it stands: not an adverb that is part of a name, 五社⟦协同⟧试点. */
function partsAt(text: string, piece: Piece, run: readonly Piece[]): boolean {
  if (piece.kind !== 'adverb' || run.length === 0) return PARTING.has(piece.kind);
  return !IN_NAMES.has(text.slice(piece.start, piece.end));
}

/** Soft verbs that act before a quotation wherever they stand: 在某街道⟦试点⟧“社工合伙人”模式; those that issue, before a title. */
const QUOTING: ReadonlySet<string> = new Set([
  '试点',
  '创建',
  '推广',
  '创新',
  '培育',
  '孵化',
  '开发',
  '研发',
  '设计',
  '申报',
  '购买',
]);
/** What a soft verb may stand behind and still act: ⟦共⟧新建敬老院两所. */
const LEADS = /^(?:共|总共|一共|科学|先|均|都|应|须|要|可)$/;

/** The verb in a piece: a soft one acts where a noun phrase starts, or right before a quotation in a run without a head. */
function actionOf(text: string, piece: Piece, run: readonly Piece[], next: Piece | undefined): Action | null {
  if (piece.kind === 'verb') return piece.action;
  if (piece.kind !== 'soft') return null;
  const starts = run.every(
    (before) => before.kind === 'join' || before.kind === 'area' || LEADS.test(text.slice(before.start, before.end)),
  );
  const quotes =
    next !== undefined &&
    isMark(next) &&
    (QUOTING.has(text.slice(piece.start, piece.end)) || (next.kind === 'title' && piece.action?.issues === true));
  return starts || (quotes && !run.some(isAnchor)) ? piece.action : null;
}

/** What one holds or carries out is a thing done, whatever verb its name begins with: 开展⟦创新突破年⟧, 实施⟦培育提升计划⟧. */
const HOLDS = /(?:开展|实施|举办)$/;

const isHeld = (text: string, verb: Verb | null, piece: Piece, ahead: Piece | undefined): boolean =>
  piece.kind === 'soft' &&
  verb?.end === piece.start &&
  HOLDS.test(text.slice(verb.start, verb.end)) &&
  !(ahead !== undefined && isMark(ahead));

function chain(before: Verb | null, piece: Piece, action: Action): Verb {
  if (before === null || piece.start - before.end > 1)
    return { start: piece.start, end: piece.end, action, chain: [action] };
  return { start: before.start, end: piece.end, action, chain: [...before.chain, action] };
}

/** What holds behind a piece that parts noun phrases: a number keeps the verb, 为 that of a naming, 向 that of a turn. */
function placeBehind(text: string, place: Place, piece: Piece, ahead: readonly Piece[]): Place {
  if (piece.kind === 'number') return place;
  if (piece.kind === 'adverb' || piece.kind === 'time') return behindAdverb(place, piece);
  const word = text.slice(piece.start, piece.end);
  if (word === '为' && place.verb?.action.force === 'carries') return place;
  if (FRONTING.has(word) && isHeaded(ahead)) return { ...START, lead: piece.end };
  if (word === '向' && place.verb?.action.force === 'leans') return inside(place);
  const beside = place.verb?.end === piece.start && DESCRIBING.has(word);
  const describes = beside || unites(text, piece);
  const suspended = describes ? place.verb : place.suspended;
  const ground = word === '以' || word === '在';
  return { verb: null, suspended, opens: false, ground, toward: word === '对', lead: piece.end };
}

/** Whether a quotation with its noun comes next. */
const isHeaded = ([quote, noun]: readonly Piece[]): boolean => quote?.kind === 'quote' && (noun?.head ?? null) !== null;

/** Whether what stands before is only part of a whole named behind: 打造集食堂、书屋⟦于⟧一体的邻里中心. */
const unites = (text: string, { start }: Piece): boolean => /^[于为]一体/.test(text.slice(start, start + 3));

/** An adverb right behind a verb belongs to it; elsewhere a new predicate begins. */
function behindAdverb(place: Place, piece: Piece): Place {
  if (place.verb === null || place.verb.end === piece.start) return place;
  const { suspended, toward } = place;
  return { verb: null, suspended, opens: false, ground: false, toward, lead: piece.start };
}
