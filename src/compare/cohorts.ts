import { groupOf } from '../lexicon/areas/grouping.js';
import type { Column, Grouping } from '../model/comparison.js';

/** The columns that are measured against each other: indices, with what they have in common where that parts them. */
export interface Cohort {
  readonly columns: readonly number[];
  readonly year?: number | null;
  readonly group?: string | null;
}

/** What makes two columns the same area; reports of an unknown area are columns of their own. */
export const columnArea = ({ area, reports }: Column): string =>
  area.code ?? `${area.province ?? ''}/${area.prefecture ?? ''}/${area.name}/${area.level === null ? reports[0] : ''}`;

/** Whether the columns are one area over the years. */
export const isOneArea = (columns: readonly Column[]): boolean => new Set(columns.map(columnArea)).size === 1;

/**
 * Parts the columns into cohorts. Years are kept apart only where some area has several columns and there are several
 * areas: five bureaus with a report each are one cohort whatever their years (the columns show them), and one bureau
 * over the years is one. Columns outside a named list are in no cohort; without a prefecture, province or level a
 * column is alone.
 */
export function cohortsOf(columns: readonly Column[], grouping: Grouping): Cohort[] {
  const areas = new Set(columns.map(columnArea)).size;
  const byYear = areas > 1 && areas < columns.length;
  const cohorts = new Map<string, { columns: number[]; year?: number | null; group?: string | null }>();
  columns.forEach((column, index) => {
    const group = groupOf(column, index, grouping);
    if (group === undefined) return;
    const key = `${byYear ? column.year : ''}@${group.key}`;
    const at = cohorts.get(key);
    if (at !== undefined) at.columns.push(index);
    else
      cohorts.set(key, {
        columns: [index],
        ...(byYear ? { year: column.year } : {}),
        ...(grouping === 'all' ? {} : { group: group.name }),
      });
  });
  return [...cohorts.values()];
}

/**
 * Columns with those of one province, or one prefecture, next to one another: the groups in the order of their first
 * columns, each group's columns in their own. Other groupings move none.
 */
export function standTogether<T extends { readonly column: Column }>(columns: readonly T[], grouping: Grouping): T[] {
  if (grouping !== 'province' && grouping !== 'prefecture') return [...columns];
  const groups = new Map<string, T[]>();
  columns.forEach((one, index) => {
    const key = groupOf(one.column, index, grouping)?.key ?? '';
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [one]);
    else own.push(one);
  });
  return [...groups.values()].flat();
}
