import { MASK_SIGNS } from '../../lexicon/masks.js';
import { readNumeral } from '../numeral/index.js';
import type { Recogniser } from '../reading.js';
import { dress } from './build.js';

/** What makes a fact of an age: 平均年龄⟦46.3岁⟧, 较上届下降⟦5.1岁⟧. */
const LEAD =
  /平均年龄(?:约|近|为|达到?|在|是|由|从|上届的?|降至|降到|下降到|下降了?|降低了?)*$|平均年龄[由从](?:上届的?)?\d[\d.]{0,4}岁(?:下降|降低|降|提高|升)[至到为]$|(?:较|比)[^,;]{0,6}(?:下降|降低|降|年轻|小)了?$/;
/** How far before the number its lead may begin. */
const REACH = 22;

/** Whether an age at a place is a fact and not who is meant (60岁以上老人). */
export const isMeanAge = (text: string, at: number): boolean => LEAD.test(text.slice(Math.max(0, at - REACH), at));

/** 平均年龄46.3岁: a mean age, or the step to another one. */
export const meanAge: Recogniser = {
  name: 'mean-age',
  starts: `0123456789一二三四五六七八九十${MASK_SIGNS}`,
  examples: {
    reads: [
      '平均年龄⟦46.3岁⟧',
      '平均年龄约为⟦51岁⟧',
      '较上届下降⟦5.1岁⟧',
      '平均年龄比上届小⟦3岁⟧',
      '平均年龄下降⟦3.2岁⟧',
      '平均年龄⟦**岁⟧',
      '平均年龄⟦四十二岁⟧',
      '平均年龄由⟦49.6岁⟧降至43.1岁',
      '平均年龄由49.6岁降至⟦43.1岁⟧',
    ],
    not: ['60岁以上', '年龄由16岁降至14岁', '平均每人46元', '下降5.1%'],
  },
  read(text, at) {
    const numeral = readNumeral(text, at);
    if (numeral === null || text.charAt(numeral.end) !== '岁' || !isMeanAge(text, at)) return null;
    const { low, more, end } = numeral;
    const shape = { low, high: null, more, bare: false, parts: [] } as const;
    return dress(text, { start: at, end: end + 1, unit: '岁', measure: 'count', rules: ['mean-age'], ...shape });
  },
};
