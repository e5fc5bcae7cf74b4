import type { Column } from '../../model/comparison.js';
import { baseName, endingSign } from './names.js';

/** Whether `want` names a division: in full, or without ending and peoples (甲 for 甲县, 湘西 and 湘西州 for the prefecture). */
export function isNamed(division: string | null, want: string): boolean {
  if (division === null || want === '') return false;
  const base = baseName(division);
  return division === want || base === want || base + endingSign(division) === want;
}

/** Whether a column is of the area that a name or code says; parents may lead the name: 南京市鼓楼区. */
export const isArea = ({ area }: Column, want: string): boolean => area.code === want || isNamedInFull(area, want);

/** Whether a name, with or without parents before it, is an area's. */
export function isNamedInFull({ name, province, prefecture }: Column['area'], want: string): boolean {
  const parents = [province, prefecture].filter((parent) => parent !== null);
  const rest = parents.reduce((left, parent) => (left.startsWith(parent) ? left.slice(parent.length) : left), want);
  return isNamed(name, want) || (rest !== want && isNamed(name, rest));
}
