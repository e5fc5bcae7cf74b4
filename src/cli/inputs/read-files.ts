import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { Host } from '../host.js';
import { readInThreads } from '../threads/pool.js';
import type { FileEvent, Made } from './events.js';
import type { Form } from './form.js';
import type { Known } from './known.js';
import { hashOf, madeOf, readBytes, understand } from './read-file.js';

/** From how many files on threads are worth their start, which costs as much as some dozens of reports. */
const WORTH_THREADS = 64;

/** How files are read. */
export interface ReadBy {
  readonly jobs: number | null;
  readonly vocabulary: Vocabulary;
}

/** Reads files of reports in their order, in several threads where there are many. */
export async function* readFiles<T extends Made>(
  paths: readonly string[],
  form: Form<T>,
  known: Known<T>,
  { jobs, vocabulary }: ReadBy,
  host: Host,
): AsyncGenerator<FileEvent<T>> {
  const threads = Math.min(jobs ?? host.parallelism, Math.floor(paths.length / (WORTH_THREADS / 2)));
  if (host.thread !== null && threads > 1 && paths.length >= WORTH_THREADS)
    yield* readInThreads(paths, form, known, { threads, thread: host.thread, vocabulary });
  else for (const path of paths) yield await readHere(path, form, known, vocabulary);
}

async function readHere<T extends Made>(
  path: string,
  form: Form<T>,
  known: Known<T>,
  vocabulary: Vocabulary,
): Promise<FileEvent<T>> {
  const bytes = await readBytes(path);
  if ('type' in bytes) return bytes;
  const hash = hashOf(bytes);
  if (known.hashOf(path) === hash) return { type: 'loaded', report: await known.made(path) };
  return madeOf(await understand(bytes, path, vocabulary), form, hash);
}
