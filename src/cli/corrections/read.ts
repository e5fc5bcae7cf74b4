import { readFile } from 'node:fs/promises';
import type { Correction } from '../../model/correction.js';
import { DecodeError } from '../inputs/decode.js';
import { handwritten } from '../inputs/json.js';
import { Refusal, say } from '../usage-error.js';
import { corrections } from './decode.js';

/** The corrections in a file; a file that is missing or is none is an error that says where it does not fit. */
export async function readCorrections(path: string): Promise<readonly Correction[]> {
  const content = await readFile(path, 'utf8').catch(() => null);
  if (content === null) throw new Refusal(say('unreadable-option-file', { path }));
  try {
    return corrections(handwritten(content, path)).corrections;
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    const { where } = error;
    throw new Refusal(where === '' ? say('not-an-object', { path }) : say('bad-corrections', { path, where }));
  }
}
