import type { Head, InitiativeLexis } from './lexis.js';
import type { Phrase } from './phrases.js';

/** What a phrase must reach to name an initiative. */
const ENOUGH = 4;
const LONG_NAME = 4;
const QUOTED = 3;
/** Behind a 的, these make a noun of what is done with the name before it: 《…规划》的编制. */
const NOMINAL =
  /^(?:编制|编撰|编写|建设|开工建设|立项|实施|落实|组织开展|开展|场景应用|改革|征集|意见|通知|报批|建成|设立|成立|审核|前期|新建|运营|推广|资格)/;
/** Behind a name that opens its clause, these say that something happened to it. */
const EVENT =
  /^(?:已|均已|正在|通过|获|荣获|投入|开工|完工|竣工|启用|开业|正式|落成|上线|开班|揭牌|入选|被|启动|全面|圆满|顺利|如期|实现|显成效|成果通过|为|向|覆盖率|参与率|联办率|要达到|要完成|办理|续保|工作|持续推进|任务|入网|惠及|\*|\d|得到|在)/;

/** Whether a noun phrase names a programme rather than a duty, and by which rule; null where it does not. */
export function acceptPhrase(text: string, phrase: Phrase, lexis: InitiativeLexis): string | null {
  if (isModifier(text, phrase)) return null;
  const titles = phrase.marks.filter((mark) => mark.kind === 'title');
  if (titles.length > 0) return acceptTitle(text, phrase, lexis);
  const quoted = phrase.marks.filter((mark) => !isStock(text, mark.start, mark.end, lexis));
  const weight = weightOf(text, phrase, quoted.length > 0, lexis);
  const place = placeWeight(text, phrase);
  if (weight === 0 || place === null) return null;
  const long = quoted.length > 0 || specificLength(text, phrase, lexis) >= LONG_NAME ? 1 : 0;
  if (weight + place + long < ENOUGH) return null;
  if (quoted.length > 0) return 'quoted-name';
  return phrase.verb === null ? 'named-subject' : 'verb-and-head';
}

/** Whether the phrase only modifies a noun behind it that is no part of a programme's name. */
function isModifier(text: string, { loose, owner }: Phrase): boolean {
  if (loose !== null) return true;
  return owner !== null && !NOMINAL.test(text.slice(owner.start, owner.end));
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

function isStock(text: string, start: number, end: number, lexis: InitiativeLexis): boolean {
  const words = text.slice(start + 1, end - 1);
  return lexis.stock.has(words) || words.length < 2 || /^[\d·.]+$/.test(words);
}

/** The weight of what closes the phrase; 0 where nothing specific stands before it. */
function weightOf(text: string, phrase: Phrase, quoted: boolean, lexis: InitiativeLexis): number {
  if (quoted) return QUOTED;
  const { head } = phrase;
  if (head === null) return 0;
  if (head.whole) return head.weight;
  return specificLength(text, phrase, lexis) >= 2 ? head.weight : 0;
}

/** What the phrase's place adds; null where a name in that place is none of the bureau's doing. */
function placeWeight(text: string, phrase: Phrase): number | null {
  const { verb, opens, next, end } = phrase;
  if (verb !== null) return verb.action.force === 'carries' ? 2 : 1;
  if (!opens) return null;
  if (next === null || (next.kind === 'stop' && phrase.lead === 0)) return 1;
  return EVENT.test(text.slice(end, end + 6)) ? 1 : null;
}

/** How many signs of a phrase are neither general words nor its head noun: what makes it a name. */
function specificLength(text: string, phrase: Phrase, lexis: InitiativeLexis): number {
  const words = text.slice(phrase.start, phrase.end);
  const { head } = phrase;
  if (head?.whole === true) return words.length;
  const own = head === null ? words : words.slice(0, words.length - shortestHead(words, lexis.heads));
  let general = 0;
  for (const hit of lexis.general.longest(own)) general += hit.end - hit.start;
  return own.length - general;
}

/** The length of the shortest head noun that closes the words: 中心 of 孵化培育中心. */
function shortestHead(words: string, heads: ReadonlyMap<string, Head>): number {
  for (let length = 1; length <= Math.min(words.length, 12); length++)
    if (heads.has(words.slice(-length))) return length;
  return 0;
}
