/**
 * Signs that publishers put in place of struck-out digits, in folded text: `***人`, `XX万元`, `××户`, `□□名`, `__万元`.
 * One sign may stand for any number of digits.
 */
export const MASK_SIGNS = '*Xx×╳✕✖□■█▇_';

/** Signs that also stand for other things (a box to tick, a bullet) and hide digits only where two stand together. */
export const DOUBLED_MASK_SIGNS = '□■█▇_';

/**
 * Words behind which a lone magnitude with 元 is what is left of a deleted figure: `下拨经费万元`.
 * `上万元`, `价值万元`, `达亿元` are idiom and stay outside.
 */
export const DELETED_FIGURE_LEADS: readonly string[] = [
  '资金',
  '经费',
  '补助',
  '补贴',
  '津贴',
  '保障金',
  '低保金',
  '救助金',
  '慰问金',
  '供养金',
  '生活费',
  '款物',
  '善款',
  '发放',
  '下拨',
  '拨付',
  '共计',
  '合计',
  '累计',
];

/** What may not follow a deleted figure: `资金万元以上` is a threshold, `万元户` a word. */
export const DELETED_FIGURE_NOT_BEFORE: readonly string[] = ['以上', '户', '店', '村', '产值'];
