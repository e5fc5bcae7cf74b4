import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { Host } from '../host.js';
import { failed, type LoadEvent, type Made, problem, type ReportLines } from './events.js';
import { type Expanded, expandInputs } from './expand.js';
import { type Form, linesBy, REPORTS } from './form.js';
import { isSavedExtract } from './formats.js';
import { type Known, NOTHING_KNOWN } from './known.js';
import { chunksOf } from './lines.js';
import { type Opened, openChunks } from './opened.js';
import { hashOf, madeOf, understand, wholeBytes } from './read-file.js';
import { readFiles } from './read-files.js';
import { looksSaved, readSaved } from './saved-extract.js';
import type { Sift } from './sift.js';

/** What to read. */
export interface Inputs {
  readonly inputs: readonly string[];
  /** What the report on standard input is called. */
  readonly stdinName: string;
  /** How many threads may read at once; null for as many as the machine runs. */
  readonly jobs: number | null;
  /** The file that the output goes to: what it holds from before is no input, though it lie in a folder of them. */
  readonly output?: string | undefined;
  /** The words by which reports are read. */
  readonly vocabulary: Vocabulary;
  /** What of earlier extracts need not be read; everything is where it is left out. */
  readonly sift?: Sift;
}

/** Inputs as reports. See `loadAs`. */
export const loadInputs = (inputs: Inputs, host: Host): AsyncGenerator<LoadEvent> =>
  loadAs(REPORTS, NOTHING_KNOWN, inputs, host);

/** Inputs as lines of NDJSON; what `known` still has of unchanged files is not read again. See `loadAs`. */
export const loadLines = (
  inputs: Inputs,
  host: Host,
  program: string,
  known: Known<ReportLines> = NOTHING_KNOWN,
): AsyncGenerator<LoadEvent<ReportLines>> => loadAs(linesBy(program), known, inputs, host);

/**
 * Reads inputs in their order, files in several threads where there are many. A bad input never stops the others; a
 * text that was read already, under whatever name, is told and left out.
 */
async function* loadAs<T extends Made>(
  form: Form<T>,
  known: Known<T>,
  inputs: Inputs,
  host: Host,
): AsyncGenerator<LoadEvent<T>> {
  const items = await expandInputs(inputs.inputs, inputs.output);
  yield { type: 'found', total: items.length };
  const seen = new Map<string, string>();
  for (const part of parts(items)) {
    for await (const event of readPart(part, form, known, inputs, host)) {
      if (event.type === 'loaded') yield once(event.report, seen);
      else yield event;
    }
  }
}

/** Files of reports that follow one another, or anything else alone. */
type Part = readonly string[] | Expanded;

const isReportFile = (item: Expanded): item is Expanded & { type: 'file' } =>
  item.type === 'file' && !isSavedExtract(item.path);

function* parts(items: readonly Expanded[]): Generator<Part> {
  let run: string[] = [];
  for (const item of items) {
    if (isReportFile(item)) run.push(item.path);
    else {
      if (run.length > 0) yield run;
      run = [];
      yield item;
    }
  }
  if (run.length > 0) yield run;
}

const isRun = (part: Part): part is readonly string[] => Array.isArray(part);

async function* readPart<T extends Made>(
  part: Part,
  form: Form<T>,
  known: Known<T>,
  inputs: Inputs,
  host: Host,
): AsyncGenerator<LoadEvent<T>> {
  if (isRun(part)) yield* readFiles(part, form, known, inputs, host);
  else if (part.type === 'failure') yield failed(part.diagnostic.path, [part.diagnostic]);
  else if (part.type === 'stdin') yield* readStdin(form, inputs, host);
  else yield* fromSaved(part.path, () => openChunks(chunksOf(part.path)), form, inputs.sift);
}

async function* fromSaved<T extends Made>(
  path: string,
  open: () => Promise<Opened>,
  form: Form<T>,
  sift: Sift | undefined,
): AsyncGenerator<LoadEvent<T>> {
  const saved = await readSaved(open, sift);
  if (!saved.ok) yield failed(path, [problem(saved.code, path, saved.values)]);
  else for (const report of saved.reports) yield madeOf({ type: 'loaded', report }, form, null);
}

/** Standard input: a report, or what an earlier extract wrote, known by its name or by how it begins. */
async function* readStdin<T extends Made>(
  form: Form<T>,
  { stdinName: name, sift, vocabulary }: Inputs,
  host: Host,
): AsyncGenerator<LoadEvent<T>> {
  const opened = await openChunks(host.stdin());
  if (isSavedExtract(name) || looksSaved(opened)) return yield* fromSaved(name, async () => opened, form, sift);
  const bytes = await wholeBytes(opened.all, name);
  const event = bytes instanceof Uint8Array ? await understand(bytes, name, vocabulary) : bytes;
  yield madeOf(event, form, bytes instanceof Uint8Array ? hashOf(bytes) : null);
}

function once<T extends Made>(made: T, seen: Map<string, string>): LoadEvent<T> {
  const { id, path } = made.report;
  const first = seen.get(id);
  if (first === undefined) {
    seen.set(id, path);
    return { type: 'loaded', report: made };
  }
  return {
    type: 'duplicate',
    diagnostic: { code: 'duplicate-content', severity: 'warning', path, values: { first } },
  };
}
