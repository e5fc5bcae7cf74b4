import type { ExitCode } from './exit-codes.js';
import type { Host } from './host.js';
import type { Settings } from './settings.js';

/** A command with everything that it needs to run. */
export interface Request {
  readonly args: readonly string[];
  readonly settings: Settings;
  readonly host: Host;
  /** Of the program. */
  readonly version: string;
}

/** Runs a command; gives the code that the program ends with. */
export type Run = (request: Request) => Promise<ExitCode>;
