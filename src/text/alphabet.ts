/** How many different units the first signs of all vocabularies may be. */
const MOST_UNITS = 4096;

/**
 * A small number for each UTF-16 unit that some vocabulary's word starts with, 0 for all others. One table for all
 * vocabularies, so that each of them gets along with a small table of its own.
 */
export const UNIT_CODES = new Uint16Array(0x10000);

let known = 0;

/** Numbers units that have no number yet; gives an empty table indexed by these numbers. */
export function numberUnits(units: Iterable<number>): Uint16Array {
  for (const unit of units) if (UNIT_CODES[unit] === 0) UNIT_CODES[unit] = ++known;
  return new Uint16Array(Math.max(MOST_UNITS, known + 1));
}
