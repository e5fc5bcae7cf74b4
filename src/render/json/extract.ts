import type { Diagnostic } from '../../model/diagnostic.js';
import type { Initiative, Observation, Source } from '../../model/observation.js';
import type { Report } from '../../model/report.js';

const sourceJson = ({ start, end, text, line, column, sentence, headings }: Source) => ({
  start,
  end,
  text,
  line,
  column,
  sentence: { start: sentence.start, end: sentence.end, text: sentence.text },
  headings,
});

/** An observation with its fields in the contract's order; `area` only where it is not the report's own. */
export const observationJson = (one: Observation) => ({
  id: one.id,
  kind: one.kind,
  category: one.category,
  indicator: one.indicator,
  subject: one.subject,
  dimensions: one.dimensions,
  value: one.value,
  low: one.low,
  high: one.high,
  unit: one.unit,
  per: one.per,
  qualifier: one.qualifier,
  masked: one.masked,
  period: one.period,
  status: one.status,
  ...(one.area === undefined ? {} : { area: one.area }),
  ...(one.corrected === undefined ? {} : { corrected: one.corrected }),
  origin: one.origin,
  source: sourceJson(one.source),
});

/** An initiative with its fields in the contract's order. */
export const initiativeJson = (one: Initiative) => ({
  id: one.id,
  name: one.name,
  category: one.category,
  status: one.status,
  action: one.action,
  observations: one.observations,
  origin: one.origin,
  source: sourceJson(one.source),
});

/** A report with its fields in the contract's order, sections, observations and initiatives last. */
const reportJson = (report: Report) => ({
  id: report.id,
  path: report.path,
  title: report.title,
  bureau: report.bureau,
  area: report.area,
  published: report.published,
  summaryYear: report.summaryYear,
  planYear: report.planYear,
  sections: report.sections,
  observations: report.observations.map(observationJson),
  initiatives: report.initiatives.map(initiativeJson),
});

/** A diagnostic as data: no words, so that it reads the same in every language. */
export const diagnosticJson = ({ code, severity, path, span, values }: Diagnostic) => ({
  code,
  severity,
  path,
  ...(span === undefined ? {} : { span: { start: span.start, end: span.end } }),
  values,
});

/** Lays a value out as JSON for people and programs, with a line break at the end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The contract's `extract --format json`: reports with everything found in them, and what went wrong. */
export const renderExtractJson = (reports: readonly Report[], diagnostics: readonly Diagnostic[]): string =>
  jsonText({ schemaVersion: 1, reports: reports.map(reportJson), diagnostics: diagnostics.map(diagnosticJson) });
