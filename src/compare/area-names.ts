import type { Column } from '../model/comparison.js';

const SUFFIXES =
  '省 市 县 区 州 盟 旗 自治县 自治州 自治区 地区 新区 特别行政区 壮族自治区 回族自治区 维吾尔自治区'.split(' ');

/** Whether `want` names a division: in full, or without the last part of its name (甲 for 甲县). */
export const isNamed = (division: string | null, want: string): boolean =>
  division !== null && (division === want || (want !== '' && SUFFIXES.some((suffix) => division === want + suffix)));

/** Whether a column is of the area that a name or code says. */
export const isArea = ({ area }: Column, want: string): boolean => area.code === want || isNamed(area.name, want);
