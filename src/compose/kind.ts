import type { QuantityMention } from '../model/mention.js';
import type { Kind } from '../model/observation.js';
import type { Frame } from './frames.js';

/** A yearly sum above this is a total, not a benefit: 每年投入500万元. */
const LARGEST_BENEFIT = 100_000;

const TIMED = /月|年|日|天|季/;
/** A per-part that makes a ratio of a count: 每千名老人, 万人. */
const DENSITY = /千名|万名|百名|千人|万人|百户|千户|万户|千位|百人|十万|[百千万](?:常住|户籍|城镇|农村|老)/;
/** Words of a norm: 低保标准, 人均, 津贴提高到. */
const NORM =
  /标准|月补贴|月津贴|月生活补贴|月补助|月工资|月报酬|月薪酬|月均报酬|起付线|封顶线|人均|户均|每人|每户|每例|每具|工资|月薪|津贴标准|补贴标准|收费|价格|限价|每床|每张|(?:补贴|津贴|优待金|抚恤金)(?:分别|统一)?(?:达到?|提高|调整|为|[由从](?=\s|$|每))|最高(?:可|给予|救助|补助|补贴|奖励|资助|报销|不超过)/;
/** A benefit, not a total, rises by so little: 城镇低保累计提高⟦60元⟧. */
const RISE = /(?:低保|特困|五保|孤儿|儿童|津贴|补贴|补助|供养|待遇)[^,]{0,8}(?:提高|提标|上调|增加|上涨)了?$/;
const LARGEST_RISE = 10_000;
/** A benefit by grades: 护理补贴一级⟦120元⟧. */
const GRADED = /[一二三四五A-D](?:级|类|档次?)(?:残疾人?|对象|人员)?(?:补贴|补助|标准)?(?:为|是|执行|达到?)?$/;
/** A total, not a benefit, rises by so much: 较上年增加⟦3万元⟧. */
const RISE_OF_SUM = /(?:比|较)[^,;]{0,10}(?:增加|增长|多|减少|下降|少)了?$/;
/** Words that name a sum of its own, whatever a standard it stands behind: 提高了标准914户,增加保障金额⟦5.4万元⟧. */
const SUM = /金额|总额/;
/** Words of a sum: 共计, 总投资. */
const TOTAL = /合计|共计|累计|总计|总额|总投资|共发放|资金总/;

/**
 * What sort of figure it is. Money per person, household or time is a standard, as is money without a per-part whose
 * own words name a norm (低保标准提高到600元) and that is small enough; other money is an amount. Percentages, points,
 * multiples and densities (每千名老人37张) are ratios; all else counts.
 */
export function kindOf(text: string, frame: Frame): Kind {
  const { quantity } = frame;
  switch (quantity.measure) {
    case 'money':
      return moneyKind(text, frame);
    case 'ratio':
    case 'points':
    case 'multiple':
      return 'ratio';
    default:
      return quantity.per !== null && DENSITY.test(quantity.per) ? 'ratio' : 'count';
  }
}

/** Whether so small a sum is a benefit's rise, or one of its grades. */
const isStep = (words: string, own: string): boolean => RISE.test(words) || GRADED.test(own);

function moneyKind(text: string, frame: Frame): Kind {
  const { per } = frame.quantity;
  const printed = text.slice(frame.quantity.start, frame.quantity.end);
  const size = printed.includes('亿') ? Number.POSITIVE_INFINITY : largest(frame.quantity, printed);
  const own = text.slice(frame.own.start, frame.own.end);
  const words = SUM.test(own) ? own : frame.near.map((part) => text.slice(part.start, part.end)).join(' ');
  if (per !== null) {
    const shared = TIMED.test(per) && !/人|户|床|名|生|位/.test(per);
    const total = size === Number.POSITIVE_INFINITY || (shared && (size >= LARGEST_BENEFIT || TOTAL.test(words)));
    return total ? 'amount' : 'standard';
  }
  if (printed.includes('万') && RISE_OF_SUM.test(own)) return 'amount';
  if (size < LARGEST_RISE && isStep(words, own)) return 'standard';
  return size < LARGEST_BENEFIT && isNorm(text, frame, words) ? 'standard' : 'amount';
}

/** Whether a figure's words name a norm, or only whose place it is in one named before. */
function isNorm(text: string, frame: Frame, words: string): boolean {
  const norm = isPlaceOfNorm(text, frame) ? `${words} ${wordsBefore(text, frame)}` : words;
  return NORM.test(norm) && !TOTAL.test(norm);
}

/** Whose norm it is: town or country, a way of care, a grade, an age. */
const WHOSE =
  '城市|城镇|农村|牧区|集中|分散|散居|机构|(?:不能|能|全|半|完全|部分|生活)?自理|[全半]护理|[全半]失能|[轻中重]度|[一二三四]级|\\d{2,3}(?:周?岁)?(?:[-至到~]\\d{2,3})?周?岁(?:及?以上)?';
const PLACE_OF_NORM = new RegExp(
  `^[、,]?(?:而|则)?(?:${WHOSE})(?:居民|供养|养育|标准|人员|对象|老人)*(?:分别|则|均)?(?:为|是|执行|达到?|提高[到至]|调整[到为]|[由从](?:去年|上年|原来|年初|原)?的?)?$`,
);

/** What leads from an old norm to the new one. */
const RAISED = /^(?:提高|提升|调整|上调|提标|增加|上涨)[到至为]$/;

/** A place of a list that says no more than whose norm it is: 城市低保标准为720元、农村为⟦520元⟧, 护理标准:全自理⟦60元⟧. */
function isPlaceOfNorm(text: string, { own, near, inherited }: Frame): boolean {
  const place = inherited === 'figure' && RAISED.test(text.slice(own.start, own.end)) ? (near[1] ?? own) : own;
  return PLACE_OF_NORM.test(text.slice(place.start, place.end));
}

/** The label that a figure stands behind, its clause, and the one before that. */
const wordsBefore = (text: string, { label, lead, earlier }: Frame): string =>
  [label, lead, earlier[0]].map((span) => (span == null ? '' : text.slice(span.start, span.end))).join(' ');

/** The size of a sum; a masked one is as large as its unit says (**万元 is a total). */
function largest(quantity: QuantityMention, printed: string): number {
  const { magnitude } = quantity;
  if (magnitude.masked) return printed.includes('万') ? LARGEST_BENEFIT : 0;
  return magnitude.qualifier === 'range' ? magnitude.high : magnitude.value;
}
