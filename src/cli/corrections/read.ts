import { readFile } from 'node:fs/promises';
import type { Correction } from '../../model/correction.js';
import { DecodeError } from '../inputs/decode.js';
import { FileError, say, UsageError } from '../usage-error.js';
import { corrections } from './decode.js';

/** The corrections in a file; a file that is missing or is none is an error that says where it does not fit. */
export async function readCorrections(path: string): Promise<readonly Correction[]> {
  const content = await readFile(path, 'utf8').catch(() => null);
  if (content === null) throw new FileError(say('unreadable-option-file', { path }));
  try {
    return corrections(JSON.parse(content)).corrections;
  } catch (error) {
    if (error instanceof DecodeError) throw new UsageError(say('bad-corrections', { path, where: error.where }));
    if (error instanceof SyntaxError) throw new UsageError(say('bad-corrections', { path, where: 'JSON' }));
    throw error;
  }
}
