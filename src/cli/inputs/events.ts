import type { Diagnostic } from '../../model/diagnostic.js';
import type { LoadedReport } from '../../model/report.js';

/** Something that was made of a report: the report itself, or its lines of NDJSON. */
export interface Made {
  readonly report: { readonly id: string; readonly path: string };
  readonly diagnostics: readonly Diagnostic[];
}

/** A report's lines of NDJSON as UTF-8, written, or copied from an earlier extract. */
export interface ReportLines extends Made {
  readonly lines: Uint8Array;
}

/** A file, or an input that leads to none, that gave no report. */
export interface Failed {
  readonly type: 'failed';
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What became of one file. */
export type FileEvent<T extends Made = LoadedReport> = { readonly type: 'loaded'; readonly report: T } | Failed;

/** What reading inputs tells as it goes on, in the order of the inputs. */
export type LoadEvent<T extends Made = LoadedReport> =
  | { readonly type: 'found'; readonly total: number }
  | FileEvent<T>
  /** The same text as one read before: used once. */
  | { readonly type: 'duplicate'; readonly diagnostic: Diagnostic };

/** Says of an input why it gave no report. */
export const failed = (path: string, diagnostics: readonly Diagnostic[]): Failed => ({
  type: 'failed',
  path,
  diagnostics,
});

/** What is wrong with an input. */
export const problem = (code: string, path: string, values: Diagnostic['values']): Diagnostic => ({
  code,
  severity: 'error',
  path,
  values,
});

/** What stands for bytes of a name that are no UTF-8: the file behind it cannot be asked for by this name. */
const LOST = '\ufffd';

/** An input that cannot be read, by the system's code for why. */
export function unreadable(path: string, reason: string, hint = ''): Diagnostic {
  if (reason === 'EISDIR') return problem('folder-given', path, {});
  if (reason !== 'ENOENT' && reason !== 'ENOTDIR') return problem('file-unreadable', path, { reason });
  return path.includes(LOST) ? problem('name-not-utf8', path, {}) : problem('file-missing', path, { hint });
}
