import type { Baseline, Comparison, Grouping } from '../model/comparison.js';
import { finish, type Steps } from '../model/steps.js';
import { measureSteps } from './measure-rows.js';

/**
 * A comparison measured against another baseline, without aligning anything again: what `compareReports` would give for
 * the same reports with that baseline. For a comparison made without a baseline and without leaving columns out: one
 * that was left out cannot be measured against.
 */
export const rebase = (comparison: Comparison, baseline: Baseline, group: Grouping = 'all'): Comparison =>
  finish(rebaseSteps(comparison, baseline, group));

/** `rebase` in steps. */
export function* rebaseSteps(comparison: Comparison, baseline: Baseline, group: Grouping = 'all'): Steps<Comparison> {
  const { columns, rows } = comparison;
  const visible = columns.map((_, index) => index);
  const { group: _, ...rest } = comparison;
  const grouped = group === 'all' ? {} : { group };
  const measured = yield* measureSteps(rows, { columns, visible, baseline, group });
  return { ...rest, baseline, ...grouped, rows: measured };
}
