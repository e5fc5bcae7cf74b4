import type { Lang } from '../lexicon/wording/types.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { LoadedReport } from '../model/report.js';
import { type ExitCode, exitForReading } from './exit-codes.js';
import type { Host } from './host.js';
import { type LoadEvent, loadInputs } from './inputs/load.js';
import { cliWords, diagnosticLine, sentenceText } from './messages.js';
import { progressOn } from './progress.js';
import type { Request } from './request.js';
import { say } from './usage-error.js';

/** What reading the inputs of a command gave. */
export interface Reading {
  readonly reports: readonly LoadedReport[];
  /** Everything that was told on the way, of reports that were read and inputs that were not. */
  readonly diagnostics: readonly Diagnostic[];
  readonly exit: ExitCode;
}

const isLoud = ({ severity }: Diagnostic, quiet: boolean, verbose: boolean): boolean =>
  severity === 'error' || (!quiet && (verbose || severity === 'warning'));

/** Tells diagnostics on standard error: errors always, warnings unless quiet, notices where more is wanted. */
export async function tell(diagnostics: readonly Diagnostic[], { settings, host }: Request): Promise<void> {
  for (const diagnostic of diagnostics)
    if (isLoud(diagnostic, settings.quiet, settings.verbose))
      await host.stderr.write(diagnosticLine(diagnostic, settings.lang));
}

/** What an event tells. */
function diagnosticsOf(event: LoadEvent): readonly Diagnostic[] {
  switch (event.type) {
    case 'found':
      return [];
    case 'loaded':
      return event.report.diagnostics;
    case 'duplicate':
      return [event.diagnostic];
    case 'failed':
      return event.diagnostics;
  }
}

/** Closes the reading: says how many inputs failed where others were read, or that nothing was. */
async function summarise(read: number, failed: number, lang: Lang, host: Host): Promise<void> {
  if (failed === 0 && read > 0) return;
  const sentence = read === 0 ? say('all-failed') : say('some-failed', { failed, read });
  await host.stderr.write(`duibiao: ${sentenceText(sentence, lang)}\n`);
}

/**
 * Reads a command's inputs, telling on standard error what goes wrong and how far it has come. `each` is called with
 * every report as soon as it is read, for output that streams.
 */
export async function readInputs(
  request: Request,
  inputs: readonly string[],
  each: (report: LoadedReport) => Promise<void> = async () => {},
): Promise<Reading> {
  const { settings, host } = request;
  const progress = progressOn(host.stderr, () => performance.now());
  const reports: LoadedReport[] = [];
  const diagnostics: Diagnostic[] = [];
  let total = 0;
  let failed = 0;
  for await (const event of loadInputs({ inputs, stdinName: settings.stdinName }, host)) {
    if (event.type === 'found') total = event.total;
    if (event.type === 'failed') failed++;
    if (event.type === 'loaded') reports.push(event.report);
    const told = diagnosticsOf(event);
    diagnostics.push(...told);
    if (told.length > 0) await progress.done();
    await tell(told, request);
    if (event.type === 'loaded') await each(event.report);
    const words = cliWords(settings.lang).messages.reading;
    await progress.show(words.replace('{done}', String(reports.length + failed)).replace('{total}', String(total)));
    if (host.stdout.closed) break;
  }
  await progress.done();
  await summarise(reports.length, failed, settings.lang, host);
  return { reports, diagnostics, exit: exitForReading(reports.length, failed) };
}
