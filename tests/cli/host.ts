import { tmpdir } from 'node:os';
import type { Host, Out } from '../../src/cli/host.js';
import { runCommandLine } from '../../src/cli/run.js';

/** A world of the tests' own: what is written is kept. */
export interface TestHost extends Host {
  readonly out: () => string;
  readonly err: () => string;
  /** Which pagers were run over how many lines. */
  readonly paged: () => readonly string[];
}

export interface HostOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly cwd?: string;
}

export function testHost({
  env = { LANG: 'zh_CN.UTF-8' },
  stdin = '',
  isTTY = false,
  columns,
  cwd = tmpdir(),
}: HostOptions = {}): TestHost {
  const written = { out: '', err: '' };
  const sink = (name: 'out' | 'err'): Out => ({
    isTTY,
    columns: isTTY ? (columns ?? 80) : undefined,
    rows: isTTY ? 24 : undefined,
    closed: false,
    write: async (content) => {
      written[name] += typeof content === 'string' ? content : new TextDecoder().decode(content);
    },
  });
  const paged: string[] = [];
  return {
    cwd,
    page: async (program, text) => {
      paged.push(`${program}: ${text.split('\n').length}`);
      return program !== 'missing';
    },
    paged: () => paged,
    env,
    stdout: sink('out'),
    stderr: sink('err'),
    stdinIsTTY: isTTY,
    stdin: async function* () {
      yield new TextEncoder().encode(stdin);
    },
    parallelism: 1,
    thread: null,
    out: () => written.out,
    err: () => written.err,
  };
}

/** Runs a command line as typed, blanks between words, in the world given. */
export async function duibiao(line: string | readonly string[], options: HostOptions = {}) {
  const host = testHost(options);
  const argv = typeof line === 'string' ? line.split(' ').filter((word) => word !== '') : line;
  const code = await runCommandLine(argv, '1.2.3', host);
  return { code, out: host.out(), err: host.err(), paged: host.paged() };
}
