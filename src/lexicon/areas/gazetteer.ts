import type { Area, AreaLevel } from '../../model/area.js';
import { once } from '../../text/once.js';
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

/** The whole gazetteer, for listing it. */
export const gazetteer = (): { readonly byCode: ReadonlyMap<string, Division> } => ({ byCode: byCode() });

/** Divisions by full name, indexed on first use. */
export const byName = once(() => indexBy((division) => division.name));

/** Divisions by name without ending and peoples, indexed on first use. */
export const byBase = once(() => indexBy((division) => baseName(division.name)));

/** Township names (梁弄镇, 虹桥街道) with the codes of the counties that have one, indexed on first use. */
export const townships = once(readTownships);

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
function indexBy(key: (division: Division) => string): Index {
  const index = new Map<string, Division[]>();
  for (const division of divisions()) {
    const own = key(division);
    const list = index.get(own);
    if (list === undefined) index.set(own, [division]);
    else if (division.until === null || !list.some((other) => sameDivision(other, division))) list.push(division);
  }
  return index;
}

const sameDivision = (one: Division, other: Division): boolean =>
  one.name === other.name &&
  one.province === other.province &&
  one.level === other.level &&
  (one.prefecture === other.prefecture || one.until === null);

const SUFFIXES = ['街道', '镇', '乡'];

function readTownships(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const line of TOWNSHIPS.split('\n')) {
    const code = line.slice(0, 6);
    line
      .slice(7)
      .split('|')
      .forEach((list, kind) => {
        for (const base of list.split(',')) {
          if (base === '') continue;
          const name = base + (SUFFIXES[kind] ?? '');
          const codes = index.get(name);
          if (codes === undefined) index.set(name, [code]);
          else codes.push(code);
        }
      });
  }
  return index;
}
