import { type UnitRow, unitRow } from './units.js';

/**
 * Units that texts of every kind use and reports do not, or use otherwise: ages, foreign money, small lengths and
 * weights. 块 is money here; in a report it counts signs and plates. Only the public `findQuantities` reads them.
 */
export const GENERAL_UNITS: readonly UnitRow[] = [
  unitRow('元', 'money', 'any', ['九千块钱', 9000], { words: '块 块钱 块人民币' }),
  unitRow('元', 'money', 'any', ['5角', 0.5], { words: '角 毛', shift: -1, not: '度 色 落 巾 病 衣' }),
  unitRow('美元', 'money', 'any', ['100美元', 100], { words: '美元 美金' }),
  unitRow('欧元', 'money', 'any', ['100欧元', 100]),
  unitRow('英镑', 'money', 'any', ['100英镑', 100]),
  unitRow('日元', 'money', 'any', ['1万日元', 10000], { words: '日元 日圆' }),
  unitRow('港元', 'money', 'any', ['300港元', 300], { words: '港元 港币' }),
  unitRow('韩元', 'money', 'any', ['3000韩元', 3000]),
  unitRow('卢布', 'money', 'any', ['3000卢布', 3000]),
  unitRow('岁', 'count', 'any', ['60岁', 60], { words: '岁 周岁' }),
  unitRow('厘米', 'length', 'any', ['168公分', 168], { words: '厘米 公分 cm' }),
  unitRow('毫米', 'length', 'any', ['5毫米', 5], { words: '毫米 mm' }),
  unitRow('里', 'length', 'any', ['三里地', 3], { words: '里地 华里' }),
  unitRow('克', 'mass', 'any', ['四十克', 40], { not: '服 扣 隆 拉' }),
  unitRow('毫克', 'mass', 'any', ['20毫克', 20], { words: '毫克 mg' }),
  unitRow('毫升', 'volume', 'any', ['500毫升', 500], { words: '毫升 ml' }),
  unitRow('升', 'volume', 'any', ['2升', 2], { words: '公升 升', not: '级 至 为 到' }),
  unitRow('平方厘米', 'area', 'any', ['30平方厘米', 30]),
  unitRow('摄氏度', 'count', 'any', ['25摄氏度', 25], { words: '摄氏度 ℃' }),
];
