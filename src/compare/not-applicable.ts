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
 * The columns of which a row cannot hold anything, with the reason: whoever has one standard for town and country
 * (城乡统一) has no urban and no rural one, and whoever states both of these has no undivided one. Rests on each
 * column's own reports only, so that another report never changes the answer.
 */
export function inapplicable(
  { kind, indicator, area, dimensions }: Omit<Row, 'cells' | 'stats'>,
  divisions: readonly Divisions[],
): ReadonlyMap<number, Inapplicable> {
  const found = new Map<number, Inapplicable>();
  if (kind !== 'standard' || indicator === null || area !== undefined) return found;
  const series = seriesOf(indicator, dimensions);
  divisions.forEach((own, column) => {
    const why = whyNot(dimensions, own.get(series));
    if (why !== null) found.set(column, why);
  });
  return found;
}

function whyNot({ residence }: Dimensions, stated: ReadonlySet<Residence> | undefined): Inapplicable | null {
  if (stated === undefined) return null;
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
