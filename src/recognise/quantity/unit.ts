import { CONCRETE_NOUNS, DURATION_LEADS, RHETORICAL_NOUNS } from '../../lexicon/nouns.js';
import { UNITS, type UnitRow } from '../../lexicon/units.js';
import type { Numeral } from '../numeral/numeral.js';
import { wordSet, wordTable } from '../words.js';

/** A unit read behind a number. */
export interface UnitHit {
  readonly row: UnitRow;
  readonly end: number;
}

const RHETORIC = wordSet(RHETORICAL_NOUNS);
const CONCRETE = wordSet(CONCRETE_NOUNS);
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
    const another = hit.value.not?.some((tail) => text.startsWith(tail, end)) ?? false;
    return another ? null : { row: hit.value, end };
  };
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
  if (!numeral.small) return numeral.script === 'digits' || unit.row.lone !== 'never' || unit.row.unit === '次';
  if (text.charAt(numeral.start) === '一') return isSpan(text, numeral, unit);
  if (unit.row.lone !== 'noun') return unit.row.lone === 'any';
  return hasConcreteNoun(text, unit.end);
}

/** 一 is an article, save before a span of time that is bounded or named: 不超过一年, 为期一年, 渐退期一年. */
function isSpan(text: string, numeral: Numeral, unit: UnitHit): boolean {
  if (unit.row.measure !== 'duration') return false;
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
    if (CONCRETE.endingAt(text, end) !== null) return true;
  }
  return false;
}
