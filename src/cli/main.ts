import { writeSync } from 'node:fs';
import { EXIT } from './exit-codes.js';
import { packageVersion } from './version.js';

const argv = process.argv.slice(2);

// An interrupt is the one case in which the process ends at once: the reader does not want the rest.
process.once('SIGINT', () => process.exit(EXIT.interrupted));

/** Prints the version alone; false where that fails, so that the whole program tries again and tells why. */
function printVersion(): boolean {
  try {
    return writeSync(1, `${packageVersion()}\n`) > 0;
  } catch {
    return false;
  }
}

// The version needs none of the program, and shells and installers ask for it often.
if (argv.length !== 1 || argv[0] !== '--version' || !printVersion()) {
  const [{ runCommandLine }, { nodeHost }] = await Promise.all([import('./run.js'), import('./node-host.js')]);
  process.exitCode = await runCommandLine(argv, packageVersion(), nodeHost(new URL('./thread.js', import.meta.url)));
}
