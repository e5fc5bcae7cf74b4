import type { Baseline, Comparison, Grouping } from '../model/comparison.js';
import { measureRows } from './measure-rows.js';

/**
 * A comparison measured against another baseline, without aligning anything again: what `compareReports` would give for
 * the same reports with that baseline. For a comparison made without a baseline and without leaving columns out: one
 * that was left out cannot be measured against.
 */
export function rebase(comparison: Comparison, baseline: Baseline, group: Grouping = 'all'): Comparison {
  const { columns, rows } = comparison;
  const visible = columns.map((_, index) => index);
  const { group: _, ...rest } = comparison;
  const grouped = group === 'all' ? {} : { group };
  return { ...rest, baseline, ...grouped, rows: measureRows(rows, { columns, visible, baseline, group }) };
}
