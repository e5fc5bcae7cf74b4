import type { Cell, Inapplicable, Row } from '../model/comparison.js';
import type { Dimensions } from '../model/observation.js';
import { NOT_MENTIONED } from './cell.js';
import type { Placed } from './placing.js';

/** Town, country, both as one, or `open` where a standard is stated without a word of these. */
type Division = NonNullable<Dimensions['residence']> | 'open';

/** The divisions into town and country in which one column states each of its standards. */
export type Divisions = ReadonlyMap<string, ReadonlySet<Division>>;

const seriesOf = (indicator: string | null, { care, age }: Dimensions): string =>
  `${indicator ?? ''}/${care ?? ''}/${age ?? ''}`;

/**
 * What one column's own reports say of town and country where they state a standard of its year. A plan that sets one
 * for each tells of both, too; that there will be one for both is not said to hold yet.
 */
export function divisionsOf(placed: readonly Placed[]): Divisions {
  const divisions = new Map<string, Set<Division>>();
  for (const { observation, otherYear } of placed) {
    const { kind, indicator, dimensions, status, area } = observation;
    const division = dimensions.residence ?? 'open';
    const isHalf = division === 'urban' || division === 'rural';
    const holds = kind === 'standard' && indicator !== null && area === undefined && !otherYear;
    if (!holds || (status !== 'actual' && !isHalf)) continue;
    const key = seriesOf(indicator, dimensions);
    divisions.set(key, (divisions.get(key) ?? new Set()).add(division));
  }
  return divisions;
}

/**
 * The columns of which a row holds nothing for a reason, with the cell that says so: whoever has one standard for town
 * and country (城乡统一) has no urban and no rural one, and whoever states both of these has no undivided one. Whoever
 * states one without a word of town or country may have these or not: its cells stay unmentioned and point to that row.
 * Rests on each column's own reports only, so that another report never changes the answer.
 */
export function apartCells(
  { kind, indicator, area, dimensions }: Omit<Row, 'cells' | 'stats'>,
  divisions: readonly Divisions[],
): ReadonlyMap<number, Cell> {
  const found = new Map<number, Cell>();
  if (kind !== 'standard' || indicator === null || area !== undefined) return found;
  const series = seriesOf(indicator, dimensions);
  divisions.forEach((own, column) => {
    const cell = apartCell(dimensions, own.get(series));
    if (cell !== null) found.set(column, cell);
  });
  return found;
}

function apartCell({ residence }: Dimensions, stated: ReadonlySet<Division> | undefined): Cell | null {
  if (stated === undefined) return null;
  if (residence !== 'urban' && residence !== 'rural')
    return stated.has('urban') && stated.has('rural') ? notApplicable('divided') : null;
  if (stated.has('unified')) return notApplicable('unified');
  return stated.has('open') && !stated.has('urban') && !stated.has('rural') ? UNDIVIDED : null;
}

const UNDIVIDED: Cell = { ...NOT_MENTIONED, notes: ['undivided'] };

/** The cell of a column for which a row makes no sense. */
const notApplicable = (why: Inapplicable): Cell => ({
  status: 'not-applicable',
  why,
  notes: [],
  observations: [],
});
