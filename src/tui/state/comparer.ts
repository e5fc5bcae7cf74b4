import type { CompareOptions, Comparison } from '../../model/comparison.js';
import { finish, type Steps, within } from '../../model/steps.js';
import type { Engine } from '../session.js';
import { slowMemo } from './memo.js';
import type { Arrangement, Data } from './state.js';

/** What the reader can change of a comparison. */
type Asked = Pick<Arrangement, 'baseline' | 'targets'>;

/** Comparisons by their reports and what is asked of them. */
export interface Comparer {
  now(reports: Data['reports'], asked: Asked): Comparison;
  steps(reports: Data['reports'], asked: Asked): Steps<Comparison>;
}

/**
 * Compares reports under the options given at the start. Where all columns are looked at, a baseline is only a matter
 * of measuring anew what has been aligned once.
 */
export function makeComparer(engine: Engine, options: CompareOptions): Comparer {
  const { areas, years, status = 'all' } = options.select ?? {};
  const whole = areas === undefined && years === undefined;
  const compared = slowMemo((reports: Data['reports'], baseline: Asked['baseline'], targets: boolean) => {
    const select = { ...options.select, status: targets ? status : 'actual' };
    const own = { ...options, select, baseline, sort: 'category', onlyShared: false, onlyDiffering: false } as const;
    return engine.compare(
      reports.map(({ report }) => report),
      own,
    );
  });
  const rebased = slowMemo((comparison: Comparison, baseline: Asked['baseline']) =>
    engine.rebase(comparison, baseline, options.group),
  );
  function* steps(reports: Data['reports'], { baseline, targets }: Asked): Steps<Comparison> {
    if (baseline === null || !whole) return yield* compared.steps(reports, baseline, targets);
    const comparison = yield* within(0, 0.8, compared.steps(reports, null, targets));
    return yield* within(0.8, 1, rebased.steps(comparison, baseline));
  }
  return { steps, now: (reports, asked) => finish(steps(reports, asked)) };
}
