import type { Span } from '../../model/span.js';
import type { Head, InitiativeLexis } from './lexis.js';
import type { Phrase } from './phrase.js';

/** Dates and tags that number what they do not name: “5·12”, “四件实事”. */
const DIGITS = /^[\d·.+]+$/;
/** Digits name what a noun behind them is called by, unless they are a date: “1369”模式, not “5·12”活动. */
const CODE = /^\d(?:[\d+]*\d)$/;
/** Rates and marks are measured, not run: “兜底保障完成率”; 表率 and 价值 are none. */
const MEASURE = /(?:(?<!表)率|(?<!价)值|[得评均总]分)$/;
/** How work is done, unless a noun makes a thing of it: “项目化”推进, but “网格化”管理模式. */
const MANNER = /^.{2}化$/;
/** What someone says, not what something is called: “不用跑腿了。” */
const SPEECH = /[。!?;]/;
const TAG = /^(?!一.[通办码网]$|.*(?:联动|合一|衔接|融合)$)[一二两三四五六七八九十].{1,3}$/;
/** A coin of numbers that a noun makes a name: “一街一品”服务品牌, “四步三评”工作法; “五大体系” only counts. */
const COINED = /^.(?:[^大个项类].{2}|.[一二两三四五六七八九十].)$/;
/** Parts told by their number, whatever head noun stands behind: “1+9”, “1+3+6”. */
const COIN = /^\d(?:\+\d+)+$/;
/** A count that sums up what is told elsewhere: “四大体系”, “六项重点工作”. */
const SUM = /^[一二两三四五六七八九十](?:[大个项类].{2}|[大项](?:重点|主要|核心|基础)..)$/;
const LONGEST_PRAISE = 6;
/** A shorter quotation is a figure of speech: “离场”5家. */
const SHORTEST_NAME = 3;
/** A quotation with a pause in it is a motto unless a noun says what it names. */
const MOTTO = /^[^+]*[、,;][^+]*$/;

/** Head nouns that tell what a name is that ends with them. */
const SHORTEST_HEAD = 2;
const LONGEST_HEAD = 8;

/** How a quotation is used: whether a verb makes it, and whether a noun behind it says what it is. */
export interface QuoteUse {
  readonly carried: boolean;
  /** Whether a head noun closes the phrase, and whether it is more than works. */
  readonly closed: boolean;
  readonly headed: boolean;
  /** Whether the noun behind is that of a way of working, which digits may name. */
  readonly coded: boolean;
}

/** Whether a quotation names something of the bureau's own: no common coin, no praise, no figure of speech, no mere tag. */
export function isName(
  text: string,
  { start, end }: Span,
  { carried, closed, headed, coded }: QuoteUse,
  lexis: InitiativeLexis,
): boolean {
  const words = text.slice(start + 1, end - 1);
  if (lexis.stock.has(words) || words.length < 2 || SPEECH.test(words) || MEASURE.test(words)) return false;
  if (DIGITS.test(words)) return coded ? CODE.test(words) : closed && COIN.test(words);
  if (!headed && (MANNER.test(words) || (!carried && words.length < SHORTEST_NAME))) return false;
  if (!headed && SUM.test(words)) return false;
  if (!carried && isTag(words, headed) && !endsInHead(text, end - 1, lexis)) return false;
  return words.length > LONGEST_PRAISE || !lexis.praise.some((noun) => words.endsWith(noun));
}

/** Whether a quotation only tags by a number what is told elsewhere. */
const isTag = (words: string, headed: boolean): boolean => TAG.test(words) && !(headed && COINED.test(words));

/** Whether a quotation is a motto rather than a name: “马上就办、真抓实干”. */
export const isMotto = (text: string, { start, end }: Span): boolean => MOTTO.test(text.slice(start, end));

/** The head noun that a closing quotation is made of: 换届选举“回头看”. */
export function headInside(text: string, { marks }: Phrase, lexis: InitiativeLexis): Head | null {
  const last = marks.at(-1);
  return last === undefined ? null : (lexis.heads.get(text.slice(last.start + 1, last.end - 1)) ?? null);
}

/** Whether the words up to `end` close with a head noun: “社会救助⟦联合体⟧”. */
export const endsInHead = (text: string, end: number, { headEndings }: InitiativeLexis): boolean =>
  headEndings.shortestBefore(text, end, SHORTEST_HEAD, LONGEST_HEAD) > 0;

/** Whether a title behind a verb is a document of administration; laws, books and newspapers end otherwise. */
export function isDocument(text: string, { start, end }: Span, lexis: InitiativeLexis): boolean {
  const name = text
    .slice(start, end)
    .replace(/[(（][^()（）]*[)）]?》?$/, '')
    .replace(/[》”’]+$/, '');
  return lexis.titleNouns.some((noun) => name.endsWith(noun));
}
