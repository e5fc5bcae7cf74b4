import type { Wording } from '../../lexicon/wording/types.js';
import type { Legend } from '../marks/legend.js';
import type { ViewColumn } from '../view/types.js';
import type { Evidence } from './evidence.js';
import { html, type Markup } from './markup.js';

/** What every part of a page is written with. */
export interface Pen {
  readonly words: Wording;
  readonly legend: Legend;
  readonly evidence: Evidence;
}

/** The class by which the script hides a column. */
export const columnClass = (at: number): string => `c${at}`;

/** The header cells of the columns: name over year. */
export const columnHeads = (columns: readonly ViewColumn[]): readonly Markup[] =>
  columns.map(
    ({ name, year }, at) => html`<th scope="col" class="${columnClass(at)}">${name}<br><small>${year}</small></th>`,
  );
