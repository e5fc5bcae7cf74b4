import type { Observation } from '../../model/observation.js';
import type { Report } from '../../model/report.js';
import type { Found } from '../lookup.js';
import { type ColumnOf, column, sheetOf } from './columns.js';
import type { Sheet } from './delimited.js';

const OBSERVATIONS: readonly ColumnOf<Found<Observation>>[] = [
  column('report', ({ report }) => report.id),
  column('path', ({ report }) => report.path),
  column('bureau', ({ report }) => report.bureau),
  column('report_area', ({ report }) => report.area?.name ?? null),
  column('report_area_code', ({ report }) => report.area?.code ?? null),
  column('report_year', ({ report }) => report.summaryYear ?? report.planYear),
  column('id', ({ item }) => item.id),
  column('kind', ({ item }) => item.kind),
  column('category', ({ item }) => item.category),
  column('indicator', ({ item }) => item.indicator),
  column('subject', ({ item }) => item.subject),
  column('residence', ({ item }) => item.dimensions.residence ?? null),
  column('care', ({ item }) => item.dimensions.care ?? null),
  column('age', ({ item }) => item.dimensions.age ?? null),
  column('value', ({ item }) => item.value),
  column('low', ({ item }) => item.low),
  column('high', ({ item }) => item.high),
  column('unit', ({ item }) => item.unit),
  column('per', ({ item }) => item.per),
  column('qualifier', ({ item }) => item.qualifier),
  column('masked', ({ item }) => item.masked),
  column('period', ({ item }) => item.period),
  column('status', ({ item }) => item.status),
  column('area', ({ item }) => item.area ?? null),
  column('line', ({ item }) => item.source.line),
  column('text', ({ item }) => item.source.text),
  column('sentence', ({ item }) => item.source.sentence.text),
  column('start', ({ item }) => item.source.start),
  column('end', ({ item }) => item.source.end),
];

/** Every observation of the reports, one a row. */
export const observationSheet = (reports: readonly Report[]): Sheet =>
  sheetOf(
    OBSERVATIONS,
    reports.flatMap((report) => report.observations.map((item) => ({ item, report }))),
  );
