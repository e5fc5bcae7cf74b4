import type { Correction } from '../session.js';

const SCHEMA = 'duibiao.corrections/1';

/** A file of corrections: what the reader has put right, by the ids of the figures. */
export const correctionsFile = (corrections: readonly Correction[]): string =>
  `${JSON.stringify({ schema: SCHEMA, corrections }, null, 2)}\n`;

/** Reads a file of corrections; anything else throws, naming the path, so that no other file is taken or written over. */
export function readCorrections(content: string, path: string): readonly Correction[] {
  const found = parsed(content);
  if (!isRecord(found) || found['schema'] !== SCHEMA || !Array.isArray(found['corrections'])) {
    throw new Error(`${path}: not a file of corrections`);
  }
  return found['corrections'].map((entry: unknown) => {
    if (!isCorrection(entry)) throw new Error(`${path}: not a correction: ${JSON.stringify(entry)}`);
    return entry;
  });
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What each field must be; a field that is not named here makes no correction. */
const FIELDS: Readonly<Record<keyof Correction, (value: unknown) => boolean>> = {
  id: (value) => typeof value === 'string',
  path: (value) => typeof value === 'string',
  wrong: (value) => value === undefined || value === true,
  value: (value) => value === undefined || Number.isFinite(value),
  indicator: (value) => value === undefined || value === null || typeof value === 'string',
  status: (value) => value === undefined || value === 'actual' || value === 'target',
};

const isCorrection = (value: unknown): value is Correction =>
  isRecord(value) && Object.entries(FIELDS).every(([field, holds]) => holds(value[field]));
