import { BIG_MAGNITUDES } from '../../lexicon/magnitudes.js';
import { DELETED_FIGURE_LEADS, DELETED_FIGURE_NOT_BEFORE } from '../../lexicon/masks.js';
import { ALL_ADVERB_FOLLOWERS, AVERAGES, PER_GROUP_NOUNS } from '../../lexicon/per.js';
import type { QuantityMention } from '../../model/mention.js';
import { shiftDecimal } from '../../text/decimal.js';
import { readNumeral } from '../numeral/index.js';
import type { PerReading, Recogniser } from '../reading.js';
import { HANZI_STARTS, NUMBER_STARTS } from '../starts.js';
import { wordSet, wordTable } from '../words.js';
import { type Draft, mentionOf } from './build.js';
import { readPart } from './per.js';
import { qualifierBefore, qualifierBehind } from './qualifier.js';
import { readQuantity } from './quantity.js';

/** Number and unit: the common case. */
const quantity: Recogniser = {
  name: 'quantity',
  starts: NUMBER_STARTS,
  examples: {
    reads: [
      '床位⟦3074张⟧',
      '资金⟦1,234.56万元⟧',
      '⟦1.2万余人⟧',
      '⟦百余元⟧的',
      '标准⟦600元/月⟧',
      '培育⟦3-5家⟧',
      '救助⟦***人(次)⟧',
      '近⟦**万元⟧',
    ],
    not: ['三个重点', '一批项目', '**村', '99公益'],
  },
  read: readQuantity,
};

/** Percentages in words: 百分之九十五, 千分之一, 百分百, 九成. */
const percentage: Recogniser = {
  name: 'percentage',
  starts: `百千万0123456789${HANZI_STARTS}`,
  examples: {
    reads: ['达到⟦百分之九十五⟧', '⟦百分百⟧', '⟦九成以上⟧', '⟦百分之47.3⟧'],
    not: ['百姓', '三成立', '九成长'],
  },
  read(text, at) {
    const core = readFraction(text, at) ?? readTenths(text, at);
    if (core === null) return null;
    const before = qualifierBefore(text, at, false);
    const behind = qualifierBehind(text, core.end);
    const draft: Draft = {
      start: at,
      end: behind?.end ?? core.end,
      low: core.low,
      high: null,
      shift: 0,
      unit: '%',
      measure: 'ratio',
      exactness: behind?.exactness ?? before?.exactness ?? core.more ?? 'exact',
      parts: null,
      lead: before === null ? null : { start: before.start, end: at },
      rules: ['percentage'],
    };
    return mentionOf(draft);
  },
};

interface Fraction {
  readonly low: string;
  readonly end: number;
  readonly more: 'ge' | 'approx' | null;
}

const DENOMINATORS: readonly (readonly [word: string, shift: number])[] = [
  ['百分之', 0],
  ['千分之', -1],
  ['万分之', -2],
];

function readFraction(text: string, at: number): Fraction | null {
  if (text.startsWith('百分百', at)) return { low: '100', end: at + 3, more: null };
  const row = DENOMINATORS.find(([word]) => text.startsWith(word, at));
  if (row === undefined) return null;
  const numeral = readNumeral(text, at + row[0].length);
  if (numeral === null || numeral.low === null) return null;
  return { low: shiftDecimal(numeral.low, row[1]), end: numeral.end, more: numeral.more };
}

function readTenths(text: string, at: number): Fraction | null {
  const numeral = readNumeral(text, at);
  if (numeral === null || numeral.low === null || text.charAt(numeral.end) !== '成' || Number(numeral.low) > 10)
    return null;
  const tail = text.charAt(numeral.end + 1);
  if (tail !== '' && '立为员长效功果年熟本品绩交人就都'.includes(tail)) return null;
  return { low: shiftDecimal(numeral.low, 1), end: numeral.end + 1, more: numeral.more };
}

const DELETED_LEADS = wordSet(DELETED_FIGURE_LEADS);

/** A figure deleted with its unit left: 下拨经费万元. */
const deletedFigure: Recogniser = {
  name: 'deleted-figure',
  starts: '万亿',
  examples: { reads: ['下拨经费⟦万元⟧', '发放资金⟦万元⟧,'], not: ['上万元', '价值万元', '资金万元以上', '万元户'] },
  read(text, at) {
    if (text.charAt(at + 1) !== '元' || DELETED_LEADS.endingAt(text, at) === null) return null;
    if (DELETED_FIGURE_NOT_BEFORE.some((word) => text.startsWith(word, at + 2))) return null;
    return mentionOf({
      start: at,
      end: at + 2,
      low: null,
      high: null,
      shift: 0,
      unit: '元',
      measure: 'money',
      exactness: 'exact',
      parts: null,
      lead: null,
      rules: ['deleted-figure'],
    });
  },
};

const MONEY_WORDS = wordSet([
  '金额',
  '资金',
  '销售',
  '投资',
  '投入',
  '经费',
  '款',
  '收入',
  '补贴',
  '补助',
  '捐赠',
  '募集',
  '争资',
]);
const PEOPLE_WORDS = wordSet([
  '老人',
  '老年人',
  '党员',
  '群众',
  '志愿者',
  '儿童',
  '人口',
  '居民',
  '职工',
  '学生',
  '市民',
]);

/** 2.92亿, 500万 with the unit left out: 元 where money words stand before, 人 where people stand behind. */
const bareMagnitude: Recogniser = {
  name: 'bare-magnitude',
  starts: '0123456789*Xx',
  examples: { reads: ['销售金额达⟦2.92亿⟧,', '投入资金⟦500余万⟧'], not: ['20万亩', '12345热线'] },
  read(text, at) {
    const numeral = readNumeral(text, at);
    if (numeral === null || numeral.exponent === 0) return null;
    if (!BIG_MAGNITUDES.has(text.charAt(numeral.end - 1)) && numeral.more === null) return null;
    const unit = unitOfContext(text, at, numeral.end);
    const before = qualifierBefore(text, at, false);
    const behind = qualifierBehind(text, numeral.end);
    return mentionOf({
      start: at,
      end: behind?.end ?? numeral.end,
      low: numeral.low,
      high: null,
      shift: 0,
      unit,
      measure: unit === '元' ? 'money' : 'count',
      exactness: behind?.exactness ?? before?.exactness ?? numeral.more ?? 'exact',
      parts: null,
      lead: before === null ? null : { start: before.start, end: at },
      rules: ['bare-magnitude'],
    });
  },
};

const CLAUSE_ENDS = ',;。!?';

function unitOfContext(text: string, start: number, end: number): QuantityMention['unit'] {
  if (PEOPLE_WORDS.startingAt(text, end) !== null) return '人';
  for (let at = start; at > Math.max(0, start - 20) && !CLAUSE_ENDS.includes(text.charAt(at - 1)); at--) {
    if (MONEY_WORDS.endingAt(text, at) !== null) return '元';
  }
  return '';
}

const GROUPS = wordSet(PER_GROUP_NOUNS);
const MEASURES = '名位个户';

/** 每人每月, 每千名老人, 每户: per whom and how often, said before the number. */
const each: Recogniser = {
  name: 'each',
  starts: '每',
  examples: {
    reads: ['⟦每人每月⟧520元', '⟦每千名老人⟧拥有', '⟦每万人⟧拥有', '⟦每户每年⟧'],
    not: ['每一个', '每逢', '每周五'],
  },
  read(text, at) {
    const parts: string[] = [];
    let end = at;
    while (text.charAt(end) === '每' && parts.length < 3) {
      const group = readGroup(text, end + 1) ?? readPart(text, end + 1);
      if (group === null) break;
      parts.push(group.part);
      end = group.end;
    }
    return parts.length === 0 ? null : { type: 'per', start: at, end, parts, rule: 'each' };
  },
};

/** 千名老人, 万人, 百户: a group by its size. */
function readGroup(text: string, at: number): { part: string; end: number } | null {
  const numeral = readNumeral(text, at);
  if (numeral === null || numeral.small || numeral.masked) return null;
  const measured = MEASURES.includes(text.charAt(numeral.end) || ' ') || text.charAt(numeral.end) === '人';
  const from = numeral.end + (measured ? 1 : 0);
  const noun = text.charAt(numeral.end) === '人' ? null : GROUPS.startingAt(text, from);
  if (!measured && noun === null) return null;
  const end = from + (noun?.word.length ?? 0);
  return { part: text.slice(at, end), end };
}

const AVERAGE = wordTable(AVERAGES);

/** 人均, 月人均, 户均: an average, not the adverb in 老人均享受. */
const average: Recogniser = {
  name: 'average',
  starts: '人月年户日周村床次',
  examples: { reads: ['⟦月人均⟧补助200元', '⟦人均⟧补差', '⟦户均⟧'], not: ['老人均享受', '残疾人均可'] },
  read(text, at): PerReading | null {
    const hit = AVERAGE.startingAt(text, at);
    if (hit === null) return null;
    const end = at + hit.word.length;
    const adverb = ALL_ADVERB_FOLLOWERS.includes(text.charAt(end) || ' ');
    return adverb ? null : { type: 'per', start: at, end, parts: hit.value, rule: 'average' };
  },
};

/** Quantities and the words that say per whom, in order. */
export const QUANTITY_RULES: readonly Recogniser[] = [
  each,
  average,
  deletedFigure,
  percentage,
  quantity,
  bareMagnitude,
];
