import type { Diagnostic } from '../model/diagnostic.js';
import type { LoadedReport } from '../model/report.js';
import { applyCorrections, type Corrected } from './corrections/apply.js';
import { readCorrections } from './corrections/read.js';
import type { ExitCode } from './exit-codes.js';
import { follow, tell } from './following.js';
import { loadInputs } from './inputs/load.js';
import { KEEP_ALL } from './inputs/sift.js';
import type { Request } from './request.js';

/** What reading the inputs of a command gave. */
export interface Reading {
  readonly reports: readonly LoadedReport[];
  /** Everything that was told on the way, of reports that were read and inputs that were not. */
  readonly diagnostics: readonly Diagnostic[];
  readonly exit: ExitCode;
}

/**
 * Reads a command's inputs, telling on standard error what goes wrong and how far it has come. What `sift` leaves out of
 * earlier extracts is not read.
 */
export async function readInputs(request: Request, inputs: readonly string[], sift = KEEP_ALL): Promise<Reading> {
  const { stdinName, jobs, target, vocabulary } = request.settings;
  const reports: LoadedReport[] = [];
  const diagnostics: Diagnostic[] = [];
  const { exit } = await follow(
    loadInputs({ inputs, stdinName, jobs, sift, output: target?.path, vocabulary }, request.host),
    request,
    {
      report(loaded) {
        reports.push(loaded);
        diagnostics.push(...loaded.diagnostics);
      },
      stray: (diagnostic) => void diagnostics.push(diagnostic),
    },
  );
  const corrected = await correct(reports, request);
  await tell(corrected.diagnostics, request);
  return { reports: corrected.reports, diagnostics: [...diagnostics, ...corrected.diagnostics], exit };
}

/** Reports as the analyst's file of corrections puts them right; as they were read where there is none. */
async function correct(reports: readonly LoadedReport[], { settings }: Request): Promise<Corrected> {
  if (settings.corrections === null) return { reports, diagnostics: [] };
  return applyCorrections(reports, await readCorrections(settings.corrections));
}
