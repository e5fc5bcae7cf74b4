import { SIGN } from './signs.js';

/**
 * What a figure is said to leave out or to be a multiple of: 低保金6.3万元⟦(不含价格补贴)⟧, 特困标准为⟦低保标准的⟧1.3倍.
 */
const EXCLUSION =
  /\((?:不含|不包括|未含)[^()]{1,40}\)|(?:城乡|城市|城镇|农村|当地|同期)*(?:低保|最低生活保障)(?:标准)?的?(?=[\dxX×*][\d.xX×*至~-]{0,8}倍)/g;

/** A list whose members share what is told: 低保、特困、孤儿、残疾人两项补贴⟦等⟧各类救助资金, …⟦等⟧困难群众, …⟦共计⟧9800万元. */
const SHARED =
  /((?:[^,;:。()\d、]{1,24}、)+[^,;:。()\d、]{1,24}?)(?:等(?:各类|各项|各种|多项|其他)?(?:(?:社会|困难群众|民政|民生|惠民|基本生活|救助|帮扶|补助|补贴|保障)*(?:资金|金|款)|(?:社会|救助|困难|特殊|民政|保障|服务|低收入)*(?:对象|群众|群体|人员))|(?=(?:共计|合计|总计)\d))/g;

/** What a sum is said in brackets to hold: 救助资金⟦(含低保、特困、临时救助)⟧. */
const HELD = /\((?:其中)?(?:含|包含|包括)([^()\d]{3,60})\)/g;

const DIBAO = /低保|最低生活保障/;
const TEKUN = /特困|五保/;
const TEMPORARY = /临时救助|临时生活救助/;

const blank = (words: string): string => ' '.repeat(words.length);

/**
 * A list with the members blanked that would claim for one programme what several share: where two programmes of social
 * assistance are among them these two stand for all; else the list as it is.
 */
function withoutOthers(list: string): string {
  const members = list.split('、');
  const [first, second] = [DIBAO, TEKUN, TEMPORARY].filter((named) => members.some((member) => named.test(member)));
  if (first === undefined || second === undefined) return list;
  return members.map((member) => (first.test(member) || second.test(member) ? member : blank(member))).join('、');
}

/**
 * A text with the words blanked that name no figure of theirs though they stand beside one, every offset kept: what is
 * left out, and what only has a share in it. `signs` are the text's own.
 */
export function withoutUnheard(text: string, signs: number): string {
  const said =
    (signs & SIGN.excluded) === 0
      ? text
      : text.replace(EXCLUSION, blank).replace(HELD, (words, list: string) => words.replace(list, withoutOthers(list)));
  if ((signs & SIGN.shared) === 0) return said;
  return said.replace(SHARED, (words, list: string) => withoutOthers(list) + words.slice(list.length));
}
