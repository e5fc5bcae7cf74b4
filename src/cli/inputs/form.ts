import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { LoadedReport } from '../../model/report.js';
import { ndjsonLines } from '../../render/json/ndjson.js';
import { inOne } from '../chunks.js';
import type { Made, ReportLines } from './events.js';
import { sharingSentences } from './sharing.js';

/** What is to be made of the reports that are read, here or in another thread. */
export interface Form<T extends Made> {
  readonly id: FormId;
  /** The version of the program that makes it. */
  readonly program: string;
  /** Makes it of a report; the hash is that of the file's bytes, null where the report came from an earlier extract. */
  make(loaded: LoadedReport, hash: string | null): T;
  /** What crosses between threads: bytes, because objects cost as much to hand over as to make, and strings twice. */
  pack(made: T): Uint8Array;
  unpack(packed: Uint8Array, head: Made): T;
}

/** The forms that a thread knows by name. */
export type FormId = 'reports' | 'lines';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Reports as objects, for comparing. */
export const REPORTS: Form<LoadedReport> = {
  id: 'reports',
  program: '',
  make: (loaded) => loaded,
  pack: ({ report, text }) => encoder.encode(JSON.stringify({ report, text })),
  unpack: (packed, { diagnostics }) => sharingSentences({ ...JSON.parse(decoder.decode(packed)), diagnostics }),
};

/**
 * What a report is read by: the program's version and, where it is not the program's own, the vocabulary. Facts that were
 * read by another are read anew.
 */
export const programName = (version: string, { id }: Vocabulary): string => (id === '' ? version : `${version}+${id}`);

/** Reports as lines of NDJSON, which need not be kept; `program` is what reads them. */
export const linesBy = (program: string): Form<ReportLines> => ({
  id: 'lines',
  program,
  make: ({ report, diagnostics }, hash) => ({
    report: { id: report.id, path: report.path },
    diagnostics,
    lines: inOne(ndjsonLines(report, diagnostics, { contentHash: hash, program: hash === null ? null : program })),
  }),
  pack: ({ lines }) => lines,
  unpack: (packed, { report, diagnostics }) => ({ report, diagnostics, lines: packed }),
});
