import { origin, type Sourced } from '../model/origin.js';
import type { Span } from '../model/span.js';
import type { Matcher } from '../text/automaton.js';
import { unitFlags, unitTable } from '../text/unit-table.js';
import { isBare } from './bare.js';
import type { Frame } from './frames.js';
import { beginsWord } from './joiners.js';
import type { Lexis } from './lexis.js';

const LONGEST_SUBJECT = 48;
const BLANKS =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
/** Signs and particles before and behind a subject that are none of it, and what a list's item or a date begins with. */
const FRONT = 1;
const BACK = 2;
const ITEM = 4;
/** Signs that lead in the lines of a list. */
const BULLETS = '★☆●◎◆◇▲△▶►✓✔✅☑➤➢①②③④⑤⑥⑦⑧⑨⑩\ufe0f';
const FRONTS = `${BLANKS}${BULLETS}|、,;:。的了着和与及)”》】`;
const BACKS = `${BLANKS}|、,;:。了着和与及(“《【`;
const EDGES = unitFlags([
  [FRONTS, FRONT],
  [BACKS, BACK],
  ['第一二三四五六七八九十(（0123456789', ITEM],
]);

const isEdge = (words: string, at: number, edge: number): boolean => ((EDGES[words.charCodeAt(at)] ?? 0) & edge) !== 0;

/** A bracket before a subject that is longer than this belongs to it. */
const LONGEST_BRACKET = 12;

/** Words without the signs, particles and short brackets that they begin with. */
function trimFront(words: string): string {
  let at = 0;
  for (let next = behindFront(words, at); next > at; next = behindFront(words, at)) at = next;
  return words.slice(at);
}

function behindFront(words: string, at: number): number {
  if (at < words.length && isEdge(words, at, FRONT) && !beginsWord(words, at)) return at + 1;
  if (isPicture(words.charCodeAt(at))) return at + 2;
  if (words.charAt(at) !== '(') return at;
  const close = words.indexOf(')', at);
  const again = words.indexOf('(', at + 1);
  const near = close > at && close - at <= LONGEST_BRACKET + 1;
  return near && (again < 0 || again > close) ? close + 1 : at;
}

/** Whether a picture such as 👵 begins: the first half of a pair whose second is beyond the signs of writing. */
const isPicture = (unit: number): boolean => unit === 0xd83c || unit === 0xd83d || unit === 0xd83e;

/** Words without the signs and particles that they end with. */
function trimBack(words: string): string {
  let end = words.length;
  while (end > 0 && isEdge(words, end - 1, BACK) && !REACHES.test(words.slice(0, end))) end--;
  return words.slice(0, end);
}

/** 惠及, 参与 are verbs; 及, 与 alone join. */
const REACHES = /[惠涉普波触顾]及$|[参给]与$/;

/** A date that a subject begins with, its year masked or not: 2022年底低保对象, 20XX年低保对象, 3月份. */
const LEADING_DATE = /^(?:(?:\d{4}|(?:\d{2})?[xX×*]{2,4})年(?:度|底|末|以来)?)?(?:\d{1,2}(?:[-至到]\d{1,2})?月份?)?,?/;

/** The figure before, with its subject. */
interface Last {
  readonly quantity: Span;
  readonly subject: Sourced<string>;
}

/** What is counted, in the report's own words without its times, with how it is known: `全市累计发放低保金达⟦520万元⟧` → 低保金. */
export function subjectOf(text: string, frame: Frame, lexis: Lexis, last: Last | null): Sourced<string> {
  const before = last?.subject ?? null;
  const after = tidy(text, frame.after, lexis);
  if (frame.inherited === null && means(after, lexis))
    return { value: after, origin: origin('stated', 'noun-behind', frame.after) };
  const span = frame.near[0];
  const words = frame.inherited === null ? clip(frame.near.map((near) => tidy(text, near, lexis)).join('')) : '';
  if (
    frame.inherited === null &&
    span !== undefined &&
    (names(words, lexis) || before === null || isTold(frame, words))
  )
    return { value: words, origin: origin('stated', 'words-before', span) };
  const own = frame.area === null ? tidy(text, frame.own, lexis) : '';
  const earlier = frame.inherited === 'label' ? frame.label : frame.earlier[0];
  const nearer = earlier !== null && earlier !== undefined && last !== null && last.quantity.end <= earlier.start;
  if (before !== null && frame.inherited !== 'label' && frame.inherited !== 'clause' && !nearer)
    return { value: join(own, before.value, lexis), origin: origin('inherited', 'figure-before') };
  if (earlier !== null && earlier !== undefined)
    return {
      value: join(own, head(text, earlier, lexis), lexis),
      origin: origin('inherited', 'clause-before', earlier),
    };
  return { value: own, origin: origin('assumed', 'no-subject') };
}

/** Whether a list gives the figure a place of its own, so that even general words name it: 城市困难群众, 农村困难群众. */
const isTold = ({ share }: Frame, words: string): boolean =>
  words !== '' && (share.residence !== undefined || share.care !== undefined);

/** Names that are made of general words alone: 农村最低生活保障标准, 分散养育标准. */
const WHOLE_NAME = /最低生活保障|(?:供养|养育|生活|救助|护理|补贴|补助)标准$/;

const whole = (words: string): Span => ({ start: 0, end: words.length });

/** Whether words are a verb and nothing more. */
function isVerb(words: string, lexis: Lexis): boolean {
  const verb = lexis.predicates.wordAt(words, 0);
  return verb?.length === words.length && verb.values.includes(true);
}

/** Whether words name a thing of their own, more than 资金 or 处置. */
const names = (words: string, lexis: Lexis): boolean =>
  words.length > 1 &&
  (WHOLE_NAME.test(words) || !isBare(words, whole(words), lexis.genericNouns)) &&
  !isVerb(words, lexis);

/** A subject that only says what was done gives nothing on: 新登记16家,变更58家. */
const VERBS = /^(?:新?(?:登记|成立|设立|注册|增|纳入)|变更|注销|撤销|清退|退出|取缔)+$/;

/** What is left of a whole when its parts are told. */
export const REMAINDER = /^其[他它余](?:的|各?[类项]|方面|人员|对象|群众|资金|支出|款项)*(?:为|共计?|约)?$/;

/**
 * A general noun goes behind the subject (适老化改造 + 资金); a verb before it (处置 + 违建坟墓), town or country
 * in the place of the other (城市低保标准, 农村 → 农村低保标准), and so an age (80-89岁高龄津贴, 90-99岁 → 90-99岁高龄津贴).
 */
function join(own: string, subject: string, lexis: Lexis): string {
  if (own === '' || subject.includes(own)) return subject;
  if (REMAINDER.test(own) || VERBS.test(subject)) return own;
  if (RESIDENCES.test(own)) return clip(`${own}${subject.replace(RESIDENCE, '')}`);
  if (AGED.test(own)) return clip(`${own}${subject.replace(AGE, '').replace(LEFT_COPULA, '')}`);
  const general = lexis.genericNouns.longest(own).some((hit) => hit.end === own.length && hit.end - hit.start > 1);
  if (RATE.test(own)) return clip(`${NARROWING.test(own) ? subject.replace(NARROWED, '') : subject}${own}`);
  if (!general) return clip(`${own}${withoutVerb(subject, lexis)}`);
  const base = baseFor(own, subject, lexis);
  return clip(`${base}${own}`.replace(COPULA, ''));
}

/** What of the subject before stands before a general noun of one's own: 城市低保户数, 人数 → 城市低保. */
function baseFor(own: string, subject: string, lexis: Lexis): string {
  if (NARROWING.test(own)) return subject.replace(NARROWED, '');
  if (MEASURE.test(own)) return subject.replace(MEASURED, '');
  return GRAND.test(own) ? withoutVerb(subject, lexis) : subject;
}

/** What is told of one thing side by side: its households, people, norm. */
const MEASURE = /^(?:户数|人数|标准|金额|数量)$/;
const MEASURED = /(?:户数|人数|标准|金额|数量)$/;

/** A rate is one of what was counted: 村级站点 + 覆盖率. */
const RATE = /(?:率|比例|占比|比重)$/;

/** A grand total is none of what was done last: 撤销社会组织, 总数 → 社会组织总数. */
const GRAND = /^(?:总|累计)/;

/** What tells one part of a whole from another: 集中人员 takes the place of 分散人员 in 特困人员分散人员. */
const NARROWING =
  /^(?:集中|分散|散居|社会散居|机构|中央|[省市县区]级|城市|城镇|农村|全护理|半护理|全自理|全失能|半失能|[一二三四](?:、[二三四])?级)/;
const NARROWED =
  /(?:集中|分散|社会散居|散居|中央|[省市县区]级|机构(?=养育|供养)|城市|城镇|农村|全护理|半护理|全自理|全失能|半失能|[一二三四](?:、[二三四])?级)[^、]{0,8}$/;
/** What stands between a norm and its grades: 护理补贴标准⟦为⟧全自理. */
const COPULA = /(?<=标准)(?:为|是|分别为)(?=.)/;
const RESIDENCES = /^(?:城市|城镇|农村)$/;
const RESIDENCE = /^(?:城市|城镇|农村)|(?:城市|城镇|农村)$/;

/** Whom an age is said of: 80-89岁, 100周岁以上老人. */
const AGE =
  /百岁老人|(?:年满)?\d{2,3}(?:周?岁)?(?:[-~至到]\d{2,3})?周?岁(?:及?以上|以下)?的?(?:(?:高龄)?(?:老年人|老人))?/;
const AGED = new RegExp(`^(?:${AGE.source})$`);
/** What is left between a norm and the age that stood behind it: 高龄津贴标准⟦为⟧. */
const LEFT_COPULA = /(?<=标准)(?:分别)?(?:为|是)$/;

/** A second verb takes the place of the first: 发现违建坟墓, 处置 → 处置违建坟墓. */
function withoutVerb(subject: string, lexis: Lexis): string {
  const verb = lexis.predicates.wordAt(subject, 0);
  return verb?.values[0] === true && verb.length < subject.length ? subject.slice(verb.length) : subject;
}

/** The noun that a clause begins with: 最低生活保障标准实现与周边“并轨” → 最低生活保障标准. */
function head(text: string, clause: Span, lexis: Lexis): string {
  const words = tidy(text, clause, lexis);
  const predicate = lexis.predicates.longest(words).find((hit) => hit.value && hit.start > 1);
  const joiner = words.search(/[与和].{2,}(?:挂钩|并轨|同步)/);
  const end = Math.min(predicate?.start ?? words.length, joiner > 1 ? joiner : words.length);
  return trimBack(words.slice(0, end));
}

const means = (words: string, lexis: Lexis): boolean => !isBare(words, whole(words), lexis.functionWords);

/** The end of a long subject names the thing; its beginning only describes it. */
function clip(words: string): string {
  if (words.length <= LONGEST_SUBJECT) return words;
  const tail = words.slice(-LONGEST_SUBJECT);
  const joint = tail.search(/[、的和与]/);
  return trimFront(joint >= 0 && joint < LONGEST_SUBJECT / 2 ? tail.slice(joint + 1) : tail);
}

/** What only counts off the items of a list: 三是, 第二, (1), 2. */
const ENUMERATOR = /^(?:第?[一二三四五六七八九十]{1,2}(?:是|[、,](?![二三四]级))|[(（]?\d{1,2}[)）.、](?!\d))/;

/** Of a row drawn with strokes the last cell that names something: |数量指标|低保人数|5| → 低保人数. */
function cellOf(words: string): string {
  if (!words.includes('|')) return words;
  return words.split('|').findLast((cell) => /\p{Script=Han}{2}/u.test(cell) && !UNIT_CELL.test(cell.trim())) ?? words;
}

/** A cell that gives a unit and no more. */
const UNIT_CELL = /^(?:万|亿)?(?:元|人次|户次|万?人|平方米|件次|场次|百分比)$/;

/** 中 of 五保对象中集中供养, where the whole was counted before. */
const PART_OF = /^中(?=集中|分散|有|已|享|城|农|男|女|入)/;

/** Where a time stood, with what held it: 从⟦7月⟧份开始. */
const TIME = /(?:截至|截止|自|从|到|在|比|较)? {2,}(?:份|底|末|之?前|起|开始|以来|期间|为止|同期)*/g;

/** What is left of a time at the least. */
const BLANKED = '  ';

function tidy(text: string, span: Span, lexis: Lexis): string {
  if (span.end <= span.start) return '';
  const words = cellOf(text.slice(span.start, span.end));
  const trimmed = trimBack(trimFront(words.includes(BLANKED) ? words.replace(TIME, '') : words));
  const item = isEdge(trimmed, 0, ITEM) ? trimmed.replace(ENUMERATOR, '') : trimmed;
  const whole = item.replace(PART_OF, '');
  const undated = /^[\dxX×*]/.test(whole) ? whole.replace(LEADING_DATE, '') : withoutEach(whole);
  const told = undated.includes('分别') ? undated.replace(TOLD_ONE_BY_ONE, '$1') : undated;
  return dropBack(dropFront(told, lexis.subjectLeads), lexis.subjectTails);
}

/** What each of a number of things gets: ⟦每所⟧补助5万元. */
const EACH = /^每?[个所家户处间张](?=补[助贴]|奖|资助|投)/;
const EACH_SIGNS = unitTable([['每个所家户处间张', 1]]);

const withoutEach = (words: string): string =>
  EACH_SIGNS[words.charCodeAt(0)] === 1 ? words.replace(EACH, '') : words;

/** How a list is told, between its subjects and its figures: 80岁以上老人⟦每月分别发放⟧. */
const TOLD_ONE_BY_ONE = /^(.{2,}?)(?:每人)?(?:每[月年])?分别[^、]{0,4}$/;

/** Longest word that is dropped from either end. */
const LONGEST_LEAD = 8;

function dropFront(words: string, leads: Matcher<boolean>): string {
  let rest = trimFront(words);
  for (;;) {
    const lead = leads.wordAt(rest, 0, Math.min(LONGEST_LEAD, rest.length));
    if (lead?.values[0] !== true) return rest;
    const shorter = trimFront(rest.slice(lead.length));
    if (shorter.length === 1 && leads.wordAt(shorter, 0)?.values[0] !== true) return rest;
    rest = shorter;
  }
}

/** What ends in 约 and is agreed, not approximate: 居民公约, 签约. */
const AGREED = /[公签契合条履违租民预节]约$/;

function dropBack(words: string, tails: Matcher<true>): string {
  let rest = trimBack(words);
  for (;;) {
    const tail = tailStart(rest, tails);
    if (tail === rest.length || (rest.endsWith('约') && AGREED.test(rest))) return rest;
    const shorter = trimBack(rest.slice(0, tail));
    if (shorter.length === 1) return rest;
    rest = shorter;
  }
}

/** Where the longest word of a list starts that words end with; their length where they end with none. */
function tailStart(words: string, tails: Matcher<true>): number {
  let at = Math.max(0, words.length - LONGEST_LEAD);
  while (at < words.length && tails.wordAt(words, at)?.length !== words.length - at) at++;
  return at;
}
