import type { Diagnostic } from '../../model/diagnostic.js';
import type { Report } from '../../model/report.js';
import { toCsv, toTsv } from '../../render/delimited/delimited.js';
import { observationSheet } from '../../render/delimited/extract.js';
import { renderFindings } from '../../render/findings.js';
import { renderExtractJson } from '../../render/json/extract.js';
import { diagnosticLine, ndjsonLines } from '../../render/json/ndjson.js';
import { deliver } from '../deliver.js';
import type { ExitCode } from '../exit-codes.js';
import { selectFindings } from '../extract-selection.js';
import { mapDocuments } from '../extracting/documents.js';
import { streamLines } from '../extracting/stream.js';
import { type Printers, printWith } from '../printers.js';
import { type Reading, readInputs } from '../reading.js';
import type { Request, Run } from '../request.js';
import { say, UsageError } from '../usage-error.js';

/** What was told of inputs that gave no report. */
function unattached({ reports, diagnostics }: Reading): readonly Diagnostic[] {
  const attached = new Set(reports.flatMap((report) => report.diagnostics));
  return diagnostics.filter((diagnostic) => !attached.has(diagnostic));
}

/** Everything read, with what was told of inputs that gave no report. */
function* lines(reading: Reading): Generator<string> {
  for (const { report, diagnostics } of reading.reports) yield* ndjsonLines(report, diagnostics);
  for (const diagnostic of unattached(reading)) yield diagnosticLine(diagnostic);
}

const reportsOf = ({ reports }: Reading): readonly Report[] => reports.map(({ report }) => report);

const PRINTERS: Printers<Reading> = {
  json: (reading) => renderExtractJson(reportsOf(reading), reading.diagnostics),
  ndjson: lines,
  table: (reading, settings) => renderFindings(reportsOf(reading), settings),
  csv: (reading) => toCsv(observationSheet(reportsOf(reading))),
  tsv: (reading) => toTsv(observationSheet(reportsOf(reading))),
};

async function collect(request: Request): Promise<ExitCode> {
  const reading = await readInputs(request, request.args);
  const { settings } = request;
  const { select = {} } = settings.compare;
  const selected = {
    ...reading,
    reports: reading.reports.flatMap((loaded) => selectFindings(loaded, select, settings.vocabulary)),
  };
  const worthPrinting = reading.reports.length > 0 || (settings.target === null && /json/.test(settings.format));
  if (worthPrinting) await deliver(await printWith(PRINTERS, selected, settings), request);
  return reading.exit;
}

/**
 * `duibiao extract INPUT…`: what the reports say, as data. NDJSON is written report by report as they are read; anything
 * else, and what a selection is to be made of, once all of them are.
 */
export const run: Run = async (request) => {
  const { target, format, update, fromDocuments, compare, corrections } = request.settings;
  if (update && (target === null || format !== 'ndjson')) throw new UsageError(say('update-needs-output'));
  if (fromDocuments && format !== 'ndjson')
    throw new UsageError(say('format-not-here', { command: '--from ndjson', format }));
  if (fromDocuments) {
    if (update) throw new UsageError(say('not-together', { option: '--from', other: '--update' }));
    if (corrections !== null) throw new UsageError(say('not-together', { option: '--from', other: '--corrections' }));
    return mapDocuments(request);
  }
  if (request.args.length === 0) throw new UsageError(say('no-inputs'));
  const whole = Object.keys(compare.select ?? {}).length === 0 && corrections === null;
  return format === 'ndjson' && whole ? streamLines(request) : collect(request);
};
