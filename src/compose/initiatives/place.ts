import type { HeadKind } from '../../lexicon/initiatives.js';
import { unitTable } from '../../text/unit-table.js';
import { isMotto } from './marks.js';
import { startsWithWord } from './matching.js';
import type { Piece } from './pieces.js';
import { QUOTED, type Reading } from './reading.js';

/** An enumerator before a name that is a sentence of its own is no longer than this: 一是, (十二). */
const LEAD_IN = 4;
/** What a means (依托, 通过) must be called to be more than a means. */
const LONG_MEANS = 7;

/** What the phrase's place adds; null where a name in that place is none of the bureau's doing. */
export function placeWeight(reading: Reading, weight: number): number | null {
  const force = reading.phrase.verb?.action.force;
  if (force === 'carries') return 2;
  if (force === undefined && reading.phrase.toward) return doneToWeight(reading);
  const counts =
    (force === undefined && (reading.phrase.ground ? isGround(reading, weight) : isSubject(reading, weight))) ||
    (force === 'leans' && leans(reading)) ||
    (force === 'reaches' && reaches(reading)) ||
    (force === 'stands' && reading.head?.kind !== 'platform' && reaches(reading));
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
function reaches({ text, phrase, head, quoted }: Reading): boolean {
  if (head === null) return startsCoverage(text, phrase);
  if (head.kind === 'document') return false;
  if (head.kind === 'mechanism') return quoted && isMeans(text, phrase);
  return phrase.marks.length > 0 || phrase.end - phrase.start >= LONG_MEANS;
}

/** A way of working by name that one stands on: 利用⟦“邻里帮”服务品牌⟧; mottos are none. */
const isMeans = (text: string, { verb, marks }: Reading['phrase']): boolean =>
  verb?.action.force === 'stands' && !marks.some((mark) => isMotto(text, mark));

/** 实现“暖心楼长”⟦全覆盖⟧. */
const startsCoverage = (text: string, { marks, closes }: Reading['phrase']): boolean =>
  marks.length > 0 && text.startsWith('全覆盖', closes);

/** What is done to a building that 对 names: 对⟦河东敬老院⟧进行修缮. */
const REBUILT = /^(?:进行|实施|开展)(?:了)?[^,;。]{0,6}(?:改造|修缮|维修|扩建|改建|升级|翻新)/;
const REBUILT_REACH = 14;

/** 对四所敬老院⟦提质改造⟧: works that are done to something, with nothing said behind them; or the building itself. */
function doneToWeight({ text, phrase: { next, loose, end }, head }: Reading): number | null {
  if (head?.kind === 'facility') return REBUILT.test(text.slice(end, end + REBUILT_REACH)) ? 2 : null;
  return head?.kind === 'works' && loose === null && (next === null || next.kind === 'stop') ? 1 : null;
}

/** 以…为抓手: the campaign on which other work is hung; 以“…”模式完成…: the way by name in which it is done. */
const isGround = ({ text, phrase, head, quoted, lexis }: Reading, weight: number): boolean =>
  head !== null &&
  weight >= QUOTED &&
  (startsWithWord(text, phrase.end, lexis.grounds) || (quoted && WAY.test(text.slice(phrase.start - 1, phrase.end))));

/** A way of working behind 以. */
const WAY = /^以.*(?:模式|工作法|机制|做法)$/;

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
  if (!opens || isComplainedOf(reading) || isPredicateQuote(reading)) return false;
  if (text[phrase.start - 1] === '|') return isCell(reading);
  if (text[phrase.start - 1] === '%' || isHeadline(reading)) return false;
  if (standsAlone(reading) || weight >= QUOTED) return true;
  if (head?.kind === 'facility') return isUnderWay(reading);
  if (startsWithWord(text, behindBuilding(text, end), lexis.events)) return true;
  if (next === null || head === null) return false;
  return (PREDICATES[head.kind] ?? []).includes(next.kind);
}

/** Behind the 建设 that may stand between a name and what is said of it: 诚信制度⟦建设⟧被列入…. */
const behindBuilding = (text: string, at: number): number => (text.startsWith('建设', at) ? at + 2 : at);

/** Whether a building that opens its clause is said to be built or opened, not to do its daily work. */
function isUnderWay({ text, phrase: { end, next }, lexis }: Reading): boolean {
  if (next?.kind === 'etcetera') return true;
  const from = next?.kind === 'time' ? next.end : end;
  return startsWithWord(text, from, lexis.events) && !startsWithWord(text, from, lexis.busy);
}

const standsAlone = ({ text, phrase: { next } }: Reading): boolean =>
  next === null || (next.kind === 'stop' && next.end === text.length);

/** What a run-in heading says of a whole field: 一是社会救助⟦提标扩面⟧。 */
const BETTERED = /(?:提标扩面|扩面提标|提质扩面|扩面提质|提质增效|增效提质|提档升级|提质升级|转型升级|提质提标)$/;

const isHeadline = (reading: Reading): boolean =>
  reading.phrase.marks.length === 0 &&
  standsAlone(reading) &&
  BETTERED.test(reading.text.slice(reading.phrase.start, reading.phrase.end));

const COMPLAINT_REACH = 20;
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
