import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { extend } from '../../lexicon/extend.js';
import { BUILT_IN, type Vocabulary } from '../../lexicon/vocabulary.js';
import { printable } from '../../text/printable.js';
import { cut } from '../../text/width.js';
import { DecodeError } from '../inputs/decode.js';
import { handwritten } from '../inputs/json.js';
import { nearest } from '../suggest.js';
import { Refusal, type Sentence, say } from '../usage-error.js';
import { failures } from './check.js';
import { clashes } from './clashes.js';
import { UnknownField, vocabularyFile } from './decode.js';
import type { VocabularyFile } from './rows.js';

/** Bytes of a file: a vocabulary is written by hand. */
const LIMIT = 256 * 1024;
const ID_LENGTH = 12;
/** How many problems are told, and how much of each value. */
const MOST_TOLD = 8;
const LONGEST_VALUE = 120;

async function readBytes(path: string): Promise<Buffer> {
  const file = await open(path).catch(() => null);
  if (file === null) throw new Refusal(say('unreadable-option-file', { path }));
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(LIMIT + 1), 0, LIMIT + 1, 0);
    if (bytesRead > LIMIT) throw new Refusal(say('lexicon-too-large', { path, limit: `${LIMIT / 1024} KB` }));
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(say('unreadable-option-file', { path }));
  } finally {
    await file.close();
  }
}

/** What does not fit the format, with the place and, for a field that it does not have, the nearest that it has. */
function misfit(error: DecodeError, path: string): Refusal {
  const { where } = error;
  if (!(error instanceof UnknownField))
    return new Refusal(
      where === '' ? say('not-an-object', { path }) : say('lexicon-shape', { path, where: shown(where) }),
    );
  const { stranger, known } = error;
  const suggestion = nearest(stranger, known);
  return new Refusal(
    say('lexicon-unknown-field', { path, where: where === '' ? '' : ` (${shown(where)})`, name: shown(stranger) }),
    suggestion === null ? say('choices', { choices: known.join(', ') }) : say('did-you-mean', { suggestion }),
  );
}

function decode(bytes: Uint8Array, path: string): VocabularyFile {
  try {
    return vocabularyFile(handwritten(new TextDecoder().decode(bytes), path));
  } catch (error) {
    if (error instanceof DecodeError) throw misfit(error, path);
    throw error;
  }
}

const shown = (value: string | number): string => cut(printable(String(value)), LONGEST_VALUE);

const bounded = ({ message, values }: Sentence): Sentence =>
  say(message, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shown(value)])));

/** Refuses a file with the problems found in it, of many only the first. */
function refuse(path: string, problems: readonly Sentence[]): void {
  if (problems.length === 0) return;
  const rest = problems.length - MOST_TOLD;
  const told = problems.slice(0, MOST_TOLD).map(bounded);
  const more = rest > 0 ? [say('lexicon-more', { count: rest })] : [];
  throw new Refusal(say('lexicon-refused', { path })).with([...told, ...more]);
}

/**
 * The program's vocabulary with an analyst's added to it. Rows that clash with what is there and examples that are not
 * read as their rows say are told with the row, and the file is not used. The id is made of what the file says, so that
 * facts read by another are known for such.
 */
export async function readVocabulary(path: string): Promise<Vocabulary> {
  const file = decode(await readBytes(path), path);
  refuse(path, clashes(BUILT_IN, file));
  const id = createHash('sha256').update(JSON.stringify(file)).digest('hex').slice(0, ID_LENGTH);
  const vocabulary = extend(BUILT_IN, file, id);
  refuse(path, failures(file, vocabulary));
  return vocabulary;
}
