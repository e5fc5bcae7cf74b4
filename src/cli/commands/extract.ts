import type { Diagnostic } from '../../model/diagnostic.js';
import type { Report } from '../../model/report.js';
import { toCsv, toTsv } from '../../render/delimited/delimited.js';
import { observationSheet } from '../../render/delimited/extract.js';
import { renderExtractJson } from '../../render/json/extract.js';
import { diagnosticLine, renderNdjson } from '../../render/json/ndjson.js';
import { deliver } from '../deliver.js';
import type { ExitCode } from '../exit-codes.js';
import { checkTarget } from '../output.js';
import { type Printers, printWith } from '../printers.js';
import { type Reading, readInputs } from '../reading.js';
import type { Request, Run } from '../request.js';

/** What was told of inputs that gave no report: their lines come last. */
function unattached({ reports, diagnostics }: Reading): readonly Diagnostic[] {
  const attached = new Set(reports.flatMap((report) => report.diagnostics));
  return diagnostics.filter((diagnostic) => !attached.has(diagnostic));
}

/** Prints each report as soon as it is read. */
async function stream(request: Request): Promise<ExitCode> {
  const reading = await readInputs(request, request.args, ({ report, diagnostics }) =>
    request.host.stdout.write(renderNdjson(report, diagnostics)),
  );
  for (const diagnostic of unattached(reading)) await request.host.stdout.write(diagnosticLine(diagnostic));
  return reading.exit;
}

/** Everything read, with what was told of inputs that gave no report. */
const lines = (reading: Reading): string =>
  [
    ...reading.reports.map(({ report, diagnostics }) => renderNdjson(report, diagnostics)),
    ...unattached(reading).map(diagnosticLine),
  ].join('');

const reportsOf = ({ reports }: Reading): readonly Report[] => reports.map(({ report }) => report);

const PRINTERS: Printers<Reading> = {
  json: (reading) => renderExtractJson(reportsOf(reading), reading.diagnostics),
  ndjson: lines,
  csv: (reading) => toCsv(observationSheet(reportsOf(reading))),
  tsv: (reading) => toTsv(observationSheet(reportsOf(reading))),
};

async function collect(request: Request): Promise<ExitCode> {
  const reading = await readInputs(request, request.args);
  const { settings } = request;
  const worthPrinting = reading.reports.length > 0 || (settings.target === null && /json/.test(settings.format));
  if (worthPrinting) await deliver(printWith(PRINTERS, reading, settings), request);
  return reading.exit;
}

/** `duibiao extract INPUT…`: what the reports say, as data. NDJSON to standard output streams. */
export const run: Run = async (request) => {
  const { target, format } = request.settings;
  if (target !== null) await checkTarget(target);
  return target === null && format === 'ndjson' ? stream(request) : collect(request);
};
