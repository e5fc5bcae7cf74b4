import { printable } from '../../text/printable.js';
import type { ViewContext } from './context.js';
import type { ViewColumn } from './types.js';

/** The columns' headers: 望汀县 over 2022. What the reports do not say is said to be unknown. */
export const viewColumns = ({ comparison, words }: ViewContext): readonly ViewColumn[] =>
  comparison.columns.map(({ area, year }) => ({
    name: printable(area.name) || words.labels['area-unknown'],
    year: year === null ? words.labels['year-unknown'] : String(year),
  }));
