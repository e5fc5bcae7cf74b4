import { EXIT } from './exit-codes.js';
import { packageVersion } from './version.js';

const argv = process.argv.slice(2);

// An interrupt is the one case in which the process ends at once: the reader does not want the rest.
process.once('SIGINT', () => process.exit(EXIT.interrupted));

// The version alone needs none of the program, and shells and installers ask for it often.
if (argv.length === 1 && argv[0] === '--version') process.stdout.write(`${packageVersion()}\n`);
else {
  const [{ runCommandLine }, { nodeHost }] = await Promise.all([import('./run.js'), import('./node-host.js')]);
  process.exitCode = await runCommandLine(argv, packageVersion(), nodeHost(new URL('./thread.js', import.meta.url)));
}
