import type { Dice } from './random.js';
import type { World } from './world.js';

const two = (value: number): string => String(value).padStart(2, '0');

/** What stands above a report's text on its site: breadcrumbs, labels, or only the title. */
export function writeHead(dice: Dice, { area, year }: World, title: string): string {
  const bureau = `${area.name}民政局`;
  const date = [year + 1, two(dice.whole(1, 3)), two(dice.whole(1, 28))];
  const iso = date.join('-');
  const heads: readonly (() => string)[] = [
    () => `${title}\n\n`,
    () => `首页 > 政务公开 > ${bureau} > 规划计划\n\n${title}\n\n发布时间：${iso} 信息来源：${bureau}\n\n`,
    () =>
      `索引号：\n00${dice.whole(1000000, 9999999)}/${year + 1}-0${dice.whole(1000, 9999)}\n发布机构：\n${bureau}\n发布日期：\n${iso}\n${title}\n\n`,
    () => `${title}\n\n${bureau}\n\n（${date[0]}年${Number(date[1])}月${Number(date[2])}日）\n\n`,
    () => `${title}\n来源：${bureau}　日期：${iso}　【字体：大 中 小】　打印\n\n`,
  ];
  return dice.pick(heads)();
}
