import type { UnitRow } from '../../lexicon/units.js';
import { derived } from '../../lexicon/vocabulary.js';
import { type WordTable, wordTable } from '../words.js';

/** A unit read behind a number. */
export interface UnitHit {
  readonly row: UnitRow;
  readonly end: number;
}

/** Reads the unit at a place, unless the characters behind it make it another word (3家长, 一次性). */
export type UnitReader = (text: string, at: number) => UnitHit | null;

/** A reader over rows of units; where two words fit the longer one counts, of equal ones the first row's. */
export function unitReader(rows: readonly UnitRow[]): UnitReader {
  const words = wordTable(rows.flatMap((row) => row.words.map((word) => [word, row] as const)));
  return (text, at) => {
    const hit = words.startingAt(text, at);
    if (hit === null) return null;
    const end = at + hit.word.length;
    if (hit.value.not?.some((tail) => text.startsWith(tail, end))) return null;
    if (hit.value.only?.every((tail) => !text.startsWith(tail, end))) return null;
    return { row: hit.value, end: end + alternative(words, text, end) };
  };
}

/** How long a second unit in brackets is: 20所(个), 18个(家). */
function alternative(words: WordTable<UnitRow>, text: string, at: number): number {
  if (text.charAt(at) !== '(') return 0;
  const hit = words.startingAt(text, at + 1);
  return hit !== null && text.charAt(at + 1 + hit.word.length) === ')' ? hit.word.length + 2 : 0;
}

/** The units of reports, as a vocabulary has them. */
export const unitsOf = derived(({ units }): UnitReader => unitReader(units));
