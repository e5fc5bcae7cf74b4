import type { CompareOptions, Comparison } from '../../model/comparison.js';
import { finish, type Steps, within } from '../../model/steps.js';
import type { Engine } from '../session.js';
import { slowMemo } from './memo.js';
import type { Arrangement, Data } from './state.js';

/** What the reader can change of a comparison. */
type Asked = Pick<Arrangement, 'baseline' | 'group' | 'targets'>;

/** Comparisons by their reports and what is asked of them. */
export interface Comparer {
  now(reports: Data['reports'], asked: Asked): Comparison;
  steps(reports: Data['reports'], asked: Asked): Steps<Comparison>;
}

/**
 * Compares reports under the options given at the start. Where all columns are looked at, a baseline or a group is only
 * a matter of measuring anew what has been aligned once.
 */
export function makeComparer(engine: Engine, options: CompareOptions): Comparer {
  const { areas, years, status = 'all' } = options.select ?? {};
  const whole = areas === undefined && years === undefined;
  const compared = slowMemo(
    (reports: Data['reports'], baseline: Asked['baseline'], group: Asked['group'], targets: boolean) => {
      const select = { ...options.select, status: targets ? status : 'actual' };
      const all = reports.map(({ report }) => report);
      return engine.compare(all, { ...options, ...AS_ALIGNED, select, baseline, group });
    },
  );
  const rebased = slowMemo((comparison: Comparison, baseline: Asked['baseline'], group: Asked['group']) =>
    engine.rebase(comparison, baseline, group),
  );
  function* steps(reports: Data['reports'], { baseline, group, targets }: Asked): Steps<Comparison> {
    const plain = baseline === null && group === 'all';
    if (plain || !whole) return yield* compared.steps(reports, baseline, group, targets);
    const comparison = yield* within(0, 0.8, compared.steps(reports, null, 'all', targets));
    return yield* within(0.8, 1, rebased.steps(comparison, baseline, group));
  }
  return { steps, now: (reports, asked) => finish(steps(reports, asked)) };
}

/** Rows are put in order and left out when they are shown. */
const AS_ALIGNED = { sort: 'category', onlyShared: false, onlyDiffering: false } as const;
