import type { Diagnostic } from '../../model/diagnostic.js';
import type { Initiative, Observation, Source } from '../../model/observation.js';
import type { Report } from '../../model/report.js';
import { diagnosticJson } from './extract.js';

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

/**
 * What an observation's line says of it; `corrected` only where it was. The fields are named one by one: an object taken
 * apart with `...rest` and put together with `...` costs the engine a new shape each time.
 */
const observationColumns = (one: Observation) => ({
  kind: one.kind,
  category: one.category,
  indicator: one.indicator,
  subject: one.subject,
  value: one.value,
  low: one.low,
  high: one.high,
  unit: one.unit,
  per: one.per,
  qualifier: one.qualifier,
  masked: one.masked,
  period: one.period,
  status: one.status,
  corrected: one.corrected,
  residence: one.dimensions.residence ?? null,
  care: one.dimensions.care ?? null,
  age: one.dimensions.age ?? null,
  area: one.area ?? null,
});

const initiativeColumns = ({ name, category, status, action }: Initiative) => ({ name, category, status, action });

/** The fields of an object as JSON, without the braces. */
const fieldsJson = (value: object): string => JSON.stringify(value).slice(1, -1);

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

/** JSON of a value that the findings of a sentence share, made once for those that come one after another. */
function shared<T>(json: (value: T) => string): (value: T) => string {
  let last: { readonly value: T; readonly json: string } | null = null;
  return (value) => {
    if (last?.value !== value) last = { value, json: json(value) };
    return last.json;
  };
}

/**
 * Writes the findings of a report as lines. What all or several lines say alike (the report, the sentence, the headings)
 * is turned into JSON once: it makes up most of a line, and lines are most of what extracting writes.
 */
class FindingLines {
  readonly #report: string;
  readonly #sentence = shared(JSON.stringify);
  readonly #headings = shared(JSON.stringify);

  constructor(report: Report) {
    this.#report = fieldsJson(reportColumns(report));
  }

  observation(one: Observation): string {
    const nested = fieldsJson({ dimensions: one.dimensions, origin: one.origin });
    return this.#line('observation', one.id, fieldsJson(observationColumns(one)), one.source, nested);
  }

  initiative(one: Initiative): string {
    const nested = fieldsJson({ observations: one.observations, origin: one.origin });
    return this.#line('initiative', one.id, fieldsJson(initiativeColumns(one)), one.source, nested);
  }

  #line(type: string, id: string, columns: string, source: Source, nested: string): string {
    const { start, end, line: row, column, sentence, headings } = source;
    const text = JSON.stringify(source.text);
    const said = this.#sentence(sentence.text);
    const within = `{"start":${sentence.start},"end":${sentence.end},"text":${said}}`;
    const flat = `"start":${start},"end":${end},"line":${row},"column":${column},"text":${text},"sentence":${said}`;
    const place = `{"start":${start},"end":${end},"text":${text},"line":${row},"column":${column},"sentence":${within},"headings":${this.#headings(headings)}}`;
    return `{"type":"${type}","id":${JSON.stringify(id)},${this.#report},${columns},${flat},${nested},"source":${place}}\n`;
  }
}

/** A diagnostic as a line. */
export const diagnosticLine = (diagnostic: Diagnostic): string =>
  line({ type: 'diagnostic', ...diagnosticJson(diagnostic) });

/**
 * A report as lines of JSON, one object a line with a `type`: the report, its observations, its initiatives, what went
 * wrong. Flat scalar columns stand first, so that DuckDB, pandas and Spark read a line as a row; the contract's nested
 * fields follow, so that nothing is lost when the file is read back.
 */
export function* ndjsonLines(
  report: Report,
  diagnostics: readonly Diagnostic[],
  provenance = UNKNOWN,
): Generator<string> {
  const lines = new FindingLines(report);
  yield reportLine(report, provenance);
  for (const one of report.observations) yield lines.observation(one);
  for (const one of report.initiatives) yield lines.initiative(one);
  for (const one of diagnostics) yield diagnosticLine(one);
}
