import type { LoadedReport } from '../../model/report.js';
import type { Failure, LoadEvent } from '../session.js';
import type { Data } from './state.js';

/** What has been read, with what has arrived since. A report that is there already (same content) stays as it is. */
export const withLoaded = (data: Data, events: readonly LoadEvent[]): Data => events.reduce(withEvent, data);

function withEvent(data: Data, event: LoadEvent): Data {
  switch (event.type) {
    case 'found':
      return data;
    case 'failed':
      return withFailure(data, event.failure);
    case 'loaded': {
      const { path } = event.report.report;
      return { reports: placed(data.reports, event.report), failures: without(data.failures, path) };
    }
  }
}

/** A file that cannot be read any more takes its report away: an old one would stand there as if it were new. */
function withFailure({ reports, failures }: Data, failure: Failure): Data {
  const { path } = failure;
  const kept = reports.some(({ report }) => report.path === path)
    ? reports.filter(({ report }) => report.path !== path)
    : reports;
  return { reports: kept, failures: [...without(failures, path), failure] };
}

/** The failures but for one file, which has been read again. */
const without = (failures: Data['failures'], path: string): Data['failures'] =>
  failures.some((failure) => failure.path === path) ? failures.filter((failure) => failure.path !== path) : failures;

/** What has been read, but for a file that could not be. */
export const withoutFailure = (data: Data, path: string): Data => ({
  ...data,
  failures: without(data.failures, path),
});

/** A report read again takes the place of the one read from that path before; a new one comes last. */
function placed(reports: Data['reports'], loaded: LoadedReport): Data['reports'] {
  const { id, path } = loaded.report;
  const at = reports.findIndex(({ report }) => report.path === path);
  if (at < 0) return [...reports, loaded];
  return reports[at]?.report.id === id ? reports : reports.with(at, loaded);
}
