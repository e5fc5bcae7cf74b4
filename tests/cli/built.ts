import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { afterAll, beforeAll } from 'vitest';

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

/** Bundles the program as `npm run build` does, into a folder of its own, for the tests of one file. */
export function builtProgram(name: string) {
  const dir = join(ROOT, 'coverage', `cli-${name}-${process.pid}`);
  beforeAll(async () => {
    await build({
      cwd: ROOT,
      input: { cli: 'src/cli/main.ts', thread: 'src/cli/threads/thread.ts' },
      platform: 'node',
      external: (id) => !id.startsWith('.') && !id.startsWith('/'),
      output: { dir, format: 'esm' },
      logLevel: 'silent',
    });
  }, 60_000);
  afterAll(() => rm(dir, { recursive: true, force: true }));
  const cli = join(dir, 'cli.js');
  return {
    cli,
    /** Runs the program in the project's folder, as a shell would. */
    run: (args: readonly string[], options: Spawned = {}) => run(process.execPath, [cli, ...args], options),
    /** Runs a line of shell in which `duibiao` is the program. */
    shell: (line: string, options: Spawned = {}) =>
      run('bash', ['--norc', '-c', `duibiao() { '${process.execPath}' '${cli}' "$@"; }; ${line}`], options),
  };
}

function run(program: string, args: readonly string[], { env = {}, stdin = '' }: Spawned): Promise<Ended> {
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
