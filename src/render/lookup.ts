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

/** One report's findings by id. */
interface Findings {
  readonly observations: ReadonlyMap<string, Observation>;
  readonly initiatives: ReadonlyMap<string, Initiative>;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/**
 * Indexes reports for showing a comparison of them, each when it is first asked for: the id of a finding begins with its
 * report's, and a screen shows a few reports of a thousand. Where two reports carry one id the first one counts.
 */
export function lookupIn(reports: readonly Report[]): Lookup {
  const known = new Map<string, Report>();
  for (const report of reports) if (!known.has(report.id)) known.set(report.id, report);
  const indices = new Map<Report, Findings>();
  const findingsOf = (report: Report): Findings => {
    const found = indices.get(report);
    if (found !== undefined) return found;
    const { observations, initiatives } = report;
    const made = { observations: byId(observations), initiatives: byId(initiatives) };
    indices.set(report, made);
    return made;
  };
  const find = <T>(id: string, among: (findings: Findings) => ReadonlyMap<string, T>): Found<T> | undefined => {
    if (id === '') return undefined;
    const own = known.get(id.slice(0, id.indexOf(':')));
    for (const report of own === undefined ? known.values() : [own]) {
      const item = among(findingsOf(report)).get(id);
      if (item !== undefined) return { item, report };
    }
    return undefined;
  };
  const observation = (id: string): Found<Observation> | undefined => find(id, ({ observations }) => observations);
  const initiative = (id: string): Found<Initiative> | undefined => find(id, ({ initiatives }) => initiatives);
  const cite = (id: string): Citation | null => {
    const found = observation(id) ?? initiative(id);
    return found === undefined ? null : { path: found.report.path, line: found.item.source.line };
  };
  return { cite, observation, initiative, report: (id) => known.get(id) };
}
