import type { Span } from '../../model/span.js';
import type { InitiativeLexis } from './lexis.js';
import { endsInHead, isDocument } from './marks.js';
import { startsWithWord, wordMatcher } from './matching.js';
import type { Phrase } from './phrase.js';
import { placeWeight } from './place.js';
import { lengthWeight, QUOTED, type Reading, readPhrase, weightOf } from './reading.js';

/** What a phrase must reach to name an initiative. */
const ENOUGH = 4;
/** Longest run of words behind a quotation that may be a noun of its own: “邻家”⟦院落议事点⟧. */
const LONGEST_TAIL = 10;
/** Behind a head noun only a shorter one may: “某某”党建品牌⟦矩阵⟧. */
const SHORT_TAIL = 4;

/** What one does something for: 为建设某区⟦贡献⟧力量. */
const CONTRIBUTES = wordMatcher('积累 提供 贡献 作出 做出 奠定 打下 注入 增添');

/** Behind a name without quotation these say that it is a way of doing something else: 采取入户巡查⟦等办法⟧. */
const MANNERS = wordMatcher(
  '等方式 等多种方式 等形式 等多种形式 等办法 等方法 等手段 等途径 等渠道 等多种渠道 的方式 的形式 的办法',
);

/** Before a noun these mean all of its kind: 各项政策, 各社工站. */
const ANY = /^(?:各|其他|有关|相关)/;

/** A phrase that names an initiative: where it ends, words behind a quotation included, and the rule that says so. */
export interface Accepted {
  readonly rule: string;
  readonly end: number;
}

/** Whether a phrase is of all of a kind, only owns what is told of, or is what one contributes to. */
const isOther = (text: string, phrase: Phrase, lexis: InitiativeLexis): boolean => {
  const { start, end, marks, owner } = phrase;
  return (
    startsWithWord(text, end, CONTRIBUTES) ||
    isCalledIn(text, phrase) ||
    turnsInto(text, phrase) ||
    (marks.length === 0 && (ANY.test(text.slice(start, start + 2)) || startsWithWord(text, end, MANNERS))) ||
    (owner !== null && !startsWithWord(text, owner, lexis.nominals))
  );
};

/** An organisation by name that one calls in, not one's own: 引进⟦“邻里社工服务社”⟧. */
const ORGANISATION = /(?:协会|公司|事务所|集团|服务社|基金会|联合会|促进会|志愿队|机构)”?$/;
const isCalledIn = (text: string, { verb, end }: Phrase): boolean =>
  verb !== null && /^引[进入]/.test(text.slice(verb.start, verb.end)) && ORGANISATION.test(text.slice(0, end));

/** A way of working that is left behind: 推动救助方式⟦向⟧…⟦转变⟧. */
const turnsInto = (text: string, { marks, next }: Phrase): boolean =>
  marks.length === 0 &&
  next !== null &&
  text.slice(next.start, next.end) === '向' &&
  TURN.test(text.slice(next.end, next.end + TURN_REACH));
const TURN = /^[^,;。]*(?:转变|转型|延伸|迈进|发展)/;
const TURN_REACH = 40;

/** Whether a noun phrase names a programme rather than a duty, and by which rule; null where it does not. */
export function acceptPhrase(text: string, phrase: Phrase, lexis: InitiativeLexis): Accepted | null {
  const { verb, loose } = phrase;
  if (isOther(text, phrase, lexis)) return null;
  if (phrase.marks.some((mark) => mark.kind === 'title')) return acceptTitle(text, phrase, lexis);
  const reading = readPhrase(text, phrase, lexis);
  if (isCondition(reading) || !mayBeLoose(reading)) return null;
  const weight = weightOf(reading);
  const place = weight === 0 ? null : placeWeight(reading, weight);
  if (place === null || weight + place + lengthWeight(reading) < ENOUGH) return null;
  const { quoted } = reading;
  const end = verb !== null && quoted && loose !== null && !mayEndAtHead(reading, loose) ? loose.end : phrase.end;
  return { rule: quoted ? 'quoted-name' : verb === null ? 'named-subject' : 'verb-and-head', end };
}

function acceptTitle(text: string, phrase: Phrase, lexis: InitiativeLexis): Accepted | null {
  const { verb, end, opens, next } = phrase;
  if (verb?.chain.some(({ issues }) => issues) === true) return { rule: 'title-issued', end };
  if (text.startsWith('精神', end)) return null;
  if (!phrase.marks.some((mark) => mark.kind === 'title' && isDocument(text, mark, lexis))) return null;
  if (verb !== null) return { rule: 'title-carried', end };
  return opens && next !== null && next.kind !== 'stop' ? { rule: 'title-subject', end } : null;
}

/** Whether it only tells how a mechanism is: 制度健全, 机制完善. */
const isCondition = ({ phrase, head }: Reading): boolean =>
  head?.kind === 'mechanism' && phrase.marks.length === 0 && phrase.next?.kind === 'verb';

/** Whether what stands behind a quotation and its noun is of the clause, not of the name: 做好⟦“夕阳保”保险⟧困难家庭参保. */
const mayEndAtHead = ({ phrase, head }: Reading, loose: Span): boolean =>
  head !== null && (phrase.verb?.action.force !== 'carries' || loose.end - loose.start > SHORT_TAIL);

/** Whether words behind the phrase leave it a name: a predicate behind a subject, a noun right behind a quotation. */
function mayBeLoose({ text, phrase, head, quoted, size, lexis }: Reading): boolean {
  const { verb, loose, marks } = phrase;
  if (loose === null) return true;
  if (verb === null)
    return (
      quoted ||
      head?.kind === 'platform' ||
      (head?.weight ?? 0) >= QUOTED ||
      startsWithWord(text, phrase.end, lexis.events)
    );
  if (verb.action.force === 'reaches') return true;
  const tail = loose.end - loose.start;
  if (quoted && (head !== null || (verb.action.force === 'carries' && tail <= SHORT_TAIL))) return true;
  if (head !== null || marks.length === 0 || size.filled === 0) return text[loose.start] === '(';
  return tail <= LONGEST_TAIL || endsInHead(text, phrase.end - 1, lexis);
}
