import type { HeadKind } from '../../lexicon/initiatives.js';
import { unitTable } from '../../text/unit-table.js';
import { startsWithWord } from './matching.js';
import type { Piece } from './pieces.js';
import { isToldOf, QUOTED, type Reading } from './reading.js';

/** An enumerator before a name that is a sentence of its own is no longer than this: 一是, (十二). */
const LEAD_IN = 4;

/** What may stand right behind a name that opens its clause, where something is said of it. */
const PREDICATES: Partial<Record<HeadKind, readonly Piece['kind'][]>> = {
  works: ['stop', 'adverb', 'time', 'number', 'verb', 'join', 'etcetera'],
  platform: ['time', 'verb', 'adverb', 'plain', 'head', 'soft', 'join'],
};

/** What names something in a table's cell is longer than a column's heading. */
const LONG_CELL = 6;

/** A name that fills a table's cell. */
const isCell = ({ text, phrase: { start, end }, size }: Reading): boolean =>
  size.filled >= LONG_CELL && text[start - 1] === '|' && text[end] === '|' && text[end - 1] !== ')';

/** A name without a verb before it counts where it opens its clause and something is said of it, or stands alone. */
function isSubject(reading: Reading, weight: number): boolean {
  const { text, phrase, head, lexis } = reading;
  const { opens, next, end } = phrase;
  if (!(opens || isBeingBuilt(reading)) || isComplainedOf(reading) || isPredicateQuote(reading)) return false;
  if (text[phrase.start - 1] === '|') return isCell(reading);
  if (text[phrase.start - 1] === '%' || isHeadline(reading)) return false;
  if (standsAlone(reading) || weight >= QUOTED) return true;
  if (head?.kind === 'facility') return isUnderWay(reading);
  if (startsWithWord(text, behindBuilding(text, end), lexis.events)) return true;
  if (next === null || head === null) return false;
  return (PREDICATES[head.kind] ?? []).includes(next.kind);
}

/** What a name without a verb weighs by its place; more where it is said to be honoured or, of a building, to be built. */
export function subjectWeight(reading: Reading, weight: number): number | null {
  if (!isSubject(reading, weight)) return null;
  return reading.head !== null && isToldOf(reading, reading.head) ? 2 : 1;
}

/** Whether there is said to be a building under way: 并有⟦河东食堂⟧正在建设. */
const isBeingBuilt = ({ text, phrase: { start, end }, head }: Reading): boolean =>
  head?.kind === 'facility' && text[start - 1] === '有' && /^正?在建/.test(text.slice(end, end + 3));

/** Behind the 建设 that may stand between a name and what is said of it: 诚信制度⟦建设⟧被列入…. */
export const behindBuilding = (text: string, at: number): number => (text.startsWith('建设', at) ? at + 2 : at);

/** Whether a building that opens its clause is said to be built or opened, not to do its daily work. */
function isUnderWay({ text, phrase: { end, next }, lexis }: Reading): boolean {
  if (next?.kind === 'etcetera') return true;
  const from = next?.kind === 'time' ? next.end : text.startsWith('建设任务', end) ? end + 2 : end;
  return startsWithWord(text, from, lexis.events) && !startsWithWord(text, from, lexis.busy);
}

const standsAlone = ({ text, phrase: { next } }: Reading): boolean =>
  next === null || (next.kind === 'stop' && next.end === text.length);

/** What a run-in heading says of a whole field: 一是社会救助⟦提标扩面⟧。 */
const BETTERED =
  /(?:提标扩面|扩面提标|扩围增效|提质扩面|扩面提质|提质增效|增效提质|提档升级|提质升级|转型升级|提质提标)$/;

const isHeadline = (reading: Reading): boolean =>
  reading.phrase.marks.length === 0 &&
  reading.phrase.start <= LEAD_IN &&
  standsAlone(reading) &&
  BETTERED.test(reading.text.slice(reading.phrase.start, reading.phrase.end));

const COMPLAINT_REACH = 20;
/** A name that only says when: 换届⟦后⟧,. */
const DATED = /^(?:[前后]|以来|期间)/;
/** A share of something tells nothing of it: 节地生态葬⟦占比⟧57%. */
const RATE = /^占比|^比[例率]/;

const CLAUSE_ENDS = unitTable([[',;。', 1]]);

function clauseEnd(text: string, from: number, most: number): number {
  let at = from;
  while (at < Math.min(text.length, most) && CLAUSE_ENDS[text.charCodeAt(at)] === 0) at++;
  return at;
}

/** A subject of which one complains, or that only dates something (机构改革中), is no initiative. */
function isComplainedOf({ text, phrase: { end }, head, lexis }: Reading): boolean {
  if (text[end] === '中' && (head?.whole === true || head?.kind !== 'programme')) return true;
  if (head?.whole === true && DATED.test(text.slice(end, end + 2))) return true;
  if (RATE.test(text.slice(end, end + 2))) return true;
  return lexis.complaints.anyIn(text, end, clauseEnd(text, end, end + COMPLAINT_REACH));
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
