import type { Dimensions } from '../model/observation.js';
import type { Span } from '../model/span.js';
import { blockStart, type Frame } from './frames.js';
import type { IndicatorMatch } from './indicator.js';
import { SIGN } from './signs.js';

/** People and benefits that residence divides; 农村社区 and 城市社区 are places, not a dimension. */
const RESIDENT =
  '低保|最低生活|特困|五保|“?三无|居民最低|困难|居民|留守|老年食堂|老年助餐|助餐|户籍|户口|孤儿|残疾|贫困|月?人均补|平均补|补差|集中|分散|散居';
/** For whom and how often, as it stands right before a number: 农村⟦每人每月⟧. */
const PER = '每人|每[月年]|月均|人均';
/** Where a residence closes the words before a number, what may stand between: 城市⟦标准为⟧, 农村⟦每人每月⟧. */
const CLOSING = `(?:标准)?(?:分别|均)?(?:执行|为|达到?|提高[到至]|调整[到为至])?(?:${PER})*$`;
const URBAN = new RegExp(
  `(城市|城镇)(?:居民)?(?=${RESIDENT})(?!(?:低保|最低生活保障)月?标准的)|城(?=低保)|(城市|城镇|城区)${CLOSING}`,
  'g',
);
const RURAL = new RegExp(
  `(农村|乡村|农?牧区)(?:牧区)?(?:居民|户籍)?(?=${RESIDENT})|农(?=低保)|(农村|乡村)(?:牧区)?${CLOSING}|(?<!城[市镇]|[、和与及])五保(?![、和与及])`,
  'g',
);
/** Words of a figure that goes into detail about the one before. */
const DETAIL =
  /退出|停发|注销|清退|取消|调出|调入|调进|死亡|减员|新纳入|其中|折合|占|率|同比|集中|分散|全护理|半护理|自理|月人均|补差|分别/;
/** What holds for town and country: 城乡低保对象. */
const BOTH = /城乡|城市、农村|城市和农村|城镇和农村|农村和城市|农村、城市|城、乡/;
/** One residence right before the number narrows what was said of both: 城乡低保城镇⟦860户⟧. */
const NAMED_LAST = /[^城乡、和与及](城|农)(?:市|镇|村)(?:居民|人口)?$/;
/** One standard for town and country: 城乡低保标准实现统一. */
const UNIFIED = /城乡(?:居民)?(?:低保|最低生活保障|特困)?.{0,6}(?:统一|一体|并轨|同标)|统一为|一个标准/;
/** 集中供养标准, 机构养育孤儿. */
const INSTITUTIONAL = new RegExp(
  `集中(?:供养(?!率|比例)|养育|抚养|照料|人员|对象|特困|五保|(?:为|${PER})*$)|机构(?:养育|供养|集中)|福利机构(?:内)?(?:养育|供养|孤儿|儿童)`,
  'g',
);
/** 分散供养人员, 散居孤儿. */
const DISPERSED = new RegExp(`分散(?:供养|养育|抚养|照料|人员|对象|特困|五保|(?:为|${PER})*$)|散居|社会散居`, 'g');
/** 80-89周岁. */
const AGES = /(\d{2,3})(?:周?岁)?[-至~到](\d{2,3})周?岁/g;
const AGE_FROM = /(\d{2,3})周?岁(?:及)?以上/g;
const HUNDRED = /百岁/;

const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => text.slice(span.start, span.end)).join(' ');

/**
 * What narrows a figure's population, by the words that name its subject: `散居孤儿…1300元/月` → care dispersed. Where the
 * subject itself is taken over from an earlier clause, its residence comes with it. `signs` are those of text and topic.
 */
export function dimensionsOf(
  text: string,
  frame: Frame,
  match: IndicatorMatch | null,
  topic: string,
  signs: number,
): Dimensions {
  if ((signs & (SIGN.residence | SIGN.care | SIGN.age)) === 0) return frame.share;
  const noted = notedBehind(text, frame);
  if (noted !== null) return noted;
  const near = wordsOf(text, frame.near);
  const residence =
    frame.share.residence ??
    ((signs & SIGN.residence) === 0 ? undefined : residenceOf(text, frame, match, topic, near));
  const care = frame.share.care ?? ((signs & SIGN.care) === 0 || isOfBothWays(text, frame) ? undefined : careIn(near));
  const age =
    (signs & SIGN.age) === 0 || isOfAllAges(text, frame) ? undefined : (agesIn(near) ?? agesOfPaid(text, frame));
  return {
    ...(residence === undefined ? {} : { residence }),
    ...(care === undefined ? {} : { care }),
    ...(age === undefined ? {} : { age }),
  };
}

/** Whose a figure is, in brackets right behind it: 2600元⟦(机构)⟧、2100元⟦(散居)⟧. */
const NOTED = /^\((?:(城市|城镇)|(农村)|(机构|集中)|(分散|散居|社会散居))(?:居民|供养|养育|人员|儿童|孤儿)?\)/;

function notedBehind(text: string, { quantity: { end } }: Frame): Dimensions | null {
  const noted = text.charAt(end) === '(' ? NOTED.exec(text.slice(end, end + 12)) : null;
  if (noted === null) return null;
  const [, urban, rural, institutional] = noted;
  if (urban !== undefined || rural !== undefined) return { residence: urban === undefined ? 'rural' : 'urban' };
  return { care: institutional === undefined ? 'dispersed' : 'institutional' };
}

const residenceOf = (
  text: string,
  frame: Frame,
  match: IndicatorMatch | null,
  topic: string,
  near: string,
): Dimensions['residence'] =>
  isTotalOfBoth(text, frame)
    ? undefined
    : (openingIn(text, frame.near) ??
      residenceIn(near) ??
      oneForBoth(text, frame, match, near) ??
      inheritedResidence(text, frame, match, topic));

/** One standard named for town and country alike holds for both: 城乡低保标准为⟦950元⟧; 600元、420元 are one each. */
function oneForBoth(text: string, frame: Frame, match: IndicatorMatch | null, near: string): 'unified' | undefined {
  if (match?.indicator.row.kind !== 'standard' || !BOTH_BENEFITS.test(near)) return undefined;
  const { start, end } = frame.quantity;
  const listed =
    /^[、和及与/]/.test(text.slice(end, end + 1)) ||
    /[元)][、和及与/]$/.test(text.slice(Math.max(0, start - 2), start));
  return listed ? undefined : 'unified';
}

const BOTH_BENEFITS = /城乡(?:居民)?(?:低保|最低生活保障|特困|五保)(?:(?!补差|补助|平均|分别)[^、,])*$/;

/** How a sum begins that is spent on all that were told before. */
const OF_ALL = /^(?:全年|今年|已|按时|足额)*(?:一?共|合计|总计|累计|全[县市区州旗镇乡]|发放|支出|拨付|支付)/;

/** A total behind town and country holds for both: 农村90户,城镇6户,共调出⟦97户⟧. */
function isTotalOfBoth(text: string, { own, quantity, earlier }: Frame): boolean {
  const words = text.slice(own.start, quantity.start);
  if (!OF_ALL.test(words) || /[城农]/.test(words)) return false;
  const before = earlier.slice(0, 2).map(({ start, end }) => text.slice(start, end));
  return before.some((words) => /城[市镇]/.test(words)) && before.some((words) => words.includes('农村'));
}

/** How far before a figure the number of its item is looked for. */
const ITEM_REACH = 240;
/** A further item of a list written as one sentence stands under its own words, not under the first's: …;2、特困人员供养:. */
const LATER_ITEM = /[;:,。] ?(?:[2-9]|[(（][2-9][)）])[、.](?!\d)/;

function inheritedResidence(
  text: string,
  frame: Frame,
  match: IndicatorMatch | null,
  topic: string,
): Dimensions['residence'] {
  if (!isTaken(text, frame, match, topic)) return undefined;
  const label = frame.label === null ? [] : [frame.label];
  for (const span of [...frame.near, frame.lead, ...label, ...frame.earlier]) {
    const words = wordsOf(text, [span]);
    if (BOTH.test(words)) return undefined;
    const residence = residenceIn(words);
    if (residence !== undefined) return residence;
  }
  return topicResidence(text, frame, match, topic);
}

/** Whether a figure's subject, or what it goes into detail about, was named before it. */
const isTaken = (text: string, frame: Frame, match: IndicatorMatch | null, topic: string): boolean =>
  frame.inherited !== null ||
  frame.area !== null ||
  (match !== null && (match.reach !== 'near' || residenceIn(topic) !== undefined)) ||
  DETAIL.test(wordsOf(text, [frame.own]));

/** The residence of the heading that a figure stands under; of 五保 only for what has to do with it. */
function topicResidence(
  text: string,
  { clause }: Frame,
  match: IndicatorMatch | null,
  topic: string,
): Dimensions['residence'] {
  if (BOTH.test(topic) || LATER_ITEM.test(text.slice(Math.max(0, clause.start - ITEM_REACH), clause.start)))
    return undefined;
  const tekun =
    match === null || match.indicator.ways.flat().some(({ words }) => words.some((word) => word.text === '五保'));
  return residenceIn(tekun ? topic : topic.replaceAll('五保', ''));
}

/** Town or country as the head of what a figure says, whatever it takes over from before: 农村⟦从⟧170元调整为180元. */
const OPENING =
  /^(?:其中|[、,:现年底末])*(城市|城镇|农村)(?:居民)?(?:则|每|均|分别|执行|为|是|有|从|由|达|提高|调整|增加|月|年|人均|平均|标准|补差|对象|(?:共|累计)?(?:发放|支出|拨付|支付)|\d|$)/;

/** The residence that opens the nearest words which name one at all. */
function openingIn(text: string, near: readonly Span[]): Dimensions['residence'] {
  for (const span of near) {
    const words = wordsOf(text, [span]);
    const opening = openingResidence(words);
    if (opening !== undefined || residenceIn(words) !== undefined) return opening;
  }
  return undefined;
}

function openingResidence(own: string): Dimensions['residence'] {
  const word = OPENING.exec(own.trimStart())?.[1];
  if (word === undefined) return undefined;
  return word === '农村' ? 'rural' : 'urban';
}

function residenceIn(words: string): Dimensions['residence'] {
  if (UNIFIED.test(words) && BOTH.test(words)) return 'unified';
  const last = NAMED_LAST.exec(words)?.[1];
  if (last !== undefined) return last === '农' ? 'rural' : 'urban';
  if (BOTH.test(words)) return undefined;
  const urban = lastIndex(words, '城', URBAN);
  const rural = lastIndex(words, '农乡五牧', RURAL);
  if (urban < 0 && rural < 0) return undefined;
  return urban > rural ? 'urban' : 'rural';
}

/** The words nearest to the number decide: the last occurrence before it. `signs` are those of which every match has one. */
function lastIndex(words: string, signs: string, pattern: RegExp): number {
  let last = -1;
  if (!hasAny(words, signs)) return last;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) last = match.index;
  return last;
}

function hasAny(words: string, signs: string): boolean {
  for (let at = 0; at < signs.length; at++) if (words.includes(signs.charAt(at))) return true;
  return false;
}

/** One number for both ways of care: 集中和分散供养标准均为⟦580元⟧. */
const EITHER_CARE = /集中(?:供养)?[和与及、]分散|分散(?:供养)?[和与及、]集中/;

/** What is paid or who is cared for in both ways, behind the standards of each: 集中2300元、散居1840元,发放⟦486万元⟧. */
function isOfBothWays(text: string, frame: Frame): boolean {
  const { inherited, own } = frame;
  if (inherited !== 'figure' || !/发放|支出|拨付|保障|惠及|共|合计|累计/.test(text.slice(own.start, own.end)))
    return false;
  const told = /^.*(?:集中|机构|分散|散居)/.exec(text.slice(blockStart(frame), own.start))?.[0] ?? '';
  return /集中|机构/.test(told) && /分散|散居/.test(told) && !/(?:发放|支出|拨付)[^,;]*元/.test(told);
}

function careIn(words: string): Dimensions['care'] {
  if (EITHER_CARE.test(words)) return undefined;
  const institutional = lastIndex(words, '集机福', INSTITUTIONAL);
  const dispersed = lastIndex(words, '散', DISPERSED);
  if (institutional < 0 && dispersed < 0) return undefined;
  if (institutional >= 0 && dispersed >= 0 && /[和、与]/.test(words)) return undefined;
  return institutional > dispersed ? 'institutional' : 'dispersed';
}

/** How far before a sum the ages that it is spent on may stand. */
const AGES_WITHIN = 200;

/** What is paid on all ages behind the norms of each: 80-89岁每月50元、90岁以上每月100元,共发放⟦360万元⟧. */
function isOfAllAges(text: string, { inherited, own, quantity }: Frame): boolean {
  if (inherited === null || quantity.measure !== 'money') return false;
  if (!/发放|支出|拨付|共|合计|累计/.test(text.slice(own.start, own.end))) return false;
  const told = text.slice(Math.max(0, own.start - AGES_WITHIN), own.start);
  return (agesIn(told)?.includes(',') ?? false) && !/(?:发放|支出)[^,;每]*元/.test(told);
}

/** The age of those counted right before what each of them gets: 90岁以上老人36人每人每月⟦100元⟧. */
function agesOfPaid(text: string, { quantity, lead }: Frame): string | undefined {
  const paid = quantity.measure === 'money' && quantity.lead !== null && quantity.lead?.start === lead.end;
  return paid ? agesIn(text.slice(lead.start, lead.end)) : undefined;
}

function agesIn(words: string): string | undefined {
  if (!words.includes('岁')) return undefined;
  const bands: string[] = [];
  for (const match of words.matchAll(AGES)) bands.push(`${match[1]}-${match[2]}`);
  for (const match of words.matchAll(AGE_FROM)) bands.push(`${match[1]}+`);
  if (HUNDRED.test(words) && !bands.includes('100+')) bands.push('100+');
  return bands.length === 0 ? undefined : bands.join(',');
}
