import type { OverviewPart, Wording } from '../../lexicon/wording/types.js';
import { OVERVIEW_PARTS } from '../view/overview.js';
import type { OverviewCell, OverviewRow, OverviewView } from '../view/types.js';
import { columnClass, columnHeads, type Pen, tableMarkup } from './columns.js';
import { html, type Markup } from './markup.js';

/** What a number of a cell counts, in full. */
const nameOf = (part: OverviewPart, { kinds, views }: Wording): string =>
  ({ standards: kinds.standard, counts: kinds.count, amounts: kinds.amount, initiatives: views.initiatives })[part];

/** The four numbers of a cell; each is said with its name to those who listen. */
function cellMarkup(cell: OverviewCell | null, at: number, { words }: Pen): Markup {
  const classes = columnClass(at);
  if (cell === null)
    return html`<td class="${classes} missing"><span title="${words.cellStatuses['not-mentioned']}">--</span></td>`;
  const numbers = OVERVIEW_PARTS.map(
    (part) =>
      html`<span${cell[part] === 0 ? html` class="none"` : ''}><i>${nameOf(part, words)} </i>${cell[part]}</span> `,
  );
  return html`<td class="${classes} counts">${numbers}</td>`;
}

function rowMarkup(row: OverviewRow, pen: Pen): Markup {
  const place = pen.places.get(row.category);
  const label = place === undefined ? html`${row.label}` : html`<a href="#${place}">${row.label}</a>`;
  const cells = row.cells.map((cell, at) => cellMarkup(cell, at, pen));
  return html`<tr data-category="${row.category}"><th scope="row">${label}</th>${cells}<td>${row.comparable}</td></tr>
`;
}

/** The matrix of categories by columns. */
export function overviewMarkup(view: OverviewView, pen: Pen): Markup {
  const { labels, overviewParts } = pen.words;
  const parts = html`<span class="counts" aria-hidden="true">${OVERVIEW_PARTS.map((part) => html`<span>${overviewParts[part]}</span> `)}</span>`;
  const table = html`<table class="matrix">
<caption>${view.title}</caption>
<thead><tr><th scope="col">${labels.category}</th>${columnHeads(view.columns, parts)}<th scope="col">${labels['comparable-rows']}</th></tr></thead>
<tbody>
${view.rows.map((row) => rowMarkup(row, pen))}</tbody>
<tfoot>
${rowMarkup(view.total, pen)}</tfoot>
</table>`;
  return html`<p class="note">${labels['overview-cells']}</p>
${tableMarkup(view.title, table)}`;
}
