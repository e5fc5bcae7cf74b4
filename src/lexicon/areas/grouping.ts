import type { Column, Grouping } from '../../model/comparison.js';
import { isArea } from './matching.js';

/** A group of columns: what tells it from others, and its name. */
export interface Group {
  readonly key: string;
  readonly name: string | null;
}

/** The group of a column under a grouping; undefined where it is in none. */
export function groupOf(column: Column, index: number, grouping: Grouping): Group | undefined {
  if (grouping === 'all') return { key: '', name: null };
  if (typeof grouping === 'object') {
    const listed = grouping.areas.some((area) => isArea(column, area));
    return listed ? { key: grouping.name, name: grouping.name } : undefined;
  }
  const name = grouping === 'level' ? levelName(column) : column.area[grouping];
  if (name === null) return { key: `alone:${index}`, name: null };
  return { key: grouping === 'prefecture' ? `${column.area.province ?? ''}/${name}` : name, name };
}

/** Counties, county-level cities and districts do different work; the gazetteer's level alone does not part them. */
function levelName({ area }: Column): string | null {
  if (area.level !== 'county') return area.level;
  if (area.name.endsWith('区')) return 'district';
  return area.name.endsWith('市') ? 'county-level-city' : 'county';
}
