import type { Format } from './registry/options.js';
import type { Settings } from './settings.js';
import { say, UsageError } from './usage-error.js';

/** A result printed in the formats that a command knows: one function each. */
export type Printers<T> = Readonly<Partial<Record<Format, (result: T, settings: Settings) => string | Uint8Array>>>;

/** Prints a result in the format asked for. */
export function printWith<T>(printers: Printers<T>, result: T, settings: Settings): string | Uint8Array {
  const print = printers[settings.format];
  if (print !== undefined) return print(result, settings);
  throw new UsageError(say('format-not-here', { command: 'duibiao', format: settings.format }));
}
