import type { Place, Verb } from './phrase.js';
import type { Piece } from './pieces.js';

/** Right behind a verb these begin a description of its object, which ends with 的. */
const DESCRIBING: ReadonlySet<string> = new Set(['由', '以', '与', '从', '在']);
/** These put a name before its verb, where it stands as a subject does: 把⟦“邻里帮”品牌⟧擦亮. */
const FRONTING: ReadonlySet<string> = new Set(['把', '将']);

/** Behind these stands for whom, where or by whom something is done, and then its verb. */
const PREPOSED: ReadonlySet<string> = new Set(['为', '给', '在', '由', '引导', '鼓励', '动员', '发动']);

/** Where a clause opens. */
export const START: Place = {
  verb: null,
  suspended: null,
  opens: true,
  ground: false,
  toward: false,
  preposed: false,
  lead: 0,
};

/** The place behind a noun phrase: its clause is open no more. */
export const inside = ({ verb, suspended, ground, toward, lead }: Place): Place => ({
  verb,
  suspended,
  opens: false,
  ground,
  toward,
  preposed: false,
  lead,
});

/** The place behind a verb. */
export const governedBy = (verb: Verb, { lead }: Place): Place => ({
  verb,
  suspended: null,
  opens: false,
  ground: false,
  toward: false,
  preposed: false,
  lead,
});

/** What holds behind a piece that parts noun phrases: a number keeps the verb, 向 that of a turn. */
export function placeBehind(text: string, place: Place, piece: Piece, ahead: readonly Piece[]): Place {
  if (piece.kind === 'number') return place;
  if (piece.kind === 'adverb' || piece.kind === 'time') return behindAdverb(place, piece);
  const word = text.slice(piece.start, piece.end);
  if (keepsVerb(text, place, piece, word)) return place;
  if (FRONTING.has(word) && (isHeaded(ahead) || isTakenIn(text, piece.end))) return { ...START, lead: piece.end };
  if (word === '向' && place.verb?.action.force === 'leans') return inside(place);
  return {
    verb: null,
    suspended: suspendedBy(text, place, piece, ahead),
    opens: false,
    ground: word === '以' || word === '在',
    toward: word === '对',
    preposed: PREPOSED.has(word),
    lead: piece.end,
  };
}

/** Whether a piece leaves the verb before it in force: 为 behind a naming, 投入使用 behind 建成并. */
const keepsVerb = (text: string, { verb }: Place, { start }: Piece, word: string): boolean =>
  (word === '为' && verb?.action.force === 'carries') || (word.startsWith('投入') && text[start - 1] === '并');

/** The verb that waits for its object behind a description of it: 成立⟦由⟧…组成的, 完成上级⟦下达⟧的. */
function suspendedBy(text: string, { verb, suspended }: Place, piece: Piece, [next]: readonly Piece[]): Verb | null {
  const beside = verb?.end === piece.start && DESCRIBING.has(text.slice(piece.start, piece.end));
  if (beside || next?.kind === 'link') return verb ?? suspended;
  return unites(text, piece) ? verb : suspended;
}

/** Whether a quotation with its noun comes next. */
const isHeaded = ([quote, noun]: readonly Piece[]): boolean => quote?.kind === 'quote' && (noun?.head ?? null) !== null;

/** Whether a name without quotation is put on a list or made a task: 将⟦低保专项治理⟧列入实事. */
const isTakenIn = (text: string, from: number): boolean => TAKEN_IN.test(text.slice(from, from + TAKEN_IN_REACH));
const TAKEN_IN = /^[^“,;。]{4,}(?:列入|写入|列为|作为)/;
const TAKEN_IN_REACH = 30;

/** Whether what stands before is only part of a whole named behind: 打造集食堂、书屋⟦于⟧一体的邻里中心. */
export const unites = (text: string, { start }: Piece): boolean => /^[于为]一体/.test(text.slice(start, start + 3));

/** An adverb right behind a verb belongs to it; elsewhere a new predicate begins. */
function behindAdverb(place: Place, piece: Piece): Place {
  if (place.verb === null || place.verb.end === piece.start) return place;
  const { suspended, toward } = place;
  return { ...START, suspended, opens: false, toward, lead: piece.start };
}
