import { fill } from '../../lexicon/wording/fill.js';
import type { Wording } from '../../lexicon/wording/types.js';
import { shiftDecimal } from '../../text/decimal.js';
import { once } from '../../text/once.js';

/** Only for what is written with an exponent: to make one takes as long as to compare a report. */
const withoutExponent = once(() => new Intl.NumberFormat('en-US', { maximumFractionDigits: 20, useGrouping: true }));

const DECIMAL = /^(-?\d+)(\.\d+)?$/;
const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/**
 * A number with thousands separators, every digit that it has and none that it has not: 54021 → `54,021`,
 * 445.9 → `445.9`. Nothing is rounded and no exponent is used.
 */
export function formatNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1000) return String(value);
  const [, whole, fraction = ''] = DECIMAL.exec(String(value)) ?? [];
  return whole === undefined ? withoutExponent().format(value) : whole.replace(THOUSANDS, ',') + fraction;
}

const ENDLESS = /\.\d{9}/;

/** A median or bound, which may be a fraction of converted values: 242.5/3 → `80.83`. What has a short decimal keeps it. */
export const formatStatistic = (value: number): string =>
  formatNumber(ENDLESS.test(String(value)) ? Math.round(value * 100) / 100 : value);

/** A difference with its sign before what `format` makes of its size; `=` for none. */
export function signed(value: number, format: (size: number) => string): string {
  if (value === 0) return '=';
  return `${value > 0 ? '+' : '-'}${format(Math.abs(value))}`;
}

/** A difference with its sign: 90 → `+90`, -30 → `-30`, 0 → `=`. */
export const formatSigned = (value: number): string => signed(value, formatNumber);

/** A difference of shares, in the words for percentage points: 6 → `+6点`, 0 → `=`. */
export const formatPoints = (value: number, words: Wording): string =>
  value === 0 ? '=' : fill(words.labels.points, { n: formatSigned(value) });

/**
 * A share rounded to one decimal for showing beside its exact absolute difference: -21.854 → `-21.9%`. The only number
 * of the program that is rounded: it is ours and not a report's.
 */
export const formatPercent = (percent: number): string =>
  `${percent > 0 ? '+' : percent < 0 ? '-' : ''}${formatNumber(Math.round(Math.abs(percent) * 10) / 10)}%`;

const MONEY_SCALES: readonly { readonly words: RegExp; readonly places: number; readonly unit: string }[] = [
  { words: /[亿億]/, places: 8, unit: '亿元' },
  { words: /[万萬]/, places: 4, unit: '万元' },
];

/**
 * Money in the unit in which the report states it: 54021000 with the report's words 5402.1万元 → `5,402.1万元`. The point
 * is moved in the decimal's text, so the digits are the report's own.
 */
export function formatMoney(value: number, words: string): string {
  const scale = MONEY_SCALES.find((candidate) => candidate.words.test(words));
  if (scale === undefined || /e/.test(String(value))) return `${formatNumber(value)}元`;
  return `${formatNumber(Number(shiftDecimal(String(value), -scale.places)))}${scale.unit}`;
}
