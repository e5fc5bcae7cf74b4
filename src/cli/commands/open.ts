import { openSync } from 'node:fs';
import { ReadStream } from 'node:tty';
import { supportsColor } from 'chalk';
import { diagnosticText } from '../../lexicon/wording/diagnostics.js';
import { compare, passages, pledges } from '../../pipeline.js';
import type { Session, LoadEvent as TuiEvent } from '../../tui/index.js';
import { EXIT, type ExitCode, exitForReading } from '../exit-codes.js';
import { loadInputs } from '../inputs/load.js';
import type { Request, Run } from '../request.js';
import { run as runCompare } from './compare.js';

/** The terminal's keyboard where standard input brings data; null where there is none. */
function keyboard(stdinIsTTY: boolean): ReadStream | null {
  if (stdinIsTTY) return process.stdin;
  try {
    return new ReadStream(openSync('/dev/tty', 'r'));
  } catch {
    return null;
  }
}

/** How many inputs were read and how many were not, counted while the interface is open. */
interface Tally {
  read: number;
  failed: number;
}

/** Reads for the interface: what it cannot show is left out, the rest is handed on and counted. */
async function* readFor(
  { settings, host }: Request,
  inputs: readonly string[],
  tally: Tally,
): AsyncGenerator<TuiEvent> {
  for await (const event of loadInputs({ inputs, stdinName: settings.stdinName, jobs: settings.jobs }, host)) {
    if (event.type === 'loaded') tally.read++;
    if (event.type === 'failed') tally.failed++;
    if (event.type === 'failed')
      yield { type: 'failed', failure: { path: event.path, diagnostics: event.diagnostics } };
    else if (event.type !== 'duplicate') yield event;
  }
}

/** Everything that the interface is given. */
function sessionOf(request: Request, host: Session['host'], tally: Tally): Session {
  const { settings, args } = request;
  const [view] = settings.views;
  return {
    engine: { compare, pledges, passages, describe: diagnosticText },
    host,
    inputs: args,
    read: (inputs) => readFor(request, inputs, tally),
    lang: settings.lang,
    depth: settings.color ? (supportsColor ? supportsColor.level : 1) : 0,
    ascii: settings.ascii,
    options: settings.compare,
    ...(view === undefined ? {} : { view }),
  };
}

/**
 * `duibiao [open] INPUT…`: the interactive comparison. Where there is no terminal to show it or no keyboard to use it,
 * what `compare` prints. The interface is loaded here and nowhere else, because it costs a third of a second.
 */
export const run: Run = async (request): Promise<ExitCode> => {
  const stdin =
    request.host.stdout.isTTY && request.settings.target === null ? keyboard(request.host.stdinIsTTY) : null;
  if (stdin === null) return runCompare(request);
  const { hostOf, openTui } = await import('../../tui/index.js');
  const tally: Tally = { read: 0, failed: 0 };
  const outcome = await openTui(sessionOf(request, { ...hostOf(process), stdin }, tally));
  if (outcome === 'interrupted') return EXIT.interrupted;
  return tally.read + tally.failed === 0 ? EXIT.done : exitForReading(tally.read, tally.failed);
};
