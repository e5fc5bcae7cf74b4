import type { Area, AreaLevel } from '../../model/area.js';
import { groupBy } from '../../model/group-by.js';
import { once, remembered } from '../../text/once.js';
import { DIVISIONS } from './data/divisions.js';
import { FORMER } from './data/former.js';
import { TOWNSHIPS } from './data/townships.js';
import { baseName } from './names.js';

/** A division that the gazetteer knows. */
export interface Division extends Area {
  readonly code: string;
  readonly level: AreaLevel;
  /** Year and month of the last revision that has this code and name ("200912"); null where it is in use. */
  readonly until: string | null;
}

type Index = ReadonlyMap<string, readonly Division[]>;

/** All divisions, those in use before former ones, provinces before counties; read on first use. */
const divisions = once(readDivisions);

/** Divisions by their six digits; where a code had several names, the one in use or the oldest. */
export const byCode = once((): ReadonlyMap<string, Division> => {
  const index = new Map<string, Division>();
  for (const division of divisions()) if (!index.has(division.code)) index.set(division.code, division);
  return index;
});

/** Divisions by the first sign of their names: most reports name those of a few signs only. */
const firstSigns = once(() => groupBy(divisions(), ({ name }) => name.charAt(0)));

/** Looks divisions up by a key that keeps the first sign of their names; those of one sign are indexed when it is first asked for. */
function shelvesBy(key: (division: Division) => string): (wanted: string) => readonly Division[] | undefined {
  const shelves = new Map<string, Index>();
  return (wanted) => {
    const sign = wanted.charAt(0);
    const shelf = shelves.get(sign) ?? indexBy(firstSigns().get(sign) ?? [], key);
    shelves.set(sign, shelf);
    return shelf.get(wanted);
  };
}

/** The divisions of a full name: 余姚市; undefined where none has it. */
export const byName = shelvesBy(({ name }) => name);

/** The divisions of a name without ending and peoples: 余姚; undefined where none has it. */
export const byBase = shelvesBy(({ name }) => baseName(name));

interface Entry {
  readonly code: string;
  readonly name: string;
  readonly until: string | null;
}

function currentEntries(): Entry[] {
  return DIVISIONS.split('\n').flatMap((line) => {
    const [head = '', list] = line.split(':');
    const digits = /^\d+/.exec(head)?.[0] ?? '';
    const own = { code: digits.padEnd(6, '0'), name: head.slice(digits.length), until: null };
    const counties = (list ?? '').split(',').filter((item) => item !== '');
    return [
      ...(own.name === '' ? [] : [own]),
      ...counties.map((item) => ({ code: digits + item.slice(0, 2), name: item.slice(2), until: null })),
    ];
  });
}

const formerEntries = (): Entry[] =>
  FORMER.split('\n').map((line) => ({ code: line.slice(0, 6), name: line.slice(6, -6), until: line.slice(-6) }));

const levelOf = (code: string): AreaLevel =>
  code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county';

function readDivisions(): Division[] {
  const entries = [...currentEntries(), ...formerEntries()];
  const names = new Map<string, string>();
  for (const { code, name } of entries) if (!names.has(code)) names.set(code, name);
  return entries.map(({ code, name, until }) => {
    const level = levelOf(code);
    const province = level === 'province' ? null : (names.get(`${code.slice(0, 2)}0000`) ?? null);
    const prefecture = level === 'county' ? (names.get(`${code.slice(0, 4)}00`) ?? null) : null;
    return { name, code, level, province, prefecture, until };
  });
}

/** A former division that has a namesake in use under the same parents only changed its code; the one in use stands for it. */
function indexBy(divisions: readonly Division[], key: (division: Division) => string): Index {
  const index = new Map<string, Division[]>();
  for (const [own, named] of groupBy(divisions, key)) {
    const kept: Division[] = [];
    for (const division of named)
      if (division.until === null || !kept.some((other) => sameDivision(other, division))) kept.push(division);
    index.set(own, kept);
  }
  return index;
}

const sameDivision = (one: Division, other: Division): boolean =>
  one.name === other.name &&
  one.province === other.province &&
  one.level === other.level &&
  (one.prefecture === other.prefecture || one.until === null);

/** What townships' names end in, in the order of the data. */
export const TOWNSHIP_ENDINGS: readonly string[] = ['街道', '镇', '乡'];

/** How long a county's code is. */
const CODE = 6;

/** The data's lines by the sign that their names begin with. */
const townshipLines = once(
  (): ReadonlyMap<string, string> => new Map(TOWNSHIPS.split('\n').map((line) => [line.charAt(0), line])),
);

/** For each ending the names that begin with a sign, without it, with the codes of their counties behind one another. */
type SignShelf = readonly ReadonlyMap<string, string>[];

/** What is known of a sign. A report asks for a few hundred of more than two thousand, so each is read on its own. */
const townshipShelf = remembered(
  (sign): SignShelf => (townshipLines().get(sign) ?? '').slice(1).split('|').map(readNames),
  Number.POSITIVE_INFINITY,
);

function readNames(list: string): ReadonlyMap<string, string> {
  const entries = list.split(',').map((entry) => ({ entry, codes: entry.search(/\d/) }));
  return new Map(entries.map(({ entry, codes }) => [entry.slice(0, codes), entry.slice(codes)]));
}

/** The codes of the counties that have a township of this full name: 梁弄镇, 虹桥街道; of another ending none. */
export function countiesWith(township: string): readonly string[] {
  const kind = TOWNSHIP_ENDINGS.findIndex((ending) => township.endsWith(ending) && township.length > ending.length);
  const base = township.slice(0, -(TOWNSHIP_ENDINGS[kind]?.length ?? 0));
  const codes = townshipShelf(base.charAt(0))[kind]?.get(base.slice(1)) ?? '';
  return Array.from({ length: codes.length / CODE }, (_, at) => codes.slice(at * CODE, (at + 1) * CODE));
}
