import type { Sheet, Value } from './delimited.js';

/** A column of a table: its name and how its value is taken from a row's item. */
export interface ColumnOf<T> {
  readonly name: string;
  readonly value: (item: T) => Value;
}

/** A column. */
export const column = <T>(name: string, value: (item: T) => Value): ColumnOf<T> => ({ name, value });

/** A table of items under the columns given. */
export const sheetOf = <T>(columns: readonly ColumnOf<T>[], items: readonly T[]): Sheet => ({
  columns: columns.map(({ name }) => name),
  rows: items.map((item) => columns.map(({ value }) => value(item))),
});
