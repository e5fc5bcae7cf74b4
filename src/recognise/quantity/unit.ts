import {
  CONCRETE_ENDINGS,
  CONCRETE_NOUNS,
  DURATION_LEADS,
  NOT_CONCRETE,
  POINTING_BACK,
  RHETORICAL_NOUNS,
} from '../../lexicon/nouns.js';
import { UNITS, type UnitRow } from '../../lexicon/units.js';
import type { Numeral } from '../numeral/numeral.js';
import { type WordTable, wordSet, wordTable } from '../words.js';

/** A unit read behind a number. */
export interface UnitHit {
  readonly row: UnitRow;
  readonly end: number;
}

const RHETORIC = wordSet(RHETORICAL_NOUNS);
const CONCRETE = wordTable([
  ...NOT_CONCRETE.map((word) => [word, false] as const),
  ...CONCRETE_NOUNS.map((word) => [word, true] as const),
  ...Array.from(CONCRETE_ENDINGS, (ending) => [ending, true] as const),
]);
const POINTS_BACK = wordSet(POINTING_BACK);
const SPAN_LEADS = wordSet(DURATION_LEADS);

/** How far behind the unit the noun is looked for: 七个城市社区 has it four characters on. */
const NOUN_REACH = 12;

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

/** The units of reports. */
export const readUnit: UnitReader = unitReader(UNITS);

/**
 * Whether a number with this unit is a figure rather than rhetoric or a name. Looks at the noun behind: 三个重点 and
 * 5个方面 enumerate, 七个城市社区 counts, **村 hides a name.
 */
export function countsAsFigure(text: string, numeral: Numeral, unit: UnitHit): boolean {
  if (numeral.masked) return unit.row.maskable !== false;
  if (unit.row.lone !== 'any' && isRhetorical(text, unit.end)) return false;
  if (!numeral.small) return true;
  if (unit.row.measure === 'duration' && isSpan(text, numeral, unit)) return true;
  if (text.charAt(numeral.start) === '一' || POINTS_BACK.endingAt(text, numeral.start) !== null) return false;
  if (unit.row.lone !== 'noun') return unit.row.lone === 'any';
  return hasConcreteNoun(text, unit.end);
}

/** A lone numeral measures time where the span is bounded or named: 不超过一年, 为期两年, 渐退期一年. */
function isSpan(text: string, numeral: Numeral, unit: UnitHit): boolean {
  return SPAN_LEADS.endingAt(text, numeral.start) !== null && !'来度'.includes(text.charAt(unit.end) || ' ');
}

function isRhetorical(text: string, at: number): boolean {
  const from = text.charAt(at) === '大' ? at + 1 : at;
  return from > at || (RHETORIC.startingAt(text, from) !== null && !hasConcreteNoun(text, from));
}

const PHRASE_ENDS = ',;。:、()“”《》!?-/';

function hasConcreteNoun(text: string, at: number): boolean {
  for (let end = at + 1; end <= Math.min(at + NOUN_REACH, text.length); end++) {
    if (PHRASE_ENDS.includes(text.charAt(end - 1))) return false;
    if (CONCRETE.endingAt(text, end)?.value === true) return true;
  }
  return false;
}
