import type { Cells } from '../../model/cells.js';
import type { Column } from '../../model/comparison.js';
import { printable } from '../../text/printable.js';
import type { ViewContext } from './context.js';
import type { ViewColumn } from './types.js';

/**
 * The columns' headers: 望汀县 over 2022, below its province or prefecture where these group the columns. Namesakes are
 * told apart by what lies above them: 南京市鼓楼区, 福州市鼓楼区. What the reports do not say is said to be unknown.
 */
export function viewColumns({ comparison, words }: ViewContext): readonly ViewColumn[] {
  const { columns, group } = comparison;
  return columns.map((column) => ({
    ...groupName(column, group),
    name: printable(nameAmong(column, columns)) || words.labels['area-unknown'],
    year: column.year === null ? words.labels['year-unknown'] : String(column.year),
  }));
}

function groupName({ area }: Column, group: ViewContext['comparison']['group']): { group?: string } {
  const name = group === 'province' || group === 'prefecture' ? area[group] : null;
  return name === null ? {} : { group: printable(name) };
}

/** A column's area by name, with the prefecture or province before it where another area has the same. */
export function nameAmong({ area }: Column, columns: readonly Column[]): string {
  const shared = columns.some(({ area: other }) => other.name === area.name && other.code !== area.code);
  return shared ? `${area.prefecture ?? area.province ?? ''}${area.name}` : area.name;
}

/** What is made of the cells that some rows hold, a list a column, in the order of the rows. */
export function listsByColumn<R, T, L>(
  rows: readonly (R & { readonly cells: Cells<T> })[],
  columns: number,
  make: (cell: T, row: R) => readonly L[],
): readonly (readonly L[])[] {
  const lists = Array.from({ length: columns }, (): L[] => []);
  for (const row of rows) for (const [column, cell] of row.cells.held) lists[column]?.push(...make(cell, row));
  return lists;
}
