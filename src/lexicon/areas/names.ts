import type { AreaLevel } from '../../model/area.js';

/** Endings of division names, longest first. */
const ENDINGS: readonly string[] = [
  '特别行政区',
  '自治区',
  '自治州',
  '自治县',
  '自治旗',
  '地区',
  '林区',
  '特区',
  '新区',
  '省',
  '市',
  '县',
  '区',
  '旗',
  '盟',
  '州',
];

/** The endings by their last sign, so that most names are tried for one or two. */
const ENDINGS_BY_SIGN: ReadonlyMap<string, readonly string[]> = new Map(
  Array.from('省市县区旗盟州', (sign) => [sign, ENDINGS.filter((ending) => ending.endsWith(sign))]),
);

/** Peoples that stand in the names of autonomous areas. */
const PEOPLES =
  '蒙古族 蒙古 回族 藏族 维吾尔 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 哈萨克 傣族 黎族 傈僳族 佤族 畲族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜 土族 达斡尔族 达斡尔 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯族 锡伯 塔吉克 怒族 鄂温克族 德昂族 保安族 裕固族 独龙族 鄂伦春 普米族 各族';
const PEOPLE = new RegExp(`(?:${PEOPLES.split(' ').join('|')})+$`);

/**
 * A division's name without its ending and peoples: 汨罗市 → 汨罗, 新晃侗族自治县 → 新晃, 湘西土家族苗族自治州 → 湘西,
 * 神农架林区 → 神农架. A name of two signs keeps its only one (道县 → 道); a name without an ending stays as it is.
 */
export function baseName(name: string): string {
  const endings = ENDINGS_BY_SIGN.get(name.charAt(name.length - 1)) ?? [];
  const ending = endings.find((one) => name.length > one.length && name.endsWith(one));
  if (ending === undefined) return name;
  const base = name.slice(0, -ending.length);
  if (!ending.startsWith('自治')) return base;
  const bare = base.replace(PEOPLE, '');
  return bare.length < 2 ? base : bare;
}

/** The last sign of a name where it says what sort of division it is: 省 市 县 区 旗 盟 州; otherwise an empty string. */
export const endingSign = (name: string): string => (/[省市县区旗盟州]$/.test(name) ? name.slice(-1) : '');

/** What level an ending suggests where no gazetteer knows the place; 市 can be two levels and suggests none. */
export function levelOfEnding(name: string): AreaLevel | null {
  const sign = endingSign(name);
  if (sign === '省') return 'province';
  if (sign === '盟' || sign === '州') return 'prefecture';
  return sign === '县' || sign === '区' || sign === '旗' ? 'county' : null;
}
