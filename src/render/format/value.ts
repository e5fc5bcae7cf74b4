import type { Row } from '../../model/comparison.js';
import { formatMoney, formatNumber } from './number.js';

/**
 * A value of a series as shown: money in the unit of the report's `words` (5402.1万元), a percentage with its sign, all
 * else as a plain number whose unit stands in the row's label.
 */
export function formatValue(value: number, row: Pick<Row, 'kind' | 'unit'>, words: string): string {
  if (row.kind === 'amount' && row.unit === '元') return formatMoney(value, words);
  return row.unit === '%' ? `${formatNumber(value)}%` : formatNumber(value);
}
