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

/** The most memory in MB that the interface holds over the reports of a folder, until nothing moves any more. */
export async function memoryOf(inputs: readonly string[]): Promise<number> {
  const terminal = open(inputs);
  let last = performance.now();
  terminal.onData(() => {
    last = performance.now();
  });
  while (performance.now() - last < 5000) await new Promise((resolve) => setTimeout(resolve, 250));
  const status = readFileSync(`/proc/${terminal.pid}/status`, 'utf8');
  terminal.kill('SIGKILL');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
}
