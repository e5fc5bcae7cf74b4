import type { Session } from './session-options.js';
import { arrangement, initialState, type State } from './state/state.js';

/** The state before the first key: what the command line has settled, and what has been read. */
export function stateOf(session: Session): State {
  const { host, options = {}, corrections = [] } = session;
  return initialState({
    columns: host.stdout.columns,
    rows: host.stdout.rows,
    lang: session.lang,
    data: { reports: session.reports ?? [], failures: [] },
    progress: session.reports === undefined && session.read !== undefined ? { done: 0, total: 0 } : null,
    view: session.view ?? 'overview',
    theme: session.theme ?? 'plain',
    inputs: session.inputs ?? [],
    saved: corrections,
    arrangement: arrangement({
      baseline: options.baseline ?? null,
      group: options.group ?? 'all',
      rowOrder: options.sort ?? 'category',
      fastest: options.columns ?? 'year',
      onlyShared: options.onlyShared ?? false,
      onlyDiffering: options.onlyDiffering ?? false,
      targets: options.select?.status !== 'actual',
      corrections,
    }),
  });
}
