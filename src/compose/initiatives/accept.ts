import type { HeadKind } from '../../lexicon/initiatives.js';
import type { Head, InitiativeLexis } from './lexis.js';
import type { Phrase } from './phrases.js';

/** What a phrase must reach to name an initiative. */
const ENOUGH = 4;
const LONG_NAME = 4;
const WHOLE_NAME = 3;
const QUOTED = 3;
/** Behind a 的, these make a noun of what is done with the name before it: 《…规划》的编制. */
const NOMINAL =
  /^(?:编制|编撰|编写|建设|开工建设|立项|实施|落实|组织开展|开展|场景应用|改革|征集|意见|通知|报批|建成|设立|成立|审核|前期|新建|运营|推广|资格|基础)/;
/** Behind a name that opens its clause, these say that something happened to it. */
const EVENT =
  /^(?:已|均已|正在|通过|获|荣获|投入|开工|完工|竣工|启用|开业|正式|落成|上线|开班|揭牌|入选|被|启动|全面|圆满|顺利|如期|实现|显成效|成果通过|为|向|覆盖率|参与率|联办率|要达到|要完成|办理|续保|工作|持续推进|任务|入网|惠及|\*|\d|得到|在|共计|显|期间|资助|募集|入驻|投资|完成)/;

/** Whether a noun phrase names a programme rather than a duty, and by which rule; null where it does not. */
export function acceptPhrase(text: string, phrase: Phrase, lexis: InitiativeLexis): string | null {
  if (isModifier(text, phrase, lexis)) return null;
  if (phrase.head === null) phrase = { ...phrase, head: headInside(text, phrase, lexis) };
  const titles = phrase.marks.filter((mark) => mark.kind === 'title');
  if (titles.length > 0) return acceptTitle(text, phrase, lexis);
  const quoted = phrase.marks.filter((mark) => !isStock(text, mark.start, mark.end, lexis));
  const size = sizeOf(text, phrase, lexis);
  const weight = weightOf(phrase, quoted.length > 0, size);
  if (weight === 0) return null;
  const place = placeWeight(text, phrase, weight);
  if (place === null) return null;
  const long = quoted.length > 0 || size.filled >= (phrase.head?.whole === true ? WHOLE_NAME : LONG_NAME) ? 1 : 0;
  if (weight + place + long < ENOUGH) return null;
  if (quoted.length > 0) return 'quoted-name';
  return phrase.verb === null ? 'named-subject' : 'verb-and-head';
}

/** Whether the phrase only modifies a noun behind it that is no part of a programme's name. */
function isModifier(text: string, phrase: Phrase, lexis: InitiativeLexis): boolean {
  const { loose, owner } = phrase;
  if (owner !== null && !NOMINAL.test(text.slice(owner, owner + 6))) return true;
  if (loose === null) return false;
  if (phrase.verb === null && phrase.opens && EVENT.test(text.slice(phrase.end, phrase.end + 6))) return false;
  if (phrase.head !== null || phrase.marks.length === 0) return true;
  return (
    loose.end - loose.start > 4 || (phrase.verb?.action.force !== 'carries' && !endsInHead(text, phrase.end - 1, lexis))
  );
}

/** The head noun that a closing quotation is made of: 换届选举“回头看”. */
function headInside(text: string, { marks }: Phrase, lexis: InitiativeLexis): Head | null {
  const last = marks.at(-1);
  return last === undefined ? null : (lexis.heads.get(text.slice(last.start + 1, last.end - 1)) ?? null);
}

/** Whether the words up to `end` close with a head noun: “社会救助⟦联合体⟧”. */
function endsInHead(text: string, end: number, lexis: InitiativeLexis): boolean {
  for (let length = 2; length <= 8; length++) if (lexis.heads.has(text.slice(end - length, end))) return true;
  return false;
}

function acceptTitle(text: string, phrase: Phrase, lexis: InitiativeLexis): string | null {
  const { verb } = phrase;
  if (verb?.action.issues === true) return 'title-issued';
  const name = text
    .slice(phrase.start, phrase.end)
    .replace(/[(（][^()（）]*[)）]?》?$/, '')
    .replace(/[》”’]+$/, '');
  if (!lexis.titleNouns.some((noun) => name.endsWith(noun))) return null;
  if (verb !== null) return 'title-carried';
  return phrase.opens && phrase.next !== null && phrase.next.kind !== 'stop' ? 'title-subject' : null;
}

/** Dates and tags that number what they do not name: “5·12”, “四件实事”. */
const TAG = /^(?:[\d·.+]+|[一二两三四五六七八九十].{1,3})$/;

function isStock(text: string, start: number, end: number, lexis: InitiativeLexis): boolean {
  const words = text.slice(start + 1, end - 1);
  if (lexis.stock.has(words) || words.length < 2 || TAG.test(words)) return true;
  return lexis.praise.some((noun) => words.endsWith(noun));
}

/** The weight of what closes the phrase; 0 where nothing specific stands before it. */
function weightOf(phrase: Phrase, quoted: boolean, size: Size): number {
  if (quoted) return QUOTED;
  const { head, verb } = phrase;
  if (head === null) return 0;
  if (head.whole) return head.weight;
  const carried = verb?.action.force === 'carries';
  const enough: Record<HeadKind, boolean> = {
    programme: size.specific >= 2 || size.filled >= 6,
    facility: size.filled >= 2,
    mechanism: size.specific >= 2 || (carried && size.filled >= 6),
    document: size.specific >= 2 || (carried && size.filled >= 6),
    works: size.specific >= 2,
    event: size.specific >= 2 || (carried && size.filled >= 6),
  };
  return enough[head.kind] ? head.weight : 0;
}

/** What the phrase's place adds; null where a name in that place is none of the bureau's doing. */
function placeWeight(text: string, phrase: Phrase, weight: number): number | null {
  const { verb, opens, next, end } = phrase;
  if (verb !== null) {
    if (verb.action.force === 'cites') return null;
    if (verb.action.force === 'carries') return 2;
    return phrase.head?.kind === 'facility' && phrase.marks.length === 0 && !phrase.followed ? null : 1;
  }
  if (!opens) return null;
  const alone = next === null || (next.kind === 'stop' && (next.end === text.length || phrase.head?.kind === 'works'));
  return alone || weight >= QUOTED || EVENT.test(text.slice(end, end + 6)) ? 1 : null;
}

/** How long the words before a head noun are: without empty words, and without words of the trade as well. */
interface Size {
  readonly filled: number;
  readonly specific: number;
}

function sizeOf(text: string, phrase: Phrase, lexis: InitiativeLexis): Size {
  const words = text.slice(phrase.start, phrase.closes);
  const { head } = phrase;
  if (head?.whole === true) return { filled: words.length, specific: words.length };
  const own = head === null ? words : words.slice(0, words.length - shortestHead(words, lexis.heads));
  let filled = own.length;
  let specific = own.length;
  for (const hit of lexis.general.longest(own)) {
    specific -= hit.end - hit.start;
    if (hit.value) filled -= hit.end - hit.start;
  }
  return { filled, specific };
}

/** The length of the shortest head noun that closes the words: 中心 of 孵化培育中心. */
function shortestHead(words: string, heads: ReadonlyMap<string, Head>): number {
  for (let length = 1; length <= Math.min(words.length, 12); length++)
    if (heads.has(words.slice(-length))) return length;
  return 0;
}
