import { extname } from 'node:path';
import type { RawOptions } from './raw-options.js';
import { FORMAT_NAMES } from './registry/choice-names.js';
import { FORMATS, type Format } from './registry/options.js';
import { choice } from './settle-values.js';
import { say, UsageError } from './usage-error.js';

/** A command and what it can print, the first of which is its own. */
export interface Printing {
  readonly command: string;
  readonly formats: readonly Format[];
}

/** Endings of an output file that say the format; those of plain text, and none at all, leave it open. */
const FORMAT_OF_ENDING: ReadonlyMap<string, Format | null> = new Map([
  ['', null],
  ['txt', null],
  ['text', null],
  ['log', null],
  ['out', null],
  ['md', 'markdown'],
  ['csv', 'csv'],
  ['tsv', 'tsv'],
  ['json', 'json'],
  ['ndjson', 'ndjson'],
  ['jsonl', 'ndjson'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xlsx', 'xlsx'],
]);

/** An ending in letters: what stands behind the point of `比较.2022` is none. */
const endingOf = (path: string): string => /^\.(\w*[a-z]\w*)$/i.exec(extname(path))?.[1]?.toLowerCase() ?? '';

/**
 * The format that a file's ending asks for; null where it asks for none. An ending of something else (.pdf, .yaml) is
 * told rather than filled with a table, wherever there is a choice of formats.
 */
function formatOfEnding({ output = '' }: RawOptions, formats: readonly Format[]): Format | null {
  const ending = endingOf(output);
  const found = FORMAT_OF_ENDING.get(ending);
  if (found !== undefined) return found;
  if (formats.length < 2) return null;
  throw new UsageError(say('ending-unknown', { ending }), say('choices', { choices: formats.join(', ') }));
}

/** The format asked for, by name or by the ending of the output file, else the command's own. */
export function settleFormat(raw: RawOptions, { command, formats }: Printing): Format {
  const typed =
    raw.format === undefined ? formatOfEnding(raw, formats) : choice('--format', raw.format, FORMATS, FORMAT_NAMES);
  const chosen = typed ?? (raw.from === undefined ? formats[0] : 'ndjson') ?? 'table';
  if (formats.includes(chosen)) return chosen;
  throw new UsageError(
    say('format-not-here', { command, format: chosen }),
    say('choices', { choices: formats.join(', ') }),
  );
}
