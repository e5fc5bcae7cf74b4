import type { Force } from '../../lexicon/initiatives.js';
import type { Span } from '../../model/span.js';
import { endsInHead, isMotto } from './marks.js';
import { startsWithWord } from './matching.js';
import { isSite, QUOTED, type Reading } from './reading.js';
import { behindBuilding, subjectWeight } from './verbless.js';

/** What a means (依托, 通过) must be called to be more than a means. */
const LONG_MEANS = 7;

/** What the phrase's place adds; null where a name in that place is none of the bureau's doing. */
export function placeWeight(reading: Reading, weight: number): number | null {
  const { verb, toward, ground } = reading.phrase;
  if (verb?.action.force === 'carries') return 2;
  if (verb?.action.force === 'leans' && isSite(reading)) return 2;
  if (verb === null && toward) return doneToWeight(reading);
  if (verb === null && !ground) return subjectWeight(reading, weight);
  return countsUnder(verb?.action.force ?? null, reading, weight) ? 1 : null;
}

/** Whether a phrase counts under a verb that does not bring it about, or without one. */
function countsUnder(force: Exclude<Force, 'carries'> | null, reading: Reading, weight: number): boolean {
  switch (force) {
    case null:
      return isGround(reading, weight);
    case 'leans':
      return leans(reading);
    case 'reaches':
      return reaches(reading);
    case 'stands':
      return reading.head?.kind !== 'platform' && reaches(reading);
    case 'hands':
      return isHandedOut(reading);
    case 'cites':
      return false;
  }
}

/** What one only works on is no motto, and a facility only where something is done about it. */
function leans({ text, phrase, head }: Reading): boolean {
  const motto = phrase.marks.some((mark) => isMotto(text, mark));
  if (head === null) return !motto || phrase.followed;
  if (motto && head.kind === 'mechanism') return false;
  return head.kind !== 'facility' || phrase.marks.length > 0 || phrase.followed || phrase.owner !== null;
}

/** What is reached or used as a means is more than a quotation, and called by more than its kind. */
function reaches({ text, phrase, head, quoted }: Reading): boolean {
  if (head === null) return startsCoverage(text, phrase);
  if (head.kind === 'document') return false;
  if (head.kind === 'mechanism') return quoted && isMeans(text, phrase);
  return phrase.marks.length > 0 || phrase.end - phrase.start >= LONG_MEANS;
}

/** What is handed out is a thing by name or a contract: “暖冬礼包”, “夕阳无忧”保险; no leaflet. */
function isHandedOut({ text, phrase, head, quoted, lexis }: Reading): boolean {
  if (!quoted) return head?.whole === true && BESTOWED.test(text.slice(phrase.start, phrase.end));
  if (head !== null) return head.kind !== 'document';
  return phrase.marks.some((mark) => endsInHead(text, mark.end - 1, lexis) && !isLeaflet(text, mark));
}

/** What one gives somebody that is a programme without a name of its own. */
const BESTOWED = /(?:改造|险)$/;
const isLeaflet = (text: string, { end }: Span): boolean => /(?:[书信册]|(?<!清)单)”$/.test(text.slice(end - 3, end));

/** A way of working by name that one stands on or works through: 利用⟦“邻里帮”服务品牌⟧, 通过⟦“院坝会”机制⟧; mottos are none. */
const isMeans = (text: string, { verb, marks }: Reading['phrase']): boolean =>
  verb !== null &&
  (verb.action.force === 'stands' || text.slice(verb.start, verb.end) === '通过') &&
  !marks.some((mark) => isMotto(text, mark));

/** 实现“暖心楼长”⟦全覆盖⟧. */
const startsCoverage = (text: string, { marks, closes }: Reading['phrase']): boolean =>
  marks.length > 0 && text.startsWith('全覆盖', closes);

/** What is done to a building that 对 names: 对⟦河东敬老院⟧进行修缮. */
const REBUILT =
  /^(?:进行|实施|开展)(?:了)?[^,;。]{0,6}(?:改造|修缮|维修|扩建|改建|升级|翻新|剥离|托管|撤并|整合|转型|整治)/;
const REBUILT_REACH = 14;

/** 对四所敬老院⟦提质改造⟧: works that are done to something, with nothing said behind them; or the building itself. */
function doneToWeight({ text, phrase: { next, loose, end }, head }: Reading): number | null {
  if (head?.kind === 'facility') return REBUILT.test(text.slice(end, end + REBUILT_REACH)) ? 2 : null;
  return head?.kind === 'works' && loose === null && (next === null || next.kind === 'stop') ? 1 : null;
}

/** 以…为抓手: the campaign on which other work is hung; 以“…”模式完成…: the way by name in which it is done. */
const isGround = ({ text, phrase, head, quoted, lexis }: Reading, weight: number): boolean =>
  (head !== null || isSeason(text, phrase)) &&
  weight >= QUOTED &&
  (startsWithWord(text, behindBuilding(text, phrase.end), lexis.grounds) ||
    (quoted && WAY.test(text.slice(phrase.start - 1, phrase.end))));

/** A month or a week by name: “文明祭扫月”. */
const isSeason = (text: string, { closes }: Reading['phrase']): boolean =>
  /[月周季]”$/.test(text.slice(closes - 2, closes));

/** A way of working behind 以. */
const WAY = /^以.*(?:模式|工作法|机制|做法)$/;
