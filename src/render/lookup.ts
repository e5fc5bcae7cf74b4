import type { Initiative, Observation } from '../model/observation.js';
import type { Report } from '../model/report.js';

/** An observation or initiative with the report that it stands in. */
export interface Found<T> {
  readonly item: T;
  readonly report: Report;
}

/** Where a finding stands: the file as given on the command line, the line from 1. */
export interface Citation {
  readonly path: string;
  readonly line: number;
}

/** Finds by id what a comparison only names. */
export interface Lookup {
  observation(id: string): Found<Observation> | undefined;
  initiative(id: string): Found<Initiative> | undefined;
  report(id: string): Report | undefined;
  /** Where the observation or initiative of this id stands; null where it is not at hand. */
  cite(id: string): Citation | null;
}

/** Indexes reports for showing a comparison of them. Where two reports carry one id the first one counts. */
export function lookupIn(reports: readonly Report[]): Lookup {
  const observations = new Map<string, Found<Observation>>();
  const initiatives = new Map<string, Found<Initiative>>();
  const byId = new Map<string, Report>();
  for (const report of reports) {
    if (byId.has(report.id)) continue;
    byId.set(report.id, report);
    for (const item of report.observations) observations.set(item.id, { item, report });
    for (const item of report.initiatives) initiatives.set(item.id, { item, report });
  }
  const cite = (id: string): Citation | null => {
    const found = observations.get(id) ?? initiatives.get(id);
    return found === undefined ? null : { path: found.report.path, line: found.item.source.line };
  };
  return {
    cite,
    observation: (id) => observations.get(id),
    initiative: (id) => initiatives.get(id),
    report: (id) => byId.get(id),
  };
}
