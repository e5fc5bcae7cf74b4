import { PER_ENTITIES, PER_TIMES, type PerRow } from '../../lexicon/per.js';
import { wordTable } from '../words.js';

/** One part of a per-expression. */
export interface PerPart {
  readonly part: string;
  readonly time: boolean;
  readonly end: number;
}

interface Entry {
  readonly row: PerRow;
  readonly time: boolean;
}

const entries = (rows: readonly PerRow[], time: boolean): [string, Entry][] =>
  rows.flatMap((row) => row.words.map((word): [string, Entry] => [word, { row, time }]));

const PARTS = wordTable([...entries(PER_ENTITIES, false), ...entries(PER_TIMES, true)]);
const TIMES: ReadonlySet<string> = new Set(PER_TIMES.map((row) => row.part));

/** The part at `at`: 人, 月, 床位 …, unless what follows makes it another word (人均, 月份). */
export function readPart(text: string, at: number): PerPart | null {
  const hit = PARTS.startingAt(text, at);
  if (hit === null) return null;
  const end = at + hit.word.length;
  if (hit.value.row.not?.some((tail) => text.startsWith(tail, end))) return null;
  return { part: hit.value.row.part, time: hit.value.time, end };
}

/** Parts in the contract's order, whom before when, each once: [月, 人] → 人·月; null for none. */
export function joinParts(parts: readonly string[]): string | null {
  const unique = [...new Set(parts)];
  const whom = unique.filter((part) => !TIMES.has(part));
  const when = unique.filter((part) => TIMES.has(part));
  return unique.length === 0 ? null : [...whom, ...when].join('·');
}

/** A per-expression behind a unit, with the rule that read it. */
export interface TrailingPer {
  readonly parts: readonly string[];
  readonly end: number;
  readonly rule: string;
}

const SEPARATORS = '/、.·*每';
const UNPARTED = /^(?:[人户床][月年]|[月年]人)$/;

/**
 * Reads what follows a unit: `/月`, `/人、月`, `/人·月`, `/(人·月)`, `每人每月`, `(每人每月)`. In `/元、人` the slip of 元 for 月 is
 * read as what it means.
 */
export function readTrailingPer(text: string, at: number): TrailingPer | null {
  if (text.startsWith('(每', at)) return bracketed(text, at, readParts(text, at + 2), 'per-each');
  const opener = text.charAt(at);
  if (opener === '每' && isPaidEach(text, at)) return null;
  if (opener === '每') return named(readParts(text, at + 1), 'per-each');
  if (opener !== '/' && opener !== '·') return null;
  if (opener === '/' && (text.startsWith('元、人', at + 1) || text.startsWith('元/人', at + 1))) {
    return { parts: ['人', '月'], end: at + 4, rule: 'per-slip' };
  }
  if (text.charAt(at + 1) === '(') return bracketed(text, at, readParts(text, at + 2), 'per-slash');
  return named(readParts(text, at + (text.charAt(at + 1) === '每' ? 2 : 1)), 'per-slash');
}

/** 老人186人⟦每人每月⟧发放100元: behind a count of people the words lead the sum that each of them gets. */
const isPaidEach = (text: string, at: number): boolean =>
  '人名位户例对'.includes(text.charAt(at - 1) || ' ') && '人名位户例'.includes(text.charAt(at + 1) || ' ');

type PartList = Omit<TrailingPer, 'rule'> | null;

const named = (list: PartList, rule: string): TrailingPer | null => (list === null ? null : { ...list, rule });

const bracketed = (text: string, at: number, list: PartList, rule: string): TrailingPer | null =>
  list !== null && text.charAt(list.end) === ')' && list.end > at ? { ...list, end: list.end + 1, rule } : null;

function readParts(text: string, at: number): PartList {
  let part = readPart(text, at);
  if (part === null) return null;
  const parts = [part.part];
  let end = part.end;
  while (parts.length < 3) {
    part = readNextPart(text, end);
    if (part === null) break;
    parts.push(part.part);
    end = part.end;
  }
  return { parts, end };
}

/** A further part behind a separator, which 人月, 人年 and 月人 go without; 人每月 and 人/每月 need only one of the two. */
function readNextPart(text: string, at: number): PerPart | null {
  if (UNPARTED.test(text.slice(at - 1, at + 1))) return readPart(text, at);
  if (!SEPARATORS.includes(text.charAt(at)) || at >= text.length) return null;
  const doubled = text.charAt(at) !== '每' && text.charAt(at + 1) === '每' ? 1 : 0;
  return readPart(text, at + 1 + doubled);
}
