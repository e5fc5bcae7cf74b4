import { groupOf } from '../../lexicon/areas/grouping.js';
import { partName } from '../../lexicon/wording/names.js';
import type { Lang } from '../../lexicon/wording/types.js';
import type { Column, Grouping, Row, RowStats } from '../../model/comparison.js';
import { printable } from '../../text/printable.js';
import type { GridInput } from './view.js';

/** What a way to group columns is called; a list by its own name. */
export const groupName = (group: Grouping, say: GridInput['say']): string =>
  typeof group === 'object' ? printable(group.name) : say(`group-${group}`);

/** The heading over a column that is compared within a group: 江苏省, 县级市; empty where there is none. */
export function groupHeading(column: Column, group: Grouping, lang: Lang): string {
  const name = groupOf(column, 0, group)?.name ?? null;
  return name === null ? '' : printable(partName({ group: name }, lang));
}

/** The statistics that a column takes part in, where they were taken apart by year or group; null where it is alone. */
export function statsFor(
  { stats, statsByPart = [] }: Row,
  column: Column | undefined,
  group: Grouping,
): RowStats | null {
  if (column === undefined || statsByPart.length === 0) return stats;
  const own = groupOf(column, 0, group)?.name ?? null;
  const fits = (part: RowStats): boolean =>
    (part.year === undefined || part.year === column.year) && (part.group === undefined || part.group === own);
  const found = statsByPart.find(fits);
  return found === undefined || found.n < 2 ? null : found;
}
