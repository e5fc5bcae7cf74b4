import { randomBytes } from 'node:crypto';
import { constants, rmSync } from 'node:fs';
import { copyFile, link, open, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Target } from './settings.js';
import { say, UsageError } from './usage-error.js';

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/**
 * Refuses early what would be refused late: an existing file without --force, a folder that is not there. Nothing is
 * read for minutes only to find out that its result has no place.
 */
export async function checkTarget({ path, force }: Target): Promise<void> {
  const folder = await stat(dirname(path)).catch(() => null);
  if (folder?.isDirectory() !== true) throw new UsageError(say('folder-missing', { path }));
  const found = await stat(path).catch(() => null);
  if (found !== null && !force) throw new UsageError(say('file-exists', { path }));
}

/** Puts a finished file in its place without writing over one that has appeared meanwhile. */
async function place(temporary: string, { path, force }: Target): Promise<void> {
  if (force) return rename(temporary, path);
  try {
    await link(temporary, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new UsageError(say('file-exists', { path }));
    await copyFile(temporary, path, constants.COPYFILE_EXCL);
  }
  await unlink(temporary);
}

/**
 * Writes a file whole or not at all: into a temporary file beside it, then into its place. Throws a UsageError where
 * that is not possible, and leaves nothing behind.
 */
export async function writeTarget(target: Target, content: string | Iterable<string> | Uint8Array): Promise<void> {
  const temporary = `${target.path}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    await place(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    if (error instanceof UsageError || codeOf(error) === '') throw error;
    throw new UsageError(say('cannot-write', { path: target.path, reason: codeOf(error) }));
  }
}

/** Files being written: removed where the program is ended before they are whole. */
const unfinished = new Set<string>();

function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true });
}

/** Takes pieces of a file, one after the other. */
export type Write = (piece: string | Uint8Array) => Promise<void>;

/**
 * Writes a file piece by piece, whole or not at all: `produce` writes into a temporary file beside it, which takes its
 * place where `produce` says so in the end. An earlier file stays as it is until then, whatever happens; what is left
 * of a run that was interrupted is removed.
 */
export async function streamTarget(target: Target, produce: (write: Write) => Promise<boolean>): Promise<void> {
  const temporary = `${target.path}.${randomBytes(4).toString('hex')}.tmp`;
  if (unfinished.size === 0) process.once('exit', removeUnfinished);
  unfinished.add(temporary);
  try {
    const file = await open(temporary, 'wx');
    const whole = await produce(async (piece) => void (await file.appendFile(piece))).finally(() => file.close());
    if (whole) await place(temporary, target);
    else await unlink(temporary);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    if (error instanceof UsageError || codeOf(error) === '') throw error;
    throw new UsageError(say('cannot-write', { path: target.path, reason: codeOf(error) }));
  } finally {
    unfinished.delete(temporary);
    process.off('exit', removeUnfinished);
  }
}
