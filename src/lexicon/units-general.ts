import type { Measure } from '../model/mention.js';
import type { UnitRow } from './units.js';

const row = (
  unit: string,
  measure: Measure,
  words: readonly string[],
  example: UnitRow['examples'][number],
  rest: Partial<Pick<UnitRow, 'shift' | 'not'>> = {},
): UnitRow => ({ unit, measure, words, lone: 'any', examples: [example], ...rest });

/**
 * Units that texts of every kind use and reports do not, or use otherwise: ages, foreign money, small lengths and
 * weights. 块 is money here; in a report it counts signs and plates. Only the public `findQuantities` reads them.
 */
export const GENERAL_UNITS: readonly UnitRow[] = [
  row('元', 'money', ['块', '块钱', '块人民币'], ['九千块钱', 9000]),
  row('元', 'money', ['角', '毛'], ['5角', 0.5], { shift: -1, not: ['度', '色', '落', '巾', '病', '衣'] }),
  row('美元', 'money', ['美元', '美金'], ['100美元', 100]),
  row('欧元', 'money', ['欧元'], ['100欧元', 100]),
  row('英镑', 'money', ['英镑'], ['100英镑', 100]),
  row('日元', 'money', ['日元', '日圆'], ['1万日元', 10000]),
  row('港元', 'money', ['港元', '港币'], ['300港元', 300]),
  row('韩元', 'money', ['韩元'], ['3000韩元', 3000]),
  row('卢布', 'money', ['卢布'], ['3000卢布', 3000]),
  row('岁', 'count', ['岁', '周岁'], ['60岁', 60]),
  row('厘米', 'length', ['厘米', '公分', 'cm'], ['168公分', 168]),
  row('毫米', 'length', ['毫米', 'mm'], ['5毫米', 5]),
  row('里', 'length', ['里地', '华里'], ['三里地', 3]),
  row('克', 'mass', ['克'], ['四十克', 40], { not: ['服', '扣', '隆', '拉'] }),
  row('两', 'mass', ['两重'], ['二两重', 2]),
  row('毫克', 'mass', ['毫克', 'mg'], ['20毫克', 20]),
  row('毫升', 'volume', ['毫升', 'ml'], ['500毫升', 500]),
  row('升', 'volume', ['公升', '升'], ['2升', 2], { not: ['级', '至', '为', '到'] }),
  row('平方厘米', 'area', ['平方厘米'], ['30平方厘米', 30]),
  row('摄氏度', 'count', ['摄氏度', '℃'], ['25摄氏度', 25]),
];
