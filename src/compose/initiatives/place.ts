import type { Matcher } from '../../text/automaton.js';
import { isMotto } from './marks.js';
import { QUOTED, type Reading } from './reading.js';

/** An enumerator before a name that is a sentence of its own is no longer than this: 一是, (十二). */
const LEAD_IN = 4;
/** What a means (依托, 通过) must be called to be more than a means. */
const LONG_MEANS = 7;
const LONGEST_WORD = 8;

/** Whether a word of the vocabulary begins right at a place. */
export const startsWithWord = (text: string, at: number, words: Matcher<true>): boolean =>
  words.longest(text.slice(at, at + LONGEST_WORD))[0]?.start === 0;

/** What the phrase's place adds; null where a name in that place is none of the bureau's doing. */
export function placeWeight(reading: Reading, weight: number): number | null {
  const force = reading.phrase.verb?.action.force;
  if (force === 'carries') return 2;
  const counts =
    (force === undefined && (reading.phrase.ground ? isGround(reading, weight) : isSubject(reading, weight))) ||
    (force === 'leans' && leans(reading)) ||
    (force === 'reaches' && reaches(reading));
  return counts ? 1 : null;
}

/** What one only works on is no motto, and a facility only where something is done about it. */
function leans({ text, phrase, head }: Reading): boolean {
  const motto = phrase.marks.some((mark) => isMotto(text, mark));
  if (head === null) return !motto || phrase.followed;
  if (motto && head.kind === 'mechanism') return false;
  return head.kind !== 'facility' || phrase.marks.length > 0 || phrase.followed;
}

/** What is reached or used as a means is more than a quotation, and called by more than its kind. */
function reaches({ phrase, head }: Reading): boolean {
  if (head === null || head.kind === 'mechanism' || head.kind === 'document') return false;
  return phrase.marks.length > 0 || phrase.end - phrase.start >= LONG_MEANS;
}

/** 以…为抓手: the campaign on which other work is hung. */
const isGround = ({ text, phrase, head, lexis }: Reading, weight: number): boolean =>
  head !== null && weight >= QUOTED && startsWithWord(text, phrase.end, lexis.grounds);

/** A name without a verb before it counts where it opens its clause and something is said of it, or stands alone. */
function isSubject(reading: Reading, weight: number): boolean {
  const { text, phrase, head, lexis } = reading;
  const { opens, next, end } = phrase;
  if (!opens || isComplainedOf(reading) || isPredicateQuote(reading)) return false;
  if (standsAlone(reading) || weight >= QUOTED || startsWithWord(text, end, lexis.events)) return true;
  return next?.kind === 'stop' && head?.kind === 'works';
}

const standsAlone = ({ text, phrase: { next } }: Reading): boolean =>
  next === null || (next.kind === 'stop' && next.end === text.length);

const COMPLAINT_REACH = 20;

/** A subject of which one complains, or that only dates something (机构改革中), is no initiative. */
function isComplainedOf({ text, phrase: { end }, lexis }: Reading): boolean {
  if (text[end] === '中') return true;
  const clause = text.slice(end, end + COMPLAINT_REACH).split(/[,;。]/)[0] ?? '';
  return lexis.complaints.longest(clause).length > 0;
}

/** A bare quotation at the end of a clause with words before it is what the clause says: 队伍“青黄不接”. */
function isPredicateQuote(reading: Reading): boolean {
  const { phrase, head, quoted } = reading;
  const { marks, start, next } = phrase;
  if (head !== null || !quoted || marks[0]?.start === start) return false;
  const alone = standsAlone(reading);
  if (alone && start <= LEAD_IN) return false;
  return alone || next?.kind === 'stop' || next?.kind === 'etcetera';
}
