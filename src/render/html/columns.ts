import type { Wording } from '../../lexicon/wording/types.js';
import type { Legend } from '../marks/legend.js';
import type { ViewColumn } from '../view/types.js';
import type { Evidence } from './evidence.js';
import { html, type Markup, NOTHING } from './markup.js';

/** What every part of a page is written with. */
export interface Pen {
  readonly words: Wording;
  readonly legend: Legend;
  readonly evidence: Evidence;
  /** The first place below the overview that speaks of a category, to go to. */
  readonly places: ReadonlyMap<string, string>;
}

/** The class by which the script hides a column. */
export const columnClass = (at: number): string => `c${at}`;

/** The header cells of the columns: group, name and year, and below what else a column is divided into. */
export const columnHeads = (columns: readonly ViewColumn[], below: Markup = NOTHING): readonly Markup[] =>
  columns.map(({ group = '', name, year }, at) => {
    const first = group === '' ? NOTHING : html`<small>${group}</small> `;
    const second = year === '' ? NOTHING : html` <small>${year}</small>`;
    return html`<th scope="col" class="${columnClass(at)}">${first}${name}${second}${below}</th>`;
  });

/** Words that open the sentences of the findings; the words alone where none of these is at hand. */
export function sentenceLink(text: string, ids: readonly string[], { evidence }: Pen): Markup {
  const numbers = ids.map((id) => evidence.number(id)).filter((number) => number !== null);
  const [first] = numbers;
  return first === undefined ? html`${text}` : html`<a href="#s${first}" data-s="${numbers.join(' ')}">${text}</a>`;
}

/** A table in a box that scrolls sideways, by the keyboard too. */
export const tableMarkup = (caption: string, table: Markup): Markup =>
  html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">${table}</div>
`;

/** The id of a group that the overview leads to; nothing for other groups. */
export function placeId(view: string, category: string, { places }: Pen): Markup {
  const id = placeOf(view, category);
  return view !== 'years' && places.get(category) === id ? html` id="${id}"` : NOTHING;
}

/** How the place of a category in a view is called. */
export const placeOf = (view: string, category: string): string => `${view}-${category}`;
