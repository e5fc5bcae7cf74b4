import { readFile } from 'node:fs/promises';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { LoadedReport } from '../../model/report.js';
import { loadBytes } from '../../pipeline.js';
import type { Host } from '../host.js';
import { type Expanded, expandInputs } from './expand.js';
import { isSavedExtract } from './formats.js';
import { readSavedExtract } from './saved-extract.js';

/** What reading inputs tells as it goes on, in the order of the inputs. */
export type LoadEvent =
  | { readonly type: 'found'; readonly total: number }
  | { readonly type: 'loaded'; readonly report: LoadedReport }
  /** The same text as one read before: used once. */
  | { readonly type: 'duplicate'; readonly diagnostic: Diagnostic }
  | { readonly type: 'failed'; readonly path: string; readonly diagnostics: readonly Diagnostic[] };

/** What to read. */
export interface Inputs {
  readonly inputs: readonly string[];
  /** What the report on standard input is called. */
  readonly stdinName: string;
}

const failed = (path: string, diagnostics: readonly Diagnostic[]): LoadEvent => ({ type: 'failed', path, diagnostics });

const problem = (code: string, path: string, values: Diagnostic['values']): Diagnostic => ({
  code,
  severity: 'error',
  path,
  values,
});

/** What a file's bytes hold: a report, the reports of an earlier extract, or a reason why nothing can be read. */
function understand(bytes: Uint8Array, path: string): readonly LoadEvent[] {
  if (isSavedExtract(path) && bytes.length > 0) {
    const saved = readSavedExtract(new TextDecoder().decode(bytes));
    if (!saved.ok) return [failed(path, [problem('saved-extract-invalid', path, { where: saved.where })])];
    return saved.reports.map((report) => ({ type: 'loaded', report }));
  }
  return [understandReport(bytes, path)];
}

/** A report as read. A fault of ours in reading it is told like any other bad input: it must not stop the others. */
function understandReport(bytes: Uint8Array, path: string): LoadEvent {
  try {
    const report = loadBytes(bytes, path);
    const errors = report.diagnostics.filter(({ severity }) => severity === 'error');
    return errors.length > 0 ? failed(path, errors) : { type: 'loaded', report: withNotice(report) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failed(path, [problem('report-fault', path, { reason })]);
  }
}

/** Adds a notice where a report was read and nothing was found in it: it is likely to be something else. */
function withNotice(loaded: LoadedReport): LoadedReport {
  const { observations, initiatives, path } = loaded.report;
  if (observations.length + initiatives.length > 0) return loaded;
  const notice: Diagnostic = { code: 'nothing-found', severity: 'warning', path, values: {} };
  return { ...loaded, diagnostics: [...loaded.diagnostics, notice] };
}

async function readOne(item: Expanded, stdinName: string, host: Host): Promise<readonly LoadEvent[]> {
  if (item.type === 'failure') return [failed(item.diagnostic.path, [item.diagnostic])];
  if (item.type === 'stdin') return understand(await host.readStdin(), stdinName);
  try {
    return understand(await readFile(item.path), item.path);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : null;
    if (reason === null) throw error;
    return [failed(item.path, [problem('file-unreadable', item.path, { reason })])];
  }
}

/**
 * Reads inputs one after the other. A bad input never stops the others; a text that was read already, under whatever
 * name, is told and left out.
 */
export async function* loadInputs({ inputs, stdinName }: Inputs, host: Host): AsyncGenerator<LoadEvent> {
  const items = await expandInputs(inputs);
  yield { type: 'found', total: items.length };
  const seen = new Map<string, string>();
  for (const item of items) {
    for (const event of await readOne(item, stdinName, host)) {
      if (event.type !== 'loaded') yield event;
      else yield* once(event.report, seen);
    }
  }
}

function* once(report: LoadedReport, seen: Map<string, string>): Generator<LoadEvent> {
  const { id, path } = report.report;
  const first = seen.get(id);
  if (first !== undefined) {
    yield {
      type: 'duplicate',
      diagnostic: { code: 'duplicate-content', severity: 'warning', path, values: { first } },
    };
    return;
  }
  seen.set(id, path);
  yield { type: 'loaded', report };
}
