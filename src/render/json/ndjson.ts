import type { Diagnostic } from '../../model/diagnostic.js';
import type { Initiative, Observation, Source } from '../../model/observation.js';
import type { Report } from '../../model/report.js';
import { diagnosticJson, initiativeJson, observationJson } from './extract.js';

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** What every finding says of its report, so that a line can be read by itself. */
const reportColumns = (report: Report) => ({
  report: report.id,
  path: report.path,
  bureau: report.bureau,
  reportArea: report.area?.name ?? null,
  reportAreaCode: report.area?.code ?? null,
  reportYear: report.summaryYear ?? report.planYear,
});

const sourceColumns = ({ start, end, line: row, column, text, sentence }: Source) => ({
  start,
  end,
  line: row,
  column,
  text,
  sentence: sentence.text,
});

/** Which file a report was read from and by what: what a later run needs in order to know that it has not changed. */
export interface Provenance {
  /** Hash of the file's bytes; null where it is not known. */
  readonly contentHash: string | null;
  /** Version of the program; null where it is not known. */
  readonly program: string | null;
}

const UNKNOWN: Provenance = { contentHash: null, program: null };

/** A report's own line: flat columns first, then area and sections as the contract has them. */
function reportLine(report: Report, { contentHash, program }: Provenance): string {
  const { id, path, title, bureau, area, published, summaryYear, planYear, sections } = report;
  return line({
    type: 'report',
    id,
    path,
    title,
    bureau,
    areaName: area?.name ?? null,
    areaCode: area?.code ?? null,
    areaLevel: area?.level ?? null,
    province: area?.province ?? null,
    prefecture: area?.prefecture ?? null,
    published,
    summaryYear,
    planYear,
    observationCount: report.observations.length,
    initiativeCount: report.initiatives.length,
    contentHash,
    program,
    area,
    sections,
  });
}

function observationLine(observation: Observation, report: Report): string {
  const { id, dimensions, area, origin, source, ...scalars } = observationJson(observation);
  return line({
    type: 'observation',
    id,
    ...reportColumns(report),
    ...scalars,
    residence: dimensions.residence ?? null,
    care: dimensions.care ?? null,
    age: dimensions.age ?? null,
    area: area ?? null,
    ...sourceColumns(observation.source),
    dimensions,
    origin,
    source,
  });
}

function initiativeLine(initiative: Initiative, report: Report): string {
  const { id, observations, origin, source, ...scalars } = initiativeJson(initiative);
  return line({
    type: 'initiative',
    id,
    ...reportColumns(report),
    ...scalars,
    ...sourceColumns(initiative.source),
    observations,
    origin,
    source,
  });
}

/** A diagnostic as a line. */
export const diagnosticLine = (diagnostic: Diagnostic): string =>
  line({ type: 'diagnostic', ...diagnosticJson(diagnostic) });

/**
 * A report as lines of JSON, one object a line with a `type`: the report, its observations, its initiatives, what went
 * wrong. Flat scalar columns stand first, so that DuckDB, pandas and Spark read a line as a row; the contract's nested
 * fields follow, so that nothing is lost when the file is read back.
 */
export const renderNdjson = (report: Report, diagnostics: readonly Diagnostic[], provenance = UNKNOWN): string =>
  [
    reportLine(report, provenance),
    ...report.observations.map((one) => observationLine(one, report)),
    ...report.initiatives.map((one) => initiativeLine(one, report)),
    ...diagnostics.map(diagnosticLine),
  ].join('');
