import type { Observation } from '../model/observation.js';
import type { Report } from '../model/report.js';
import { each, type Steps } from '../model/steps.js';
import { areaKey, columnYear, type FedColumn } from './columns.js';
import type { Lexis } from './lexis.js';
import { type Measure, measureOf } from './measure.js';
import { type Coverage, readCoverage, speaksOf, yearOf } from './period.js';

/** An observation in the column in which it is shown, with what comparing needs to know of it. */
export interface Placed {
  readonly observation: Observation;
  readonly report: Report;
  /** The category of the row: the indicator's own, so that one indicator never falls into two rows; else the figure's. */
  readonly category: string;
  readonly measure: Measure;
  readonly coverage: Coverage;
  /** Whether its period is of another year than the column's: last year's value, next year's target. */
  readonly otherYear: boolean;
}

/**
 * Puts each observation into a column; the result has one list a column.
 *
 * An observation stands in its report's column. There is one exception: a target for another year goes to that area's
 * column of that year where there is one, to stand beside the outcome (the plan for 2022 at the end of the report on
 * 2021 beside what the report on 2022 says); without such a column it stays, as a target with its own period. What a
 * report says of an earlier year stays too: it neither overwrites nor fills the column of that year. In steps.
 */
export function* placeSteps(columns: readonly FedColumn[], lexis: Lexis): Steps<Placed[][]> {
  const columnOf = new Map<string, number>();
  columns.forEach(({ column, reports }, index) => {
    for (const report of reports) columnOf.set(`${areaKey(report)}@${column.year}`, index);
  });
  const placed: Placed[][] = columns.map(() => []);
  yield* each(columns, ({ reports }, home) => {
    for (const report of reports) {
      for (const observation of report.observations) {
        const coverage = readCoverage(observation.period);
        const goal =
          observation.status === 'target' ? columnOf.get(`${areaKey(report)}@${yearOf(coverage)}`) : undefined;
        const at = goal ?? home;
        const ongoing = observation.kind === 'standard' && observation.status === 'actual';
        const year = columns[at]?.column.year ?? columnYear(report);
        const otherYear = !speaksOf(coverage, year, ongoing);
        placed[at]?.push(place({ observation, report, coverage, otherYear }, lexis));
      }
    }
  });
  return placed;
}

/** Adds what the vocabulary says of an observation. */
export const place = (
  { observation, report, coverage, otherYear }: Omit<Placed, 'category' | 'measure'>,
  lexis: Lexis,
): Placed => ({
  observation,
  report,
  category: lexis.indicators.get(observation.indicator ?? '')?.category ?? observation.category,
  measure: measureOf(observation, lexis),
  coverage,
  otherYear,
});
