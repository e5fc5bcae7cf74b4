import { DELETED_FIGURE_LEADS, DELETED_FIGURE_NOT_BEFORE } from '../../lexicon/masks.js';
import { MONEY_NOUNS, PEOPLE_NOUNS } from '../../lexicon/nouns.js';
import { readNumeral } from '../numeral/index.js';
import type { Recogniser } from '../reading.js';
import { wordSet } from '../words.js';
import { dress } from './build.js';

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

const MONEY = wordSet(MONEY_NOUNS);
const PEOPLE = wordSet(PEOPLE_NOUNS);

/** A large number with its unit left out: 2.92亿, 500余万. Money words before make it 元, people beside it 人. */
export const bareMagnitude: Recogniser = {
  name: 'bare-magnitude',
  starts: '0123456789*Xx×',
  examples: {
    reads: ['销售金额达⟦2.92亿⟧,', '投入资金⟦500余万⟧', '常住人口⟦120.5万⟧', '⟦38.2万⟧城乡困难群众'],
    not: ['20万亩', '12345热线'],
  },
  read(text, at) {
    const numeral = readNumeral(text, at);
    if (numeral === null || numeral.exponent === 0) return null;
    const unit = unitOfContext(text, at, numeral.end);
    const measure = unit === '元' ? 'money' : 'count';
    const { low, more, end } = numeral;
    const rules = ['bare-magnitude', `unit:${unit}`];
    return dress(text, { start: at, end, low, high: null, more, bare: false, unit, measure, parts: [], rules });
  },
};

const CLAUSE_ENDS = ',;。!?、';
const MONEY_REACH = 20;
const PEOPLE_REACH = 10;

function unitOfContext(text: string, start: number, end: number): string {
  if (peopleBehind(text, end)) return '人';
  for (let at = start; at > Math.max(0, start - MONEY_REACH); at--) {
    if (MONEY.endingAt(text, at) !== null) return '元';
    if (PEOPLE.endingAt(text, at) !== null) return '人';
    if (CLAUSE_ENDS.includes(text.charAt(at - 1))) break;
  }
  return '';
}

function peopleBehind(text: string, end: number): boolean {
  for (let at = end + 1; at <= Math.min(end + PEOPLE_REACH, text.length); at++) {
    if (CLAUSE_ENDS.includes(text.charAt(at - 1))) return false;
    if (PEOPLE.endingAt(text, at) !== null) return true;
  }
  return false;
}
