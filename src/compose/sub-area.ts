import type { Lexis } from './lexis.js';
import { SIGN, signsIn } from './signs.js';

/** A place and nothing else: 其中兰桥区, 云岭镇分别为. */
const NAMED =
  /^(?:其中)?[,、]?((?:[\p{Script=Han}]{1,6}(?:[、和及][\p{Script=Han}]{1,6}){0,9}?)(?:自治县|自治旗|区|县|市|旗|镇|乡|街道|苏木|办事处))(?:[一二三四五六七八九十两]{0,2}(?:个)?(?:县|区|镇|乡)?(?:合计|共计|共有|共|均为|均|各|分别|为|有|达|达到|最多|最少|最高|最低|仅|,为)*)$/u;
/** What any such name ends with; most words hold none of it. */
const ENDING = /[县旗区市镇乡道木处]/;
/** A level and nothing else: 其中市本级, 全省平均为. */
const LEVEL =
  /^(?:其中)?[,、]?(市本级|区本级|县本级|本级|市直|县直|市级|其他各县|其他县区|其余各县|其余县区|全省平均(?:水平)?|全国平均(?:水平)?|全市平均(?:水平)?|全省|全国|省平均|城区|主城区)(?:合计|共计|共有|共|均为|均|为|有|达|达到|仅)*$/;
/** The report's own area: 全县, 我市. */
const WHOLE =
  /^(?:其中)?(?:全市|全县|全区|全州|全旗|全镇|全乡|我市|我县|我区|本市|本县|本区|辖区|社区|小区|地区|城区|县区|各县|各区|各镇|各乡)/;

/** Words that end like a name and are none: 城市为813元, 返乡. */
const NO_PLACE = /^(?:城市|(?:城|下|返|回|家|老|异|村|集|建制|小城|乡|故|他|离|还|思|入|出|山|水|侨|茶|酒)[乡镇])$/;

/**
 * The name of a sub-area, or of a superior level quoted for comparison, where a figure's own words are nothing else:
 * `兰桥区` → 兰桥区, `其中市本级` → 市本级, `全省平均为` → 全省平均. Null where they name anything more, or the report's own area.
 */
export function subAreaIn(words: string, lexis: Lexis): string | null {
  if ((signsIn(words) & SIGN.place) === 0) return null;
  const plain = words.replaceAll(' ', '');
  if (plain.length < 2 || plain.length > 60) return null;
  const level = LEVEL.exec(plain);
  if (level !== null) return level[1] ?? null;
  if (WHOLE.test(plain)) return null;
  const name = ENDING.test(plain) ? NAMED.exec(plain)?.[1] : undefined;
  return name === undefined || NO_PLACE.test(name) || saysMore(name, lexis) ? null : name;
}

/** Words for a sort of place and no place's name. */
const GENERIC_PLACE =
  /^(?:城|乡|集|市|建制|中心|重点|特色|山|库|牧|灾|园|片|景|矿|林|渔|边|老|新|旧|郊|郊县|乡和|住宅|安置|居住|核心|试验|功能|示范|试点|先进|先行)(?:[镇区乡市]|乡镇|街道)$/;

/** Whether a would-be name holds a verb or a word of the trade: 护送返乡, 跨市, 完成全市 name no place. */
const saysMore = (name: string, lexis: Lexis): boolean =>
  GENERIC_PLACE.test(name) ||
  /^[跨各全]|养老|居家|^现|城镇$|[我全本][省市县区州旗镇乡]/.test(name) ||
  lexis.predicates.longest(name).some((hit) => hit.value && hit.end - hit.start > 1) ||
  lexis.categoryWords.longest(name).length > 0;

/** A township's or street's proper name with more words behind it, at the head of a clause: 听澜街道⟦“红色物业”覆盖率⟧. */
const OPENING =
  /^(?:其中)?[,、:]?([\p{Script=Han}]{1,6}?(?:镇|乡|街道|苏木|办事处))(?![镇乡村、和及与等级场])(?=[\p{Script=Han}“])/u;
/** Words of a would-be name that is of no one place: 九个街道, 试点镇, 城乡, 各镇. */
const NO_NAME =
  /[回返下城在还出入]乡|[一二两三四五六七八九十百多几个各每全该本某我]|所有|部分|其他|其它|其余|试点|示范|主城|城区|中心城|重点|涉农|特色|辖区|下辖|农村|基层|所属|有关|相关|社区|机关|占|由|在|从|向|为|对|到|以|按|将|把|与|让|使|至/;
/** In a longer clause the opening says little of the figure. */
const LONGEST_OPENING = 60;
/** Words by which a clause that opens with a place speaks of the whole all the same. */
const WHOLE_AGAIN = /[全我本][省市县区州旗]/;

/**
 * The township or street that a clause of figures opens with, though it says more: 听澜街道“红色物业”覆盖率62% → 听澜街道.
 * Null where the name is of no one place, stands in a list (石桥镇敬老院等8家), or the clause speaks of the whole area.
 * `clause` ends where the figure begins.
 */
export function openingArea(clause: string, lexis: Lexis): string | null {
  if (clause.length > LONGEST_OPENING || (signsIn(clause) & SIGN.place) === 0) return null;
  const plain = clause.replaceAll(' ', '');
  const name = ENDING.test(plain) ? OPENING.exec(plain)?.[1] : undefined;
  if (name === undefined || NO_NAME.test(name) || NO_PLACE.test(name)) return null;
  return WHOLE_AGAIN.test(plain) || plain.includes('等') || saysMore(name, lexis) ? null : name;
}

/** A level of its own in front of what is counted: 本级⟦五保对象⟧; of money it says who pays, not where. */
const OPENING_LEVEL = /^(?:其中)?[,、:]?([市区县州旗]?本级)(?=\p{Script=Han}{2})/u;

/** The level that a clause of counts opens with: 市本级五保对象161人 → 市本级. Null for none. */
export const openingLevel = (clause: string): string | null =>
  OPENING_LEVEL.exec(clause.replaceAll(' ', ''))?.[1] ?? null;
