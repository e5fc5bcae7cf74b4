import { unitFlags } from '../text/unit-table.js';

/**
 * What the signs of a sentence allow for at all: most sentences hold no sign of most rules, which need not be asked then.
 * Each bit stands for signs of which every phrase that its rules read holds one.
 */
export const SIGN = {
  /** 城市, 农村, 牧区, 城乡, 五保. */
  residence: 1,
  /** 集中供养, 机构养育, 散居. */
  care: 2,
  /** 80岁. */
  age: 4,
  /** What names a place: 区, 镇, 街道, 苏木, 办事处, 全省平均, 本级. */
  place: 8,
  /** 任务, 指标, 目标, 要求. */
  task: 16,
  /** 分别, 依次, 各自. */
  respectively: 32,
  /** The old value of a change: 由, 从, 原来的, 去年的. */
  old: 64,
  /** 不含, 不包括, 低保标准的1.3倍. */
  excluded: 128,
  /** 等各类救助资金, 共计, 合计, 总计. */
  shared: 256,
} as const;

const SIGNS = unitFlags([
  ['城乡农牧五', SIGN.residence],
  ['集散机', SIGN.care],
  ['岁', SIGN.age],
  ['县旗区市镇乡道木处省国本', SIGN.place],
  ['任指目要', SIGN.task],
  ['分依各', SIGN.respectively],
  ['由从原年', SIGN.old],
  ['含括倍', SIGN.excluded],
  ['等计', SIGN.shared],
]);

/** The bits of all signs in a stretch of a text: 农村低保3户 → residence. */
export function signsIn(text: string, start = 0, end = text.length): number {
  let signs = 0;
  for (let at = start; at < end; at++) signs |= SIGNS[text.charCodeAt(at)] ?? 0;
  return signs;
}
