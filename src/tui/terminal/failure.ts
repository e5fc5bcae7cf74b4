import type { Values } from '../../lexicon/wording/fill.js';
import type { Phrase } from '../wording/index.js';

/** Something could not be done, for a reason that is worded in the reader's language when it is told. */
export class Failed extends Error {
  override name = 'Failed';

  constructor(
    readonly phrase: Phrase,
    readonly values: Values,
  ) {
    super(`${phrase}: ${Object.values(values).join(' ')}`);
  }
}

/** What the system says of files, as far as a reader can do something about it. */
const REASONS: Readonly<Record<string, Phrase>> = {
  ENOENT: 'file-absent',
  ENOTDIR: 'file-absent',
  EISDIR: 'file-is-folder',
  EACCES: 'file-denied',
  EPERM: 'file-denied',
  EROFS: 'file-denied',
  ENOSPC: 'disk-full',
};

/** The same failure, worded where it is one of files: `ENOENT` of a.json → 没有 a.json. */
export function fileFailure(error: unknown, path: string): unknown {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  const phrase = typeof code === 'string' ? REASONS[code] : undefined;
  return phrase === undefined ? error : new Failed(phrase, { path });
}
