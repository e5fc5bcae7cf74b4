import type { Lang } from '../../lexicon/wording/types.js';

const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** A date as its parts; an empty string where it is not so exact. Not a date → null. */
function dateParts(date: string): { year: string; month: string; day: string } | null {
  const found = DATE.exec(date);
  if (found === null) return null;
  const [, year = '', month = '', day = ''] = found;
  return { year, month: month === '' ? '' : String(Number(month)), day: day === '' ? '' : String(Number(day)) };
}

function chineseDate(date: string): string {
  const parts = dateParts(date);
  if (parts === null) return date;
  const month = parts.month === '' ? '' : `${parts.month}月`;
  return `${parts.year}年${month}${parts.day === '' ? '' : `${parts.day}日`}`;
}

function chineseSpan(from: string, to: string): string {
  const [first, last] = [dateParts(from), dateParts(to)];
  if (first === null || last === null) return `${from}-${to}`;
  if (first.month === '' && last.month === '') return `${first.year}-${last.year}年`;
  if (first.year === last.year && first.day === '') return `${first.year}年${first.month}-${last.month}月`;
  return `${chineseDate(from)}至${chineseDate(to)}`;
}

/**
 * A reference period in words: `2022-01/2022-11` → 2022年1-11月, `2022-07-01/..` → 2022年7月1日起, `2021/2023` →
 * 2021-2023年. English keeps the ISO dates. What is no EDTF of ours is shown as it is.
 */
export function formatPeriod(period: string, lang: Lang): string {
  const [from = '', to] = period.split('/');
  if (to === undefined) return lang === 'zh' ? chineseDate(from) : from;
  if (to === '..') return lang === 'zh' ? `${chineseDate(from)}起` : `from ${from}`;
  return lang === 'zh' ? chineseSpan(from, to) : `${from} to ${to}`;
}
