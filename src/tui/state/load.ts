import type { LoadedReport } from '../../model/report.js';
import type { LoadEvent } from '../session.js';
import type { Action } from './action.js';
import type { Data } from './state.js';

/** What has been read, with what has arrived since. A report that is there already (same content) stays as it is. */
export function withLoaded(data: Data, action: Extract<Action, { type: 'load' | 'read-all' }>): Data {
  return action.type === 'read-all' ? { ...data, expected: null } : action.events.reduce(withEvent, data);
}

function withEvent(data: Data, event: LoadEvent): Data {
  switch (event.type) {
    case 'found':
      return { ...data, expected: event.total };
    case 'failed':
      return { ...data, failures: [...data.failures.filter(({ path }) => path !== event.failure.path), event.failure] };
    case 'loaded':
      return { ...data, reports: placed(data.reports, event.report) };
  }
}

/** A report read again takes the place of the one read from that path before; a new one comes last. */
function placed(reports: Data['reports'], loaded: LoadedReport): Data['reports'] {
  const { id, path } = loaded.report;
  const at = reports.findIndex(({ report }) => report.path === path);
  if (at < 0) return [...reports, loaded];
  return reports[at]?.report.id === id ? reports : reports.with(at, loaded);
}
