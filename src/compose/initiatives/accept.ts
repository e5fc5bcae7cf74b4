import type { HeadKind } from '../../lexicon/initiatives.js';
import type { Head, InitiativeLexis } from './lexis.js';
import { endsInHead, headInside, isDocument, isMotto, isName } from './marks.js';
import type { Phrase } from './phrase.js';
import { type Size, sizeOf } from './size.js';

/** What a phrase must reach to name an initiative. */
const ENOUGH = 4;
const LONG_NAME = 4;
const WHOLE_NAME = 3;
const QUOTED = 3;
/** Longest run of words behind a quotation that may be a noun of its own: “红石榴”⟦民族团结议事点⟧. */
const LONGEST_TAIL = 10;
/** Behind a head noun only a shorter one may: “某某”党建品牌⟦矩阵⟧. */
const SHORT_TAIL = 4;
/** An enumerator before a name that is a sentence of its own is no longer than this: 一是, (十二). */
const LEAD_IN = 4;
/** What a means (依托, 通过) must be called to be more than a means. */
const LONG_MEANS = 7;
/** Behind a 的, these make a noun of what is done with the name before it: 《…规划》的编制. */
const NOMINAL =
  /^(?:编制|编撰|编写|建设|开工建设|立项|实施|落实|组织开展|开展|场景应用|改革|征集|意见|通知|报批|建成|设立|成立|审核|前期|新建|运营|推广|资格|基础)/;
/** Behind a name that opens its clause, these say that something happened to it. */
const EVENT =
  /^(?:已|率|主体|前期|均已|正在|通过|获|荣获|投入|开工|完工|竣工|启用|开业|正式|落成|上线|开班|揭牌|入选|被|启动|全面|圆满|顺利|如期|实现|显|为|向|覆盖率|参与率|建成率|要|办理|续保|工作|持续|任务|入网|惠及|\*|\d|得到|在|共|累计|期间|资助|募集|入驻|投资|完成|争取|力争|加快|尽快|预计|将)/;

/** Behind 以 and a name: 以…为抓手. */
const GROUND = /^为(?:抓手|载体|契机|平台|突破口|切入点|牵引|依托)/;

/** A phrase that names an initiative: where it ends, words behind a quotation included, and the rule that says so. */
export interface Accepted {
  readonly rule: string;
  readonly end: number;
}

/** A phrase with what the vocabulary says of its head and quotations. */
interface Reading {
  readonly text: string;
  readonly phrase: Phrase;
  readonly head: Head | null;
  /** Whether a quotation in it is a name. */
  readonly quoted: boolean;
  readonly size: Size;
}

/** Whether a noun phrase names a programme rather than a duty, and by which rule; null where it does not. */
export function acceptPhrase(text: string, phrase: Phrase, lexis: InitiativeLexis): Accepted | null {
  const { owner, verb } = phrase;
  if (owner !== null && !NOMINAL.test(text.slice(owner, owner + 6))) return null;
  if (phrase.marks.some((mark) => mark.kind === 'title')) return acceptTitle(text, phrase, lexis);
  const head = phrase.head ?? headInside(text, phrase, lexis);
  const carried = verb?.action.force === 'carries';
  const quoted = phrase.marks.some((mark) => isName(text, mark, carried, lexis));
  const reading = { text, phrase, head, quoted, size: sizeOf(text, phrase, head, lexis) };
  if (phrase.loose !== null && !mayBeLoose(reading, lexis)) return null;
  const weight = weightOf(reading);
  const place = weight === 0 ? null : placeWeight(reading, weight);
  if (place === null || isState(reading) || weight + place + lengthWeight(reading) < ENOUGH) return null;
  const end = verb !== null && quoted && phrase.loose !== null ? phrase.loose.end : phrase.end;
  return { rule: quoted ? 'quoted-name' : verb === null ? 'named-subject' : 'verb-and-head', end };
}

function acceptTitle(text: string, phrase: Phrase, lexis: InitiativeLexis): Accepted | null {
  const { verb, end, opens, next } = phrase;
  if (verb?.action.issues === true) return { rule: 'title-issued', end };
  if (!isDocument(text, phrase, lexis)) return null;
  if (verb !== null) return { rule: 'title-carried', end };
  return opens && next !== null && next.kind !== 'stop' ? { rule: 'title-subject', end } : null;
}

/** Whether words behind the phrase leave it a name: a predicate behind a subject, a noun right behind a quotation. */
function mayBeLoose({ text, phrase, head, quoted, size }: Reading, lexis: InitiativeLexis): boolean {
  const { verb, loose, marks } = phrase;
  if (loose === null) return true;
  if (verb === null)
    return quoted || (head?.weight ?? 0) >= QUOTED || EVENT.test(text.slice(phrase.end, phrase.end + 6));
  if (verb.action.force === 'reaches') return true;
  const tail = loose.end - loose.start;
  if (quoted && verb.action.force === 'carries' && tail <= SHORT_TAIL) return true;
  if (head !== null || marks.length === 0 || size.filled === 0) return /^\(/.test(text.slice(loose.start, loose.end));
  return tail <= LONGEST_TAIL || endsInHead(text, phrase.end - 1, lexis);
}

/** The weight of what closes the phrase; 0 where nothing specific stands before it. */
function weightOf({ phrase, head, quoted, size }: Reading): number {
  if (quoted) return QUOTED;
  if (head === null) return 0;
  if (head.whole) return head.weight;
  if (phrase.inner && head.kind === 'works' && size.filled > 0) return QUOTED;
  const carried = phrase.verb?.action.force === 'carries';
  const long = size.filled >= 6;
  const enough: Record<HeadKind, boolean> = {
    programme: size.specific >= 2 || size.filled >= LONG_NAME,
    facility: size.filled >= 2,
    mechanism: size.specific >= 2 || (carried && long),
    document: size.specific >= 2 || (carried && long),
    works: size.specific >= 2,
    event: size.specific >= 2 || (carried && long),
  };
  return enough[head.kind] ? head.weight : 0;
}

const lengthWeight = ({ quoted, head, size }: Reading): number =>
  quoted || size.filled >= (head?.whole === true ? WHOLE_NAME : LONG_NAME) ? 1 : 0;

/** Whether it only tells how a mechanism is: 制度健全, 机制完善. */
const isState = ({ phrase, head }: Reading): boolean =>
  head?.kind === 'mechanism' && phrase.marks.length === 0 && phrase.next?.kind === 'verb';

/** What the phrase's place adds; null where a name in that place is none of the bureau's doing. */
function placeWeight(reading: Reading, weight: number): number | null {
  const force = reading.phrase.verb?.action.force;
  if (force === undefined) return subjectWeight(reading, weight);
  if (force === 'carries') return 2;
  if (force === 'leans') return leans(reading) ? 1 : null;
  return force === 'reaches' && reaches(reading) ? 1 : null;
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
  if (head === null || head.kind === 'mechanism') return false;
  return phrase.marks.length > 0 || phrase.end - phrase.start >= LONG_MEANS;
}

/** A name without a verb before it counts where it opens its clause and something is said of it, or where it stands alone. */
function subjectWeight({ text, phrase, head, quoted }: Reading, weight: number): number | null {
  const { opens, ground, next, end, marks, start } = phrase;
  if (ground) return head !== null && weight >= QUOTED && GROUND.test(text.slice(end, end + 6)) ? 1 : null;
  if (!opens) return null;
  const alone = next === null || (next.kind === 'stop' && next.end === text.length);
  const leadIn = alone && start <= LEAD_IN;
  const silent = next?.kind === 'stop' || next?.kind === 'etcetera';
  if (head === null && quoted && marks[0]?.start !== start && !leadIn && (silent || alone)) return null;
  return alone ||
    weight >= QUOTED ||
    (next?.kind === 'stop' && head?.kind === 'works') ||
    EVENT.test(text.slice(end, end + 6))
    ? 1
    : null;
}
