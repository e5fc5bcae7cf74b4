import type { Observation } from '../../src/model/observation.js';
import type { LoadedReport } from '../../src/model/report.js';

/** What two readings of one report must agree on, a line for each figure. */
export const figures = ({ report }: LoadedReport): string[] => report.observations.map(figure);

const figure = (one: Observation): string =>
  [
    one.value,
    one.low,
    one.high,
    one.unit,
    one.per,
    one.indicator,
    one.category,
    one.period,
    one.status,
    one.masked,
    one.area,
  ]
    .map((value) => value ?? '-')
    .join(' ');
