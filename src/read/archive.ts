import { unzipSync } from 'fflate';
import { LIMITS, sizeText } from './limits.js';
import { failure, type Problem } from './problem.js';

/** The parts of an archive that were asked for, by name, or why it cannot be unpacked. */
export type Archive =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, Uint8Array>; readonly names: readonly string[] }
  | { readonly ok: false; readonly problem: Problem };

/** Thrown out of the unpacker, which has no other way to be stopped. */
class TooLarge extends Error {}

/**
 * Unpacks those parts of a zip archive that `wanted` names. What they unpack to is bounded by the sizes that the archive
 * states, which the unpacker holds each part to; one that states too much is refused before it is unpacked.
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Archive {
  const names: string[] = [];
  let total = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        if (names.length > LIMITS.archiveEntries) throw new TooLarge();
        if (!wanted(name)) return false;
        total += originalSize;
        if (originalSize > LIMITS.partBytes || total > LIMITS.archiveBytes) throw new TooLarge();
        return true;
      },
    });
    return { ok: true, parts: new Map(Object.entries(parts)), names };
  } catch (error) {
    if (error instanceof TooLarge) {
      return { ok: false, problem: failure('archive-expands', { limit: sizeText(LIMITS.archiveBytes) }) };
    }
    return { ok: false, problem: failure('file-damaged') };
  }
}
