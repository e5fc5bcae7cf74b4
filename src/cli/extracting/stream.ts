import type { Diagnostic } from '../../model/diagnostic.js';
import { diagnosticLine } from '../../render/json/ndjson.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { type Followed, follow } from '../following.js';
import type { ReportLines } from '../inputs/events.js';
import { programName } from '../inputs/form.js';
import { type Known, NOTHING_KNOWN } from '../inputs/known.js';
import { loadLines } from '../inputs/load.js';
import { streamTarget, type Write } from '../output.js';
import type { Request } from '../request.js';
import { openFacts } from './facts.js';

/**
 * Extracts to NDJSON as the reports are read, in memory that does not grow with their number: to standard output, or
 * into a file that is there whole in the end or not at all. With --update the blocks of reports that have not changed
 * are copied from the file as it was. What was told of inputs that gave no report comes last.
 */
export async function streamLines(request: Request): Promise<ExitCode> {
  const { target, update } = request.settings;
  if (target === null)
    return (await writeAll(request, NOTHING_KNOWN, (piece) => request.host.stdout.write(piece))).exit;
  const facts = update ? await openFacts(target, programOf(request)) : null;
  let exit: ExitCode = EXIT.done;
  try {
    await streamTarget({ ...target, force: target.force || facts !== null }, async (write) => {
      const followed = await writeAll(request, facts ?? NOTHING_KNOWN, write);
      exit = followed.exit;
      return followed.read > 0;
    });
  } finally {
    await facts?.close();
  }
  return exit;
}

const programOf = ({ version, settings }: Request): string => programName(version, settings.vocabulary);

async function writeAll(request: Request, known: Known<ReportLines>, write: Write): Promise<Followed> {
  const { stdinName, jobs, target, vocabulary } = request.settings;
  const inputs = { inputs: request.args, stdinName, jobs, output: target?.path, vocabulary };
  const events = loadLines(inputs, request.host, programOf(request), known);
  const strays: Diagnostic[] = [];
  const followed = await follow(events, request, {
    report: ({ lines }) => write(lines),
    stray: (diagnostic) => void strays.push(diagnostic),
  });
  for (const diagnostic of strays) await write(diagnosticLine(diagnostic));
  return followed;
}
