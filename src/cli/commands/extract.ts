import type { Diagnostic } from '../../model/diagnostic.js';
import { renderExtractJson } from '../../render/json/extract.js';
import { diagnosticLine, renderNdjson } from '../../render/json/ndjson.js';
import { deliver } from '../deliver.js';
import type { ExitCode } from '../exit-codes.js';
import { checkTarget } from '../output.js';
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

async function collect(request: Request): Promise<ExitCode> {
  const reading = await readInputs(request, request.args);
  const { reports, diagnostics, exit } = reading;
  const lines = (): string =>
    [
      ...reports.map(({ report, diagnostics: own }) => renderNdjson(report, own)),
      ...unattached(reading).map(diagnosticLine),
    ].join('');
  const json = (): string =>
    renderExtractJson(
      reports.map(({ report }) => report),
      diagnostics,
    );
  if (reports.length > 0 || request.settings.target === null)
    await deliver(request.settings.format === 'ndjson' ? lines() : json(), request);
  return exit;
}

/** `duibiao extract INPUT…`: what the reports say, as data. NDJSON to standard output streams. */
export const run: Run = async (request) => {
  const { target, format } = request.settings;
  if (target !== null) await checkTarget(target);
  return target === null && format === 'ndjson' ? stream(request) : collect(request);
};
