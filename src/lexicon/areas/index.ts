import { byBase, byCode, byName, countiesWith, type Division } from './gazetteer.js';
import { baseName, endingSign } from './names.js';

export type { Division } from './gazetteer.js';
export { baseName, endingSign, levelOfEnding } from './names.js';

/** The division of a six-digit code, in use or former; null for a code that no revision has: `330281` → 余姚市. */
export const findAreaByCode = (code: string): Division | null => byCode().get(code) ?? null;

/**
 * The divisions of a name, as printed or without its ending or peoples: 鼓楼区 → four, 余姚 → 余姚市, 新晃县 → 新晃侗族自治县,
 * 港闸区 → the former one. Those in use come first; an ending that is printed must fit, so that 余姚县 gives none.
 */
export function findAreasByName(name: string): readonly Division[] {
  const exact = byName(name);
  if (exact !== undefined) return exact;
  const bare = byBase(name);
  if (bare !== undefined) return bare;
  const ending = endingSign(name);
  return ending === '' ? [] : (byBase(baseName(name)) ?? []).filter((division) => division.name.endsWith(ending));
}

/** The divisions of a full name, those in use first: 余姚市 → one, 余姚 → none. */
export const findAreasByFullName = (name: string): readonly Division[] => byName(name) ?? [];

/** The divisions above one, outermost first: 330281 → 浙江省, 宁波市; an unknown code has none. */
export function parentsOf(code: string): readonly Division[] {
  const own = findAreaByCode(code);
  if (own === null) return [];
  return [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`].flatMap((parent) => {
    const division = parent === code ? null : findAreaByCode(parent);
    return division === null ? [] : [division];
  });
}

/** The counties that have a township of this full name: 梁弄镇 → 余姚市; 城关镇 → many; unknown → none. */
export const townshipsNamed = (name: string): readonly Division[] =>
  countiesWith(name).flatMap((code) => findAreaByCode(code) ?? []);
