import { EXIT } from './exit-codes.js';
import { nodeHost } from './node-host.js';
import { runCommandLine } from './run.js';
import { packageVersion } from './version.js';

// An interrupt is the one case in which the process ends at once: the reader does not want the rest.
process.once('SIGINT', () => process.exit(EXIT.interrupted));

process.exitCode = await runCommandLine(
  process.argv.slice(2),
  packageVersion(),
  nodeHost(new URL('./thread.js', import.meta.url)),
);
