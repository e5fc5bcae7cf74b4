import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

/** The project's own folder, found from the bundle that `npm run bench` makes in node_modules/.cache. */
export const ROOT = process.cwd();

/** The program as a user starts it. */
export const DUIBIAO = `${ROOT}/bin/duibiao.js`;

/** How a process went: wall time and processor time in milliseconds, the most memory it held in MB, what it printed. */
export interface Ran {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
  readonly code: number | null;
}

/** What a process writes into its fourth stream as it ends: its processor time and its greatest memory. */
const REPORT = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from 'node:fs'; import { isMainThread } from 'node:worker_threads';
   if (isMainThread) process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
     writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 })); });`,
)}`;

/** Runs node with arguments; standard output goes into a file or nowhere. With `plain` nothing is added to it, not even the measuring of memory. */
export function run(
  args: readonly string[],
  options: { readonly into?: string; readonly plain?: boolean } = {},
): Promise<Ran> {
  const out = options.into === undefined ? 'ignore' : openSync(options.into, 'w');
  const flags = options.plain === true ? [] : ['--import', REPORT];
  const start = performance.now();
  const child = spawn(process.execPath, [...flags, ...args], { stdio: ['ignore', out, 'ignore', 'pipe'], cwd: ROOT });
  let told = '';
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    told += chunk.toString();
  });
  return new Promise((resolve) =>
    child.on('close', (code) => {
      if (typeof out === 'number') closeSync(out);
      const { cpu = 0, memory = 0 } = told === '' ? {} : JSON.parse(told);
      resolve({ wall: performance.now() - start, cpu, memory, code });
    }),
  );
}

/** The middle one of some numbers. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Processor milliseconds that a piece of work takes: what other processes do meanwhile counts for little. */
export function cpuTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
