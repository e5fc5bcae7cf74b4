import { BUILT_IN, type Vocabulary } from '../../lexicon/vocabulary.js';
import { type FileEvent, failed, type Made, problem } from '../inputs/events.js';
import type { Form } from '../inputs/form.js';
import type { Known } from '../inputs/known.js';
import type { Answer, Asked, Job } from './job.js';

/** The threads to read in. */
export interface Threads {
  readonly threads: number;
  /** The file that a thread runs. */
  readonly thread: URL;
  /** Handed to each thread when it starts, unless it is the one that the program brings along. */
  readonly vocabulary: Vocabulary;
}

/** Large enough that handing over costs little, small enough that the threads end together. */
const BATCH = 4;
/** How many batches a thread may be ahead of what is taken from the pool: bounds the memory that results wait in. */
const AHEAD = 2;
/**
 * In megabytes. Left alone, each thread would take more than twice as much; with a third of it, a report's objects
 * outlive the young generation and are collected as old ones, at a tenth of the speed.
 */
const YOUNG_MB = 24;

/** Reads files in threads; the events come in the order of the files, the same as without threads. */
export async function* readInThreads<T extends Made>(
  paths: readonly string[],
  form: Form<T>,
  known: Known<T>,
  { threads, thread, vocabulary }: Threads,
): AsyncGenerator<FileEvent<T>> {
  const { Tinypool } = await import('tinypool');
  const ownVocabulary = vocabulary !== BUILT_IN;
  const pool = new Tinypool({
    filename: thread.href,
    minThreads: threads,
    maxThreads: threads,
    ...(ownVocabulary ? { workerData: vocabulary } : {}),
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const waiting: Promise<readonly Answer[]>[] = [];
  try {
    for (const files of batches(paths, known)) {
      waiting.push(ask(pool, { form: form.id, program: form.program, ownVocabulary, files }));
      if (waiting.length > threads * AHEAD) yield* events(await waiting.shift(), form, known);
    }
    for (const answers of waiting) yield* events(await answers, form, known);
  } finally {
    await pool.destroy();
  }
}

function* batches<T>(paths: readonly string[], known: Known<T>): Generator<readonly Asked[]> {
  for (let at = 0; at < paths.length; at += BATCH)
    yield paths.slice(at, at + BATCH).map((path) => ({ path, known: known.hashOf(path) }));
}

interface Pool {
  run(job: Job): Promise<readonly Answer[]>;
}

/** A thread that dies takes its batch with it and nothing else. */
async function ask(pool: Pool, job: Job): Promise<readonly Answer[]> {
  try {
    return await pool.run(job);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return job.files.map(({ path }) => failed(path, [problem('report-fault', path, { reason })]));
  }
}

async function* events<T extends Made>(
  answers: readonly Answer[] | undefined,
  form: Form<T>,
  known: Known<T>,
): AsyncGenerator<FileEvent<T>> {
  for (const answer of answers ?? []) {
    if (answer.type === 'failed') yield answer;
    else if (answer.type === 'unchanged') yield { type: 'loaded', report: await known.made(answer.path) };
    else yield { type: 'loaded', report: form.unpack(answer.packed, answer) };
  }
}
