import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { LoadedReport } from '../../model/report.js';
import { FILE_LIMIT, loadBytes, loadFile, tooLarge } from '../../pipeline.js';
import { type Failed, type FileEvent, failed, type Made, problem, unreadable } from './events.js';
import type { Form } from './form.js';
import { isOwnOutput } from './own-output.js';

const HASH_LENGTH = 32;

/** The hash of a file's bytes by which a later run knows whether the file has changed: half of its SHA-256. */
export const hashOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, HASH_LENGTH);

/** A file's bytes, or why there are none. No more is read than a report can have: a device has no end. */
export async function readBytes(path: string): Promise<Uint8Array | Failed> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      const bytes = size > FILE_LIMIT ? null : await readBounded(file);
      return bytes ?? failed(path, [{ ...tooLarge(Math.max(size, FILE_LIMIT)), path }]);
    } finally {
      await file.close();
    }
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : null;
    if (reason === null) throw error;
    return failed(path, [unreadable(path, reason)]);
  }
}

const CHUNK = 1 << 16;

/** The bytes of an open file to its end; null where they are more than the limit, whatever its size was said to be. */
async function readBounded(file: FileHandle): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length <= FILE_LIMIT) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK);
    if (bytesRead === 0) return Buffer.concat(chunks, length);
    chunks.push(buffer.subarray(0, bytesRead));
    length += bytesRead;
  }
  return null;
}

/** The bytes of a stream to its end, or that they are more than a report can have: a stream may have no end. */
export async function wholeBytes(chunks: AsyncIterable<Uint8Array>, path: string): Promise<Uint8Array | Failed> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk.slice());
    length += chunk.length;
    if (length > FILE_LIMIT) return failed(path, [{ ...tooLarge(length), path }]);
  }
  return Buffer.concat(parts, length);
}

/** The report that a file's bytes hold, or why they hold none. */
export async function understand(bytes: Uint8Array, path: string, vocabulary: Vocabulary): Promise<FileEvent> {
  return isOwnOutput(bytes)
    ? failed(path, [problem('own-output', path, {})])
    : settled(path, () => loadFile(bytes, path, vocabulary));
}

/** The report that a text is, whatever its path ends in. */
export const understandText = (text: string, path: string, vocabulary: Vocabulary): Promise<FileEvent> =>
  settled(path, () => loadBytes(new TextEncoder().encode(text), path, vocabulary));

/** A report as read. A fault of ours in reading it is told like any other bad input: it must not stop the others. */
async function settled(path: string, load: () => LoadedReport | Promise<LoadedReport>): Promise<FileEvent> {
  try {
    const report = await load();
    const errors = report.diagnostics.filter(({ severity }) => severity === 'error');
    return errors.length > 0 ? failed(path, errors) : { type: 'loaded', report: withNotice(report) };
  } catch (error) {
    return faulty(path, error);
  }
}

const faulty = (path: string, error: unknown): Failed =>
  failed(path, [problem('report-fault', path, { reason: error instanceof Error ? error.message : String(error) })]);

/** What is made of a report as read; making too much of it, longer than any string, is a fault of that report alone. */
export function madeOf<T extends Made>(event: FileEvent, form: Form<T>, hash: string | null): FileEvent<T> {
  if (event.type === 'failed') return event;
  try {
    return { type: 'loaded', report: form.make(event.report, hash) };
  } catch (error) {
    return faulty(event.report.report.path, error);
  }
}

/** Adds a notice where a report was read and nothing was found in it: it is likely to be something else. */
function withNotice(loaded: LoadedReport): LoadedReport {
  const { observations, initiatives, path } = loaded.report;
  if (observations.length + initiatives.length > 0) return loaded;
  const notice: Diagnostic = { code: 'nothing-found', severity: 'warning', path, values: {} };
  return { ...loaded, diagnostics: [...loaded.diagnostics, notice] };
}
