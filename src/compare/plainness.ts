import type { Lexis } from './lexis.js';
import type { Profile } from './profile.js';

/** Axes whose words make a figure another than the indicator's own: a rise, a mean, a part, a step on the way. */
const TELLING_AXES = ['change', 'aggregate', 'growth', 'ownership', 'grade', 'process'];

/** Kinds of house that carry proper names; with an unknown word before them they are one house: 某镇中心敬老院床位. */
const HOUSES = ['敬老院', '中心', '综合体', '日间照料中心'];

/**
 * Whether a subject says no more than its indicator does, so that the figure may stand in the indicator's common row:
 * 家庭适老化改造 under elder.home-adaptations. Not so 新登记社会组织 under socialorg.registered (the year's, not the
 * stock), 城市低保平均标准 under dibao.standard, or a single house's beds.
 */
export function isPlain(subject: Profile, indicator: string, { indicators }: Lexis): boolean {
  const own = indicators.get(indicator)?.words();
  const extra = (axis: string): string[] => [...(subject.axes.get(axis) ?? [])].filter((word) => !own?.has(word));
  if (TELLING_AXES.some((axis) => extra(axis).length > 0)) return false;
  return extra('unknown').length === 0 || !HOUSES.some((house) => extra('care').includes(house));
}
