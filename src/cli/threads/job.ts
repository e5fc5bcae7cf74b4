import { BUILT_IN, type Vocabulary } from '../../lexicon/vocabulary.js';
import type { Failed, Made } from '../inputs/events.js';
import { type Form, type FormId, linesBy, REPORTS } from '../inputs/form.js';
import { hashOf, madeOf, readBytes, understand } from '../inputs/read-file.js';

/** A file for a thread to read, with the hash of what is known of it already, or null. */
export interface Asked {
  readonly path: string;
  readonly known: string | null;
}

/** A batch for a thread. Only plain data crosses between threads. */
export interface Job {
  readonly form: FormId;
  readonly program: string;
  /** Whether files are read by the vocabulary that the thread was started with rather than by the program's own. */
  readonly ownVocabulary: boolean;
  readonly files: readonly Asked[];
}

/** What a thread gives back for a file. */
export type Answer =
  | ({ readonly type: 'loaded'; readonly packed: Uint8Array } & Made)
  | { readonly type: 'unchanged'; readonly path: string }
  | Failed;

/** Does a job: one answer a file, in the order of the files. Never throws over a file. */
export function doJob({ form, program, files }: Job, vocabulary: Vocabulary = BUILT_IN): Promise<Answer[]> {
  return form === 'reports' ? answerAll(files, REPORTS, vocabulary) : answerAll(files, linesBy(program), vocabulary);
}

async function answerAll<T extends Made>(
  files: readonly Asked[],
  form: Form<T>,
  vocabulary: Vocabulary,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const file of files) answers.push(await answer(file, form, vocabulary));
  return answers;
}

async function answer<T extends Made>({ path, known }: Asked, form: Form<T>, vocabulary: Vocabulary): Promise<Answer> {
  const bytes = await readBytes(path);
  if ('type' in bytes) return bytes;
  const hash = hashOf(bytes);
  if (hash === known) return { type: 'unchanged', path };
  const event = madeOf(await understand(bytes, path, vocabulary), form, hash);
  if (event.type === 'failed') return event;
  const made = event.report;
  const { report, diagnostics } = made;
  return { type: 'loaded', report: { id: report.id, path: report.path }, diagnostics, packed: form.pack(made) };
}
