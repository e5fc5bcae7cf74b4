import {
  CONCRETE_ENDINGS,
  CONCRETE_NOUNS,
  COUNTING_VERBS,
  DURATION_LEADS,
  HOLDING_VERBS,
  NOT_CONCRETE,
  POINTING_BACK,
  RHETORICAL_NOUNS,
} from '../../lexicon/nouns.js';
import type { Numeral } from '../numeral/numeral.js';
import { wordSet, wordTable } from '../words.js';
import { qualifierBehind, qualifierRightBefore } from './qualifier.js';
import type { UnitHit } from './unit.js';

const RHETORIC = wordSet(RHETORICAL_NOUNS);
const CONCRETE = wordTable([
  ...NOT_CONCRETE.map((word) => [word, false] as const),
  ...CONCRETE_NOUNS.map((word) => [word, true] as const),
  ...Array.from(CONCRETE_ENDINGS, (ending) => [ending, true] as const),
]);
const COUNTED = wordSet(COUNTING_VERBS);
const HELD = wordSet(HOLDING_VERBS);
const POINTS_BACK = wordSet(POINTING_BACK);
const SPAN_LEADS = wordSet(DURATION_LEADS);

/** What happens so often is told with adverbs behind: 3次全面排查 counts. */
const OCCASIONS: ReadonlySet<string> = new Set(['次', '期', '轮', '批']);

/** How far behind the unit the noun is looked for: 七个城市社区 has it four characters on. */
const NOUN_REACH = 12;

/**
 * Whether a number with this unit is a figure rather than rhetoric or a name. Looks at the words around: three in
 * 三个重点 enumerates, in 七个城市社区 it counts, in 三门县 it is a name, and in 不少于三次 it counts whatever it counts.
 */
export function countsAsFigure(text: string, numeral: Numeral, unit: UnitHit): boolean {
  if (numeral.masked) return unit.row.maskable !== false;
  if (unit.row.lone !== 'any' && !OCCASIONS.has(unit.row.unit) && isRhetorical(text, unit.end)) return false;
  if (!numeral.small) return true;
  if (POINTS_BACK.endingAt(text, numeral.start) !== null || isPlaceName(text, unit)) return false;
  if (isBounded(text, numeral, unit)) return true;
  if (unit.row.measure === 'duration' && isSpan(text, numeral, unit)) return true;
  if (text.charAt(numeral.start) === '一') return isOneBehind(text, numeral, unit);
  switch (unit.row.lone) {
    case 'any':
      return !isPartOfVillage(text, numeral, unit);
    case 'noun':
      return hasConcreteNoun(text, unit.end) || standsBehind(text, numeral, unit) || isSpelledOut(text, numeral, unit);
    case 'never':
      return HELD.endingAt(text, numeral.start) !== null || isSpelledOut(text, numeral, unit);
  }
}

/** How far around a lone numeral others are looked for. */
const SPELLED_WITHIN = 80;
/** A number that nobody would write so but in a text without digits: 三百六十户, 四十二名. */
const SPELLED = /[二三四五六七八九十百千][一二三四五六七八九十百千万]+[余多]?(?:亿|万)?[名人户元个对具件本块张所家次]/;

/**
 * Whether a text spells out its numbers, so that a lone numeral which ends its phrase counts as any digit would:
 * 发放老年证三百二十本,办理收养登记⟦九件⟧。
 */
function isSpelledOut(text: string, numeral: Numeral, unit: UnitHit): boolean {
  if (unit.end < text.length && !PHRASE_ENDS.includes(text.charAt(unit.end))) return false;
  if (numeral.start === 0 || '第之共每分有为其等这那的做抓上'.includes(text.charAt(numeral.start - 1))) return false;
  const around = text.slice(Math.max(0, numeral.start - SPELLED_WITHIN), unit.end + SPELLED_WITHIN);
  return !/\d/.test(around) && SPELLED.test(around);
}

/** One that ends its phrase is a count: 建成示范社区一个; one for each of others (每村一个, 一镇一个) is none. */
const isOneBehind = (text: string, numeral: Numeral, unit: UnitHit): boolean =>
  unit.row.lone !== 'never' &&
  !/[每一各]/.test(text.slice(Math.max(0, numeral.start - 6), numeral.start)) &&
  standsBehind(text, numeral, unit);

/** Villages number their groups: 红旗村二组. */
const isPartOfVillage = (text: string, numeral: Numeral, unit: UnitHit): boolean =>
  unit.row.unit === '组' && '村居'.includes(text.charAt(numeral.start - 1) || ' ');

/** Whether a phrase ends in the number, behind the concrete noun that it counts or a verb: 建成服务站八个, 助餐点新建三个. */
function standsBehind(text: string, numeral: Numeral, unit: UnitHit): boolean {
  if (unit.end < text.length && !PHRASE_ENDS.includes(text.charAt(unit.end))) return false;
  if ('社队号区级届代线'.includes(unit.row.unit)) return false;
  return CONCRETE.endingAt(text, numeral.start)?.value === true || COUNTED.endingAt(text, numeral.start) !== null;
}

/** A word that bounds a number makes a figure of it: 不少于三次, 两个以上. 近一年 is a time, not a length. */
function isBounded(text: string, numeral: Numeral, unit: UnitHit): boolean {
  if (qualifierBehind(text, unit.end) !== null) return text.charAt(numeral.start) !== '一' || unit.row.lone === 'any';
  return unit.row.measure !== 'duration' && qualifierRightBefore(text, numeral.start) !== null;
}

/** Units that names of places begin with behind a numeral: 三门县, 三元区, 五台山, 九台市. */
const NAME_UNITS = '元台门间家位户';
/** What makes a name of a numeral and a unit: 三门⟦县⟧; 市级 and 县直 do not. */
const PLACE_ENDINGS = /^[市县区镇乡河山渠沟坡桥街路](?!级|属|直|办)/;

const isPlaceName = (text: string, unit: UnitHit): boolean =>
  NAME_UNITS.includes(unit.row.unit) && PLACE_ENDINGS.test(text.slice(unit.end, unit.end + 2));

/** A lone numeral measures time where the span is bounded or named: 不超过一年, 为期两年, 渐退期一年. */
function isSpan(text: string, numeral: Numeral, unit: UnitHit): boolean {
  return SPAN_LEADS.endingAt(text, numeral.start) !== null && !'来度'.includes(text.charAt(unit.end) || ' ');
}

function isRhetorical(text: string, at: number): boolean {
  const from = text.charAt(at) === '大' ? at + 1 : at;
  return from > at || (RHETORIC.startingAt(text, from) !== null && !hasConcreteNoun(text, from));
}

const PHRASE_ENDS = ',;。:、()“”《》!?-/';

function hasConcreteNoun(text: string, at: number): boolean {
  for (let end = at + 1; end <= Math.min(at + NOUN_REACH, text.length); end++) {
    if (PHRASE_ENDS.includes(text.charAt(end - 1))) return false;
    if (CONCRETE.endingAt(text, end)?.value === true) return true;
  }
  return false;
}
