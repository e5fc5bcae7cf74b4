import type { LoadEvent } from './session.js';
import type { Action } from './state/action.js';
import { makeCompactor } from './state/compact.js';
import { lean } from './state/lean.js';

/** Reports are taken in no more often than this, in milliseconds, and the rarer the longer a comparison takes. */
const PAUSE = 100;

/** A comparison is given this many times as long to be looked at as it took to make. */
const SHARE = 3;

/**
 * Takes in reports as they arrive: how far reading has come at once, the reports themselves in batches, because each
 * batch is a comparison of all there are. Gives the paths that were read or failed.
 */
export async function takeIn(
  events: AsyncIterable<LoadEvent>,
  dispatch: (actions: readonly Action[]) => void,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const compact = makeCompactor();
  let batch: LoadEvent[] = [];
  let timer: NodeJS.Timeout | null = null;
  let due = 0;
  let done = 0;
  let total = 0;
  const flush = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const taken = batch;
    batch = [];
    const started = performance.now();
    if (taken.length > 0) dispatch([{ type: 'load', events: taken }]);
    due = performance.now() + Math.max(PAUSE, SHARE * (performance.now() - started));
  };
  try {
    for await (const event of events) {
      if (event.type === 'found') total = event.total;
      else {
        done++;
        found.add(pathOf(event));
        batch.push(event.type === 'loaded' ? { ...event, report: lean(compact(event.report)) } : event);
        timer ??= setTimeout(flush, Math.max(0, due - performance.now()));
      }
      dispatch([{ type: 'progress', progress: { done, total } }]);
    }
  } finally {
    flush();
    dispatch([{ type: 'progress', progress: null }]);
  }
  return found;
}

const pathOf = (event: Exclude<LoadEvent, { type: 'found' }>): string =>
  event.type === 'loaded' ? event.report.report.path : event.failure.path;
