import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Host, Out } from './host.js';
import { runPager } from './pager.js';

/** A node stream as an output: waits for it to drain, and takes a closed pipe for a reader who has seen enough. */
function nodeOut(stream: NodeJS.WriteStream): Out {
  let closed = false;
  const waiting = new Set<() => void>();
  const release = (): void => {
    for (const resolve of waiting) resolve();
    waiting.clear();
  };
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
    release();
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
      return new Promise((resolve) => {
        waiting.add(resolve);
        stream.write(content, () => {
          waiting.delete(resolve);
          resolve();
        });
      });
    },
  };
}

async function readAll(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/**
 * The process that runs the program; `thread` is where its threads' file should be. Listens for closed pipes from here
 * on.
 */
export const nodeHost = (thread: URL): Host => ({
  cwd: process.cwd(),
  env: process.env,
  page: runPager,
  stdout: nodeOut(process.stdout),
  stderr: nodeOut(process.stderr),
  stdinIsTTY: process.stdin.isTTY === true,
  readStdin: readAll,
  stdin: () => process.stdin,
  parallelism: availableParallelism(),
  get thread() {
    return existsSync(thread) ? thread : null;
  },
});
