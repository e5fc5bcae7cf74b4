import type { Out } from './host.js';

/** Tells on standard error how far reading has come. */
export interface Progress {
  /** Shows a line, in place of the one before. */
  show(line: string): Promise<void>;
  /** Clears the line. */
  done(): Promise<void>;
}

/** Short runs show nothing at all. */
const QUIET_MS = 500;
const REDRAW_MS = 100;

/** A progress line, only to a terminal and only after half a second; `now` is milliseconds that never go back. */
export function progressOn(err: Out, now: () => number): Progress {
  const start = now();
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    async show(line) {
      if (!err.isTTY || now() - start < QUIET_MS || now() - drawn < REDRAW_MS) return;
      drawn = now();
      await err.write(`\r\u001b[K${line}`);
    },
    async done() {
      if (drawn > Number.NEGATIVE_INFINITY) await err.write('\r\u001b[K');
    },
  };
}
