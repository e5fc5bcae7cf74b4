import type { Row } from '../../model/comparison.js';
import type { ShowContext } from '../../render/view/context.js';
import { seriesNames } from '../../render/view/row-label.js';

/** Rows that stand in one table under one heading: standards, or all else, of a category. */
const headingOf = ({ category, kind }: Row): string => `${category} ${kind === 'standard'}`;

/**
 * What each row is called beside the others under its heading, by the row's id; worked out for a heading when one of its
 * rows is first asked for. Undefined for a row that is not among them.
 */
export function namesOf(
  rows: readonly Row[],
  context: Pick<ShowContext, 'words' | 'lang'>,
): (row: Row) => string | undefined {
  const named = new Map<string, ReadonlyMap<string, string>>();
  return (row) => {
    const heading = headingOf(row);
    let names = named.get(heading);
    if (names === undefined) {
      const own = rows.filter((other) => headingOf(other) === heading);
      const told = seriesNames(own, context);
      names = new Map(own.map(({ id }, at) => [id, told[at] ?? '']));
      named.set(heading, names);
    }
    return names.get(row.id);
  };
}
