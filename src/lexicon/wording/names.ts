import type { RowStats } from '../../model/comparison.js';
import { wordingIn } from './index.js';
import type { Lang } from './types.js';

/**
 * English for the units that reports count in; the rest are shown in Chinese. Written out rather than transliterated:
 * an analyst who reads English tables does not read 户.
 */
const UNITS_IN_ENGLISH: Readonly<Record<string, string>> = {
  元: 'yuan',
  人: 'people',
  人次: 'person-times',
  户: 'households',
  户次: 'household-times',
  家: 'units',
  个: 'items',
  张: 'beds',
  件: 'cases',
  次: 'times',
  对: 'couples',
  所: 'facilities',
  处: 'places',
  座: 'structures',
  套: 'sets',
  份: 'copies',
  场: 'sessions',
  期: 'issues',
  名: 'people',
  项: 'matters',
  条: 'items',
  平方米: 'm²',
  亩: 'mu',
  公里: 'km',
  天: 'days',
  个工作日: 'working days',
  个月: 'months',
  支: 'teams',
  篇: 'articles',
  辆: 'vehicles',
  宗: 'cases',
  起: 'cases',
  例: 'cases',
  批: 'batches',
  只: 'pieces',
  本: 'volumes',
  台: 'devices',
  栋: 'buildings',
  幢: 'buildings',
  间: 'rooms',
  吨: 'tonnes',
  '‰': '‰',
  年: 'years',
  月: 'month',
  日: 'day',
  小时: 'hours',
  倍: 'times as much',
  万人: '10,000 people',
  千名老人: '1,000 elderly',
};

/** What a rate is by: 人·月 → person·month. */
const PER_IN_ENGLISH: Readonly<Record<string, string>> = {
  人: 'person',
  户: 'household',
  月: 'month',
  年: 'year',
  日: 'day',
  天: 'day',
  次: 'time',
  人次: 'person-time',
};

/** A unit in the reader's language: `unitName('人次', 'en')` → `person-times`; what has no English stays Chinese. */
export const unitName = (unit: string, lang: Lang): string => (lang === 'zh' ? unit : (UNITS_IN_ENGLISH[unit] ?? unit));

/** Unit and per-part together: 元, 人·月 → 元/人·月, yuan/person·month. */
export function unitWithPer(unit: string, per: string | null, lang: Lang): string {
  if (per === null) return unitName(unit, lang);
  if (lang === 'zh') return `${unit}/${per}`;
  const parts = per.split('·').map((part) => PER_IN_ENGLISH[part] ?? unitName(part, lang));
  return `${unitName(unit, lang)}/${parts.join('·')}`;
}

/** The name of a part of the columns whose statistics are taken apart: its year and its group: `2022 县级市`. */
export function partName(part: Pick<RowStats, 'year' | 'group'>, lang: Lang): string {
  const { year, group } = part;
  const names = [year, wordingIn(lang).levels[group ?? ''] ?? group];
  return names.filter((name) => name !== null && name !== undefined).join(' ');
}
