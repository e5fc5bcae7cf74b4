import type { Signs } from '../theme/tokens.js';

/** Longer bars say no more: in eighths of a cell this is as fine as 1 in 192. Each cell costs three bytes. */
export const LONGEST_BAR = 24;

/**
 * A bar from zero on a scale that ends at `top`, at most `width` cells long, in eighths of a cell where the terminal has
 * signs for them. Empty for no value, a negative one, or a scale without length.
 */
export function bar(
  value: number | null,
  top: number,
  width: number,
  { full, eighths }: Pick<Signs, 'full' | 'eighths'>,
): string {
  if (value === null || value <= 0 || top <= 0 || width <= 0) return '';
  const length = Math.min(1, value / top) * width;
  if (eighths === '') return full.repeat(Math.max(1, Math.round(length)));
  const whole = Math.floor(length);
  const rest = Math.round((length - whole) * 8);
  if (rest === 8) return full.repeat(whole + 1);
  return full.repeat(whole) + (rest === 0 ? '' : (eighths[7 - rest] ?? ''));
}

/**
 * One sign a value, from the row's lowest to its highest; a missing value gets the gap sign, equal values the middle; a
 * bar stands before a value that is counted otherwise than those before it. `[780, 820, null, 930]` → `▁▃·█`, with a
 * break at the last `▁▃·|█`.
 */
export function sparkline(
  values: readonly (number | null)[],
  { spark, gap }: Pick<Signs, 'spark' | 'gap'>,
  breaks: readonly boolean[] = [],
): string {
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  return values
    .map((value, at) => {
      if (value === null) return gap;
      const step = span === 0 ? 3 : Math.round(((value - low) / span) * 7);
      return `${breaks[at] === true && at > 0 ? '|' : ''}${spark[step] ?? gap}`;
    })
    .join('');
}
