import { DELETED_FIGURE_LEADS, DELETED_FIGURE_NOT_BEFORE } from '../../lexicon/masks.js';
import { MONEY_NOUNS, PEOPLE_NOUNS, SPENDING_VERBS } from '../../lexicon/nouns.js';
import { readNumeral } from '../numeral/index.js';
import type { Numeral } from '../numeral/numeral.js';
import type { Recogniser } from '../reading.js';
import { wordSet } from '../words.js';
import { dress } from './build.js';
import { qualifierRightBefore } from './qualifier.js';

const PEOPLE = wordSet(PEOPLE_NOUNS);
const EACH_TIME = wordSet(['每人每月', '每人每年', '每月', '每年', '每户每年']);
const DELETED_LEADS = wordSet(DELETED_FIGURE_LEADS);

/** A figure deleted with its unit left: 下拨经费万元. */
export const deletedFigure: Recogniser = {
  name: 'deleted-figure',
  starts: '万亿',
  examples: { reads: ['下拨经费⟦万元⟧', '发放资金⟦万元⟧,'], not: ['上万元', '价值万元', '资金万元以上', '万元户'] },
  read(text, at) {
    if (text.charAt(at + 1) !== '元' || DELETED_LEADS.endingAt(text, at) === null) return null;
    if (DELETED_FIGURE_NOT_BEFORE.some((word) => text.startsWith(word, at + 2))) return null;
    const shape = { low: null, high: null, more: null, bare: false, parts: [] } as const;
    return dress(text, { start: at, end: at + 2, unit: '元', measure: 'money', rules: ['deleted-figure'], ...shape });
  },
};

const DELETED_CLOSES = ',;。、:()';

/** A number deleted whole before its unit: 优抚对象万人,其中; 标准:每人每月元;. */
export const deletedNumber: Recogniser = {
  name: 'deleted-number',
  starts: '万元',
  examples: {
    reads: ['优抚对象⟦万人⟧,其中', '补贴标准:每人每月⟦元⟧;'],
    not: ['上万人', '优抚对象万人评议', '每人每月20元', '每月元旦'],
  },
  read(text, at) {
    const people = text.charAt(at) === '万';
    const end = people ? at + 2 : at + 1;
    if (people && text.charAt(at + 1) !== '人') return null;
    if (end < text.length && !DELETED_CLOSES.includes(text.charAt(end))) return null;
    const led = people ? PEOPLE.endingAt(text, at) !== null : EACH_TIME.endingAt(text, at) !== null;
    if (!led) return null;
    const shape = { low: null, high: null, more: null, bare: false, parts: [] } as const;
    const measured = people ? ({ unit: '人', measure: 'count' } as const) : ({ unit: '元', measure: 'money' } as const);
    return dress(text, { start: at, end, ...measured, rules: ['deleted-number'], ...shape });
  },
};

const MONEY = wordSet(MONEY_NOUNS);
const SPENDING = wordSet(SPENDING_VERBS);

/** A large number with its unit left out: 2.92亿, 500余万. Money words before make it 元, people beside it 人. */
export const bareMagnitude: Recogniser = {
  name: 'bare-magnitude',
  starts: '0123456789*Xx×',
  examples: {
    reads: [
      '销售金额达⟦2.92亿⟧,',
      '投入资金⟦500余万⟧',
      '累计发放近⟦440.6万⟧,',
      '常住人口⟦120.5万⟧',
      '⟦38.2万⟧城乡困难群众',
    ],
    not: ['20万亩', '12345热线'],
  },
  read(text, at) {
    const numeral = readNumeral(text, at);
    if (numeral === null || numeral.exponent === 0) return null;
    const unit = unitOfContext(text, at, numeral);
    const measure = unit === '元' ? 'money' : 'count';
    const { low, more, end } = numeral;
    const rules = ['bare-magnitude', `unit:${unit}`];
    return dress(text, { start: at, end, low, high: null, more, bare: false, unit, measure, parts: [], rules });
  },
};

const CLAUSE_ENDS = ',;。!?、';
const MONEY_REACH = 20;
const PEOPLE_REACH = 10;

/** What is counted in hundred millions and is not people is money. */
const MONEY_EXPONENT = 8;

function unitOfContext(text: string, start: number, { end, exponent }: Numeral): string {
  if (peopleBehind(text, end)) return '人';
  if (SPENDING.endingAt(text, qualifierRightBefore(text, start)?.start ?? start) !== null) return '元';
  for (let at = start; at > Math.max(0, start - MONEY_REACH); at--) {
    if (MONEY.endingAt(text, at) !== null) return '元';
    if (PEOPLE.endingAt(text, at) !== null) return '人';
    if (CLAUSE_ENDS.includes(text.charAt(at - 1))) break;
  }
  return exponent >= MONEY_EXPONENT ? '元' : '';
}

function peopleBehind(text: string, end: number): boolean {
  for (let at = end + 1; at <= Math.min(end + PEOPLE_REACH, text.length); at++) {
    if (CLAUSE_ENDS.includes(text.charAt(at - 1))) return false;
    if (PEOPLE.endingAt(text, at) !== null) return true;
  }
  return false;
}
