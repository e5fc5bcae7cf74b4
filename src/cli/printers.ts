import type { Piece } from '../render/json/pieces.js';
import type { Format } from './registry/options.js';
import type { Settings } from './settings.js';
import { say, UsageError } from './usage-error.js';

/** What is printed: text, text in pieces where it may be larger than a string, or bytes for formats that are no text. */
export type Printed = string | Iterable<Piece> | Uint8Array;

/** A result printed in the formats that a command knows: one function each. */
export type Printers<T> = Readonly<
  Partial<Record<Format, (result: T, settings: Settings) => Printed | Promise<Printed>>>
>;

/** Prints a result in the format asked for. */
export async function printWith<T>(printers: Printers<T>, result: T, settings: Settings): Promise<Printed> {
  const print = printers[settings.format];
  if (print !== undefined) return print(result, settings);
  throw new UsageError(say('format-not-here', { command: 'duibiao', format: settings.format }));
}
