import type { Span } from '../model/span.js';
import { readSmall, readYear } from './numerals.js';

/** A stretch of time. `year` is null where it is left to the context. */
export interface TimeSpan {
  readonly year: number | null;
  /** The last year of a span of years, otherwise the same as `year`. */
  readonly lastYear: number | null;
  /** Months within the year, both inclusive, or null for the whole year or years. */
  readonly months: readonly [first: number, last: number] | null;
}

/** A stretch of time that a title, heading or opening names, with the place of its words. */
export interface ReferencePeriod extends Span, TimeSpan {}

const YEAR = '(?:19|20)\\d\\d|二[〇○零O0o][〇○零O0o一二三四五六七八九]{2}';
/** Five-year plans by number. */
const PLANS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['十', [2001, 2005]],
  ['十一', [2006, 2010]],
  ['十二', [2011, 2015]],
  ['十三', [2016, 2020]],
  ['十四', [2021, 2025]],
  ['十五', [2026, 2030]],
]);
const QUARTERS = '一二三四';

const EXPRESSION = new RegExp(
  [
    `(?<first>${YEAR})年?(?:-|~|至|到|和)(?<last>${YEAR})年?`,
    `(?<year>${YEAR})(?:年度?|(?=工作|民政|全[市县区]|上半年|下半年|$))(?<part>上半年|下半年|半年|第?[一二三四1-4]季度|前三季度|1?\\d月?[-~至到]1?\\d月份?)?`,
    '(?<!\\d)(?<short>[12]\\d)年度?(?=(?:民政)?工作(?:总结|计划|要点|安排|思路|打算))',
    '(?<alone>上半年|下半年|第?[一二三四]季度|前三季度)',
    '[“"]?(?<plan>十[一二三四五]?)[·.]?五[”"]?(?=期间|以来|时期|规划|工作|民政|总结|发展|末|收官)',
    '第(?<numbered>十[一二三四五]?)个五年',
  ].join('|'),
  'g',
);

/** Months of a part of a year: 上半年 → 1 to 6, 三季度 → 7 to 9, 1-11月 → 1 to 11; unknown → null. */
function monthsOf(part: string | undefined): readonly [number, number] | null {
  if (part === undefined || part === '') return null;
  if (part === '下半年') return [7, 12];
  if (part.endsWith('半年')) return [1, 6];
  if (part === '前三季度') return [1, 9];
  if (part.endsWith('季度')) {
    const sign = part.replace('第', '').charAt(0);
    const quarter = QUARTERS.indexOf(sign) + 1 || Number(sign);
    return [quarter * 3 - 2, quarter * 3];
  }
  const [first, last] = part.split(/[-~至到]/).map((month) => readSmall(month.replace(/月份?/, '')));
  return first && last && first <= last && last <= 12 ? [first, last] : null;
}

/** Every expression holds one of these; most headings hold none. */
const SIGNS = /[12二半季五]/;

/** All stretches of time in a folded title, heading or opening: `2020年上半年总结` → 2020, months 1 to 6; `21年工作总结` → 2021. */
export function findReferencePeriods(text: string): ReferencePeriod[] {
  if (!SIGNS.test(text)) return [];
  return [...text.matchAll(EXPRESSION)].flatMap((match) => {
    const time = timeOf(match.groups ?? {});
    return time === null ? [] : [{ start: match.index, end: match.index + match[0].length, ...time }];
  });
}

/** What the named groups of the expression say; null where it is no time after all (2021-2019, 二〇九九 aside). */
function timeOf(groups: Readonly<Record<string, string | undefined>>): TimeSpan | null {
  const { first, last, year, short, part, alone, plan, numbered } = groups;
  if (first !== undefined && last !== undefined) {
    const [from, to] = [readYear(first), readYear(last)];
    return from !== null && to !== null && from < to ? { year: from, lastYear: to, months: null } : null;
  }
  if (year !== undefined) {
    const value = readYear(year);
    return value === null ? null : { year: value, lastYear: value, months: monthsOf(part) };
  }
  if (short !== undefined) return { year: 2000 + Number(short), lastYear: 2000 + Number(short), months: null };
  if (alone !== undefined) return { year: null, lastYear: null, months: monthsOf(alone) };
  const years = PLANS.get(plan ?? numbered ?? '');
  return years === undefined ? null : { year: years[0], lastYear: years[1], months: null };
}

const two = (month: number): string => String(month).padStart(2, '0');

/** Writes a period as EDTF: 2022 → "2022"; 2020, months 1 to 6 → "2020-01/2020-06"; 2016 to 2020 → "2016/2020". */
export function toEdtf(year: number, lastYear: number, months: readonly [number, number] | null): string {
  if (lastYear !== year) return `${year}/${lastYear}`;
  if (months === null) return String(year);
  const [first, last] = months;
  return first === last ? `${year}-${two(first)}` : `${year}-${two(first)}/${year}-${two(last)}`;
}
