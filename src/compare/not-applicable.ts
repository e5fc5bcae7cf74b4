import type { Cell, Inapplicable, Row } from '../model/comparison.js';
import type { Dimensions } from '../model/observation.js';
import type { Placed } from './placing.js';

type Residence = NonNullable<Dimensions['residence']>;

/** The divisions into town and country in which one column states each of its standards. */
export type Divisions = ReadonlyMap<string, ReadonlySet<Residence>>;

const seriesOf = (indicator: string | null, { care, age }: Dimensions): string =>
  `${indicator ?? ''}/${care ?? ''}/${age ?? ''}`;

/** What one column's own reports say of town and country where they state a standard in force in its year. */
export function divisionsOf(placed: readonly Placed[]): Divisions {
  const divisions = new Map<string, Set<Residence>>();
  for (const { observation, otherYear } of placed) {
    const { kind, indicator, dimensions, status, area } = observation;
    const { residence } = dimensions;
    const holds = kind === 'standard' && indicator !== null && status === 'actual' && area === undefined && !otherYear;
    if (!holds || residence === undefined) continue;
    const key = seriesOf(indicator, dimensions);
    divisions.set(key, (divisions.get(key) ?? new Set()).add(residence));
  }
  return divisions;
}

/**
 * Why a row cannot hold of a column that does not mention it, null where it can: whoever has one standard for town and
 * country (城乡统一) has no urban and no rural one, and whoever states both of these has no undivided one. Rests on the
 * column's own reports only, so that another report never changes the answer.
 */
export function whyNot(row: Omit<Row, 'cells' | 'stats'>, divisions: Divisions | undefined): Inapplicable | null {
  if (row.kind !== 'standard' || row.indicator === null || row.area !== undefined) return null;
  const stated = divisions?.get(seriesOf(row.indicator, row.dimensions));
  if (stated === undefined) return null;
  const { residence } = row.dimensions;
  if (residence === 'urban' || residence === 'rural') return stated.has('unified') ? 'unified' : null;
  return stated.has('urban') && stated.has('rural') ? 'divided' : null;
}

/** The cell of a column for which a row makes no sense. */
export const notApplicable = (why: Inapplicable): Cell => ({
  status: 'not-applicable',
  why,
  notes: [],
  observations: [],
});
