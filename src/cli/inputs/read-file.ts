import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { LoadedReport } from '../../model/report.js';
import { loadBytes } from '../../pipeline.js';
import { type FileEvent, failed, problem } from './events.js';

const HASH_LENGTH = 32;

/** The hash of a file's bytes by which a later run knows whether the file has changed: half of its SHA-256. */
export const hashOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, HASH_LENGTH);

/** A file's bytes, or why there are none. */
export async function readBytes(path: string): Promise<Uint8Array | ReturnType<typeof failed>> {
  try {
    return await readFile(path);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : null;
    if (reason === null) throw error;
    return failed(path, [problem('file-unreadable', path, { reason })]);
  }
}

/** The report that a file's bytes hold, or why they hold none. */
export const understand = (bytes: Uint8Array, path: string): Promise<FileEvent> =>
  settled(path, () => loadBytes(bytes, path));

/** The report that a text is, whatever its path ends in. */
export const understandText = (text: string, path: string): Promise<FileEvent> =>
  settled(path, () => loadBytes(new TextEncoder().encode(text), path));

/** A report as read. A fault of ours in reading it is told like any other bad input: it must not stop the others. */
async function settled(path: string, load: () => LoadedReport | Promise<LoadedReport>): Promise<FileEvent> {
  try {
    const report = await load();
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
