// npm run bench: builds the program as it is shipped, bundles the benchmarks beside it, and runs them.
import { spawnSync } from 'node:child_process';
import { build } from 'rolldown';

const dir = 'node_modules/.cache/duibiao-bench';
const built = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
// What an earlier build has left must not be measured in place of what does not build.
if (built.status !== 0) process.exit(built.status ?? 1);
await build({
  input: { main: 'tests/bench/main.ts' },
  platform: 'node',
  external: (id) => !id.startsWith('.') && !id.startsWith('/'),
  output: { dir, format: 'esm' },
  logLevel: 'silent',
});
const { status } = spawnSync(process.execPath, ['--enable-source-maps', `${dir}/main.js`, ...process.argv.slice(2)], {
  stdio: 'inherit',
  // As the program ships it: React's development build is several times slower.
  env: { ...process.env, NODE_ENV: 'production' },
});
process.exitCode = status ?? 1;
