import type { Page } from './pager.js';

/** A stream that the program writes to. */
export interface Out {
  readonly isTTY: boolean;
  /** Cells in a line of the terminal, where there is one. */
  readonly columns: number | undefined;
  readonly rows: number | undefined;
  /** Whether the reader at the other end has gone away. */
  readonly closed: boolean;
  /** Writes and waits until the stream takes more; does nothing where the reader has gone. */
  write(content: string | Uint8Array): Promise<void>;
}

/** Everything of the world outside that the command line touches, so that tests can bring their own. */
export interface Host {
  /** The current folder. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Out;
  readonly stderr: Out;
  readonly stdinIsTTY: boolean;
  /** Standard input as it comes; can be read but once. */
  stdin(): AsyncIterable<Uint8Array>;
  /** How many threads the machine runs at once. */
  readonly parallelism: number;
  /** The file that a thread of the program runs; null where there is none, so that everything runs in this one. */
  readonly thread: URL | null;
  /** Shows a text page by page. */
  readonly page: Page;
}
