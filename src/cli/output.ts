import { randomBytes } from 'node:crypto';
import { constants, rmSync, type Stats } from 'node:fs';
import { copyFile, type FileHandle, link, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { isReportName } from './inputs/formats.js';
import { isOwnOutput } from './inputs/own-output.js';
import type { Target } from './settings.js';
import { Refusal, say, UsageError } from './usage-error.js';

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

const statOf = (path: string): Promise<Stats | null> => stat(path).catch(() => null);

/** Whether two names lead to one file. */
const isSame = (a: Stats, b: Stats): boolean => a.dev === b.dev && a.ino === b.ino;

/** Something that is written to as it is and never replaced: a device, a named pipe. */
const isSpecial = (found: Stats): boolean => !found.isFile() && !found.isDirectory();

/**
 * Refuses early what would be refused late: an existing file without --force, a folder that is not there, one of the
 * inputs, which the output would destroy. Nothing is read for minutes only to find out that its result has no place.
 */
export async function checkTarget({ path, force }: Target, inputs: readonly string[]): Promise<void> {
  const folder = await statOf(dirname(path));
  if (folder?.isDirectory() !== true) throw new Refusal(say('folder-missing', { path }));
  const found = await statOf(path);
  if (found === null || isSpecial(found)) return;
  if (found.isDirectory()) throw new Refusal(say('output-is-folder', { path }));
  const sources = await Promise.all(inputs.map(statOf));
  if (sources.some((source) => source !== null && isSame(source, found)))
    throw new UsageError(say('output-is-input', { path }));
  if (!force) throw new Refusal(say('file-exists', { path }));
  if (await isReportAmong(path, inputs)) throw new Refusal(say('output-is-input', { path }));
}

/** Whether a file to be written over is one of the reports in a folder that is read, and no output of ours. */
async function isReportAmong(path: string, inputs: readonly string[]): Promise<boolean> {
  if (!isReportName(path)) return false;
  const [place, ...folders] = await Promise.all([path, ...inputs].map((one) => realpath(one).catch(() => '')));
  const within = folders.some((folder) => folder !== '' && place?.startsWith(join(folder, sep)));
  const content = within ? await readFile(path) : new Uint8Array();
  return content.length > 0 && !isOwnOutput(content);
}

/** Takes pieces of a file, one after the other. */
export type Write = (piece: string | Uint8Array) => Promise<void>;

/** Where an output really goes: behind links, with the permissions of the file that it replaces. */
interface Place {
  readonly path: string;
  readonly force: boolean;
  readonly mode: number;
}

async function placeOf({ path, force }: Target, found: Stats | null): Promise<Place> {
  if (found === null) return { path, force, mode: 0o666 };
  return { path: await realpath(path), force, mode: found.mode };
}

/** Puts a finished file in its place without writing over one that has appeared meanwhile. */
async function settleFile(temporary: string, { path, force }: Place, shown: string): Promise<void> {
  if (force) return rename(temporary, path);
  try {
    await link(temporary, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new Refusal(say('file-exists', { path: shown }));
    await copyFile(temporary, path, constants.COPYFILE_EXCL);
  }
  await unlink(temporary);
}

/** Files being written: removed where the program is ended before they are whole. */
const unfinished = new Set<string>();

function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true });
}

/** Ends by a signal as a shell tells it: 128 and the signal's number. */
const endBy = (_: NodeJS.Signals, number: number): void => process.exit(128 + number);

/** Begins to look after unfinished files, whichever way the program ends. Gives what ends that. */
function guard(path: string): () => void {
  unfinished.add(path);
  process.once('exit', removeUnfinished);
  process.once('SIGHUP', endBy).once('SIGTERM', endBy);
  return () => {
    unfinished.delete(path);
    process.off('exit', removeUnfinished).off('SIGHUP', endBy).off('SIGTERM', endBy);
  };
}

type Produce = (write: Write) => Promise<boolean>;

async function produceInto(file: FileHandle, produce: Produce): Promise<boolean> {
  try {
    return await produce(async (piece) => void (await file.appendFile(piece)));
  } finally {
    await file.close();
  }
}

async function replaceFile(target: Target, found: Stats | null, produce: Produce): Promise<void> {
  const place = await placeOf(target, found);
  const temporary = `${place.path}.${randomBytes(4).toString('hex')}.tmp`;
  const release = guard(temporary);
  try {
    const whole = await produceInto(await open(temporary, 'wx', place.mode), produce);
    if (whole) await settleFile(temporary, place, target.path);
    else await unlink(temporary);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  } finally {
    release();
  }
}

/**
 * Writes a file piece by piece, whole or not at all: `produce` writes into a temporary file beside it, which takes its
 * place where `produce` says so in the end. An earlier file stays as it is until then, whatever happens, and a link
 * stays a link; what is left of a run that was interrupted is removed. A device or a named pipe is written to directly.
 * Throws a UsageError where writing is not possible.
 */
export async function streamTarget(target: Target, produce: Produce): Promise<void> {
  const found = await statOf(target.path);
  try {
    if (found !== null && isSpecial(found)) await produceInto(await open(target.path, 'w'), produce);
    else await replaceFile(target, found, produce);
  } catch (error) {
    if (error instanceof UsageError || codeOf(error) === '') throw error;
    throw new Refusal(say('cannot-write', { path: target.path, reason: codeOf(error) }));
  }
}

/** Writes a finished output into a file, as `streamTarget` does. */
export const writeTarget = (
  target: Target,
  content: string | Iterable<string | Uint8Array> | Uint8Array,
): Promise<void> =>
  streamTarget(target, async (write) => {
    const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
    for (const piece of pieces) await write(piece);
    return true;
  });
