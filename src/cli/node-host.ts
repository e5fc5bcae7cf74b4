import { existsSync, fstatSync, writeSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Host, Out } from './host.js';
import { runPager } from './pager.js';
import { Refusal, say } from './usage-error.js';

/** A closed pipe: the reader has seen enough. */
const isBroken = (error: NodeJS.ErrnoException): boolean => error.code === 'EPIPE';

const refusal = (error: NodeJS.ErrnoException): Refusal =>
  new Refusal(say('cannot-print', { reason: error.code ?? error.message }));

/** A node stream as an output: waits for it to drain. After an error that `ends` it, everything more is left unsaid. */
function nodeOut(stream: NodeJS.WriteStream, ends: (error: NodeJS.ErrnoException) => boolean): Out {
  let closed = false;
  const waiting = new Set<() => void>();
  stream.on('error', (error: NodeJS.ErrnoException) => {
    closed ||= ends(error);
    for (const resolve of waiting) resolve();
    waiting.clear();
  });
  return {
    isTTY: stream.isTTY === true,
    columns: stream.columns,
    rows: stream.rows,
    get closed() {
      return closed;
    },
    write(content) {
      if (closed) return Promise.resolve();
      return new Promise((resolve, reject) => {
        waiting.add(resolve);
        stream.write(content, (error) => {
          waiting.delete(resolve);
          if (error && !ends(error)) reject(refusal(error));
          else resolve();
        });
      });
    },
  };
}

/**
 * A file as standard output (`> out.txt`). Written here rather than by node's stream, which takes no notice where a full
 * disk takes only a part.
 */
function fileOut(descriptor: number): Out {
  return {
    isTTY: false,
    columns: undefined,
    rows: undefined,
    closed: false,
    async write(content) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      try {
        for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
      } catch (error) {
        throw error instanceof Error ? refusal(error) : error;
      }
    },
  };
}

function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile();
  } catch {
    return false;
  }
}

/** The current folder; the root where it has been removed meanwhile: files with a whole path can be read all the same. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    return '/';
  }
}

const STDIN = 0;
const STDOUT = 1;

/**
 * The process that runs the program; `thread` is where its threads' file should be. Listens for closed pipes from here
 * on.
 */
export const nodeHost = (thread: URL): Host => ({
  cwd: currentFolder(),
  env: process.env,
  page: runPager,
  stdout: isFile(STDOUT) ? fileOut(STDOUT) : nodeOut(process.stdout, isBroken),
  // What cannot be told, whatever the reason, must not stop the work.
  stderr: nodeOut(process.stderr, () => true),
  /** Asked for when it matters: loading what tells it takes as long as to start the program. */
  get stdinIsTTY() {
    return process.getBuiltinModule('node:tty').isatty(STDIN);
  },
  stdin: () => process.stdin,
  parallelism: availableParallelism(),
  get thread() {
    return existsSync(thread) ? thread : null;
  },
});
