import { readFileSync } from 'node:fs';
import { spawn } from '@lydell/node-pty';
import { DUIBIAO, ROOT } from '../measure.js';

const WORDS_OF_FRAME = /[\u4e00-\u9fff].*[│┃─]|[│┃─].*[\u4e00-\u9fff]/su;
const PATIENCE = 120_000;

const open = (inputs: readonly string[]) =>
  spawn(process.execPath, [DUIBIAO, 'open', ...inputs], {
    cols: 120,
    rows: 40,
    cwd: ROOT,
    env: { ...process.env, TERM: 'xterm-256color', LANG: 'zh_CN.UTF-8' },
  });

/** Milliseconds from the start until the interface shows something of the reports. */
export function firstFrame(inputs: readonly string[]): Promise<number> {
  const start = performance.now();
  const terminal = open(inputs);
  let shown = '';
  return new Promise((resolve) => {
    const over = (): void => {
      clearTimeout(timer);
      resolve(performance.now() - start);
      terminal.kill('SIGKILL');
    };
    const timer = setTimeout(over, PATIENCE);
    terminal.onData((data) => {
      shown += data;
      if (WORDS_OF_FRAME.test(shown)) over();
    });
  });
}

/** How long an interface that has read everything does nothing, in quarters of a second. */
const QUIET = 12;

/** The most memory in MB that the interface holds over the reports of a folder, until it has nothing left to do. */
export async function memoryOf(inputs: readonly string[]): Promise<number> {
  const terminal = open(inputs);
  let before = -1;
  for (let quiet = 0; quiet < QUIET; ) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const now = ticksOf(terminal.pid);
    quiet = now - before > 1 ? 0 : quiet + 1;
    before = now;
  }
  const status = readFileSync(`/proc/${terminal.pid}/status`, 'utf8');
  terminal.kill('SIGKILL');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
}

/** The processor time that a process has taken, in hundredths of a second. A screen that stands still tells nothing: reading facts moves no bar. */
function ticksOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ');
  return Number(fields[13]) + Number(fields[14]);
}
