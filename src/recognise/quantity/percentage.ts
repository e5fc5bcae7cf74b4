import { shiftDecimal } from '../../text/decimal.js';
import { readNumeral } from '../numeral/index.js';
import type { Recogniser } from '../reading.js';
import { HANZI_STARTS } from '../starts.js';
import { dress } from './build.js';
import type { UnitReader } from './unit.js';

/** A share read out of words, in percent. */
interface Share {
  readonly low: string;
  readonly end: number;
  readonly more: 'ge' | 'approx' | null;
}

/** Denominators with their power of ten against percent. */
const DENOMINATORS: readonly (readonly [word: string, shift: number])[] = [
  ['百分之', 0],
  ['千分之', -1],
  ['万分之', -2],
];

/** 百分之九十五 → 95, 千分之一 → 0.1. */
function readFraction(text: string, at: number): Share | null {
  const row = DENOMINATORS.find(([word]) => text.startsWith(word, at));
  if (row === undefined) return null;
  const from = at + row[0].length;
  if (text.charAt(from) === '百' && row[1] === 0) return { low: '100', end: from + 1, more: null };
  const numeral = readNumeral(text, from);
  if (numeral === null || numeral.low === null) return null;
  return { low: shiftDecimal(numeral.low, row[1]), end: numeral.end, more: numeral.more };
}

const ENDS = ',;。、:()!?”以左';
const WHOLE_LEADS = '率达到为是现到';

/** 返乡率百分百 says how many, 百分百努力 how hard. */
function readWhole(text: string, at: number): Share | null {
  if (!text.startsWith('百分百', at)) return null;
  const end = at + 3;
  const says =
    end >= text.length || ENDS.includes(text.charAt(end)) || WHOLE_LEADS.includes(text.charAt(at - 1) || ' ');
  return says ? { low: '100', end, more: null } : null;
}

const NOT_TENTHS = '立为员长效功果年熟本品绩交人就都套分份片群';

/** 九成 → 90, 七成五 → 75; not 三成立. */
function readTenths(text: string, at: number, readUnit: UnitReader): Share | null {
  const numeral = readNumeral(text, at);
  if (numeral === null || numeral.low === null || text.charAt(numeral.end) !== '成' || Number(numeral.low) > 10) {
    return null;
  }
  const end = numeral.end + 1;
  if (end < text.length && NOT_TENTHS.includes(text.charAt(end))) return null;
  const rest = readNumeral(text, end);
  const half = rest?.low != null && rest.low.length === 1 && readUnit(text, rest.end) === null ? rest : null;
  const low = half === null ? numeral.low : `${numeral.low}.${half.low}`;
  return { low: shiftDecimal(low, 1), end: half?.end ?? end, more: numeral.more };
}

/** Percentages in words: 百分之九十五, 千分之一, 百分百, 九成. */
export const percentage: Recogniser = {
  name: 'percentage',
  starts: `0123456789${HANZI_STARTS}`,
  examples: {
    reads: ['达到⟦百分之九十五⟧', '返乡率⟦百分百⟧', '⟦九成以上⟧', '⟦百分之47.3⟧', '⟦七成五⟧'],
    not: ['百姓', '三成立', '九成长', '百分百努力'],
  },
  read(text, at, readUnit) {
    const share = readFraction(text, at) ?? readWhole(text, at) ?? readTenths(text, at, readUnit);
    if (share === null) return null;
    const shape = { high: null, bare: false, unit: '%', measure: 'ratio', parts: [], rules: ['percentage'] } as const;
    return dress(text, { start: at, ...share, ...shape });
  },
};
