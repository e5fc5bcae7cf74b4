import type { Lang } from '../lexicon/wording/types.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { type ExitCode, exitForReading } from './exit-codes.js';
import type { Host } from './host.js';
import type { LoadEvent, Made } from './inputs/events.js';
import { cliWords, diagnosticLine, sentenceText } from './messages.js';
import { progressOn } from './progress.js';
import type { Request } from './request.js';
import { say } from './usage-error.js';

/** How reading ended. */
export interface Followed {
  readonly read: number;
  readonly exit: ExitCode;
}

/** What is done with what was read, one after the other. */
export interface Taker<T> {
  report(made: T): Promise<void> | void;
  /** Everything that is told of inputs that gave no report. */
  stray(diagnostic: Diagnostic): Promise<void> | void;
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
function diagnosticsOf(event: LoadEvent<Made>): readonly Diagnostic[] {
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
 * Follows the reading of inputs: tells on standard error what goes wrong and how far it has come, and hands on what was
 * read. Keeps nothing, so that twenty thousand reports take no more memory than one.
 */
export async function follow<T extends Made>(
  events: AsyncIterable<LoadEvent<T>>,
  request: Request,
  taker: Taker<T>,
): Promise<Followed> {
  const { settings, host } = request;
  const progress = progressOn(host.stderr, () => performance.now());
  const words = cliWords(settings.lang).messages.reading;
  const count = { total: 0, failed: 0, read: 0 };
  for await (const event of events) {
    countEvent(event, count);
    const told = diagnosticsOf(event);
    if (told.length > 0) await progress.done();
    await tell(told, request);
    if (event.type === 'loaded') await taker.report(event.report);
    else for (const diagnostic of told) await taker.stray(diagnostic);
    const done = String(count.read + count.failed);
    await progress.show(words.replace('{done}', done).replace('{total}', String(count.total)));
    if (host.stdout.closed) break;
  }
  await progress.done();
  await summarise(count.read, count.failed, settings.lang, host);
  return { read: count.read, exit: exitForReading(count.read, count.failed) };
}

function countEvent(event: LoadEvent<Made>, count: { total: number; failed: number; read: number }): void {
  if (event.type === 'found') count.total = event.total;
  if (event.type === 'failed') count.failed++;
  if (event.type === 'loaded') count.read++;
}
