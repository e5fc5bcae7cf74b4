import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What a process printed and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Spawned {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
}

/** The program as it is published, in a process of its own. */
export const cli = inject('program');

/** Runs the program in the project's folder, as a shell would. */
export const run = (args: readonly string[], options: Spawned = {}): Promise<Ended> =>
  spawned(process.execPath, [cli, ...args], options);

/** Runs a line of shell in which `duibiao` is the program. */
export const shell = (line: string, options: Spawned = {}): Promise<Ended> =>
  spawned('bash', ['--norc', '-c', `duibiao() { '${process.execPath}' '${cli}' "$@"; }; ${line}`], options);

function spawned(program: string, args: readonly string[], { env = {}, stdin = '' }: Spawned): Promise<Ended> {
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', LANG: 'zh_CN.UTF-8', ...env },
  });
  const text = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text.out += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    text.err += chunk;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(stdin);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...text })));
}
