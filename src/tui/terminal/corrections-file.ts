import { readFile, writeFile } from 'node:fs/promises';
import type { Correction } from '../session.js';
import { Failed, fileFailure } from './failure.js';

const SCHEMA = 'duibiao.corrections/1';

/** What a file of corrections holds: those that the interface makes, and others, which it keeps as they are. */
interface Held {
  readonly own: readonly Correction[];
  readonly others: readonly Record<string, unknown>[];
}

/** A file of corrections: what the reader has put right, by the ids of the figures, behind what the interface cannot say. */
export const correctionsFile = (own: readonly Correction[], others: Held['others'] = []): string =>
  `${JSON.stringify({ schema: SCHEMA, corrections: [...others, ...own] }, null, 2)}\n`;

/** Reads a file of corrections; anything else fails, naming the path, so that no other file is taken or written over. */
export function readCorrections(content: string, path: string): Held {
  const found = parsed(content);
  if (!isRecord(found) || found['schema'] !== SCHEMA || !Array.isArray(found['corrections'])) {
    throw new Failed('not-corrections', { path });
  }
  const all = found['corrections'].map((entry: unknown, at) => {
    if (!isRecord(entry)) throw new Failed('not-a-correction', { path, at: at + 1 });
    return entry;
  });
  const broken = all.findIndex((entry) => isOurs(entry) && !isCorrection(entry));
  if (broken >= 0) throw new Failed('not-a-correction', { path, at: broken + 1 });
  return {
    own: all.flatMap((entry) => (isCorrection(entry) ? [entry] : [])),
    others: all.filter((entry) => !isOurs(entry)),
  };
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What each field must be; a correction with a field that is not named here is one that the interface cannot make. */
const FIELDS: Readonly<Record<keyof Correction, (value: unknown) => boolean>> = {
  id: (value) => typeof value === 'string',
  path: (value) => typeof value === 'string',
  wrong: (value) => value === undefined || value === true,
  value: (value) => value === undefined || Number.isFinite(value),
  indicator: (value) => value === undefined || value === null || typeof value === 'string',
  status: (value) => value === undefined || value === 'actual' || value === 'target',
};

const isOurs = (entry: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(entry).every((field) => Object.hasOwn(FIELDS, field));

const isCorrection = (entry: unknown): entry is Correction =>
  isRecord(entry) && isOurs(entry) && Object.entries(FIELDS).every(([field, holds]) => holds(entry[field]));

/** The corrections in a file that the interface can show and change. */
export async function loadCorrections(path: string): Promise<readonly Correction[]> {
  const content = await readFile(path, 'utf8').catch((error: unknown) => Promise.reject(fileFailure(error, path)));
  return readCorrections(content, path).own;
}

/** Writes corrections to a file: a new one, or one of corrections, whose others stay. */
export async function saveCorrections(path: string, corrections: readonly Correction[]): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => null);
  const { others } = before === null ? { others: [] } : readCorrections(before, path);
  await writeFile(path, correctionsFile(corrections, others)).catch((error: unknown) =>
    Promise.reject(fileFailure(error, path)),
  );
}
