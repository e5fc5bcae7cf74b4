import { unitWithPer } from '../../lexicon/wording/names.js';
import type { Lang } from '../../lexicon/wording/types.js';
import type { Observation } from '../../model/observation.js';
import { printable } from '../../text/printable.js';
import { formatMoney, formatNumber } from './number.js';

const PREFIX = { exact: '', approx: '~', ge: '>=', le: '<=', range: '' } as const;

/** A value in an observation's own manner: money in the unit of its report, all else as a plain number. */
export function formatAmount(value: number, one: Observation): string {
  return one.kind === 'amount' && one.unit === '元' ? formatMoney(value, one.source.text) : formatNumber(value);
}

/** The unit behind a number; money that is shown in the report's own unit (万元) carries it already. */
function unit(one: Observation, lang: Lang): string {
  if (one.kind === 'amount' && one.unit === '元') return one.per === null ? '' : `/${one.per}`;
  const words = unitWithPer(printable(one.unit), one.per === null ? null : printable(one.per), lang);
  return lang === 'en' && !/^[%‰]/.test(words) ? ` ${words}` : words;
}

/**
 * A figure outside a table: `>=300张`, `5,402.1万元`, `~16,000人`, `3-5个`. A masked one is shown in the report's own
 * words: `***万元`.
 */
export function formatObservation(one: Observation, lang: Lang): string {
  if (one.masked) return printable(one.source.text);
  const digits =
    one.value === null ? `${formatAmount(one.low, one)}-${formatAmount(one.high, one)}` : formatAmount(one.value, one);
  return `${PREFIX[one.qualifier]}${digits}${unit(one, lang)}`;
}
