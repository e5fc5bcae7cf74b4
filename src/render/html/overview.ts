import type { OverviewPart } from '../../lexicon/wording/types.js';
import type { OverviewCell, OverviewRow, OverviewView } from '../view/types.js';
import { columnClass, columnHeads, type Pen } from './columns.js';
import { html, type Markup } from './markup.js';

const PARTS: readonly OverviewPart[] = ['standards', 'counts', 'amounts', 'initiatives'];

function cellMarkup(cell: OverviewCell | null, at: number, pen: Pen): Markup {
  const classes = columnClass(at);
  if (cell === null)
    return html`<td class="${classes} missing"><span title="${pen.words.cellStatuses['not-mentioned']}">--</span></td>`;
  const numbers = PARTS.map((part) => html`<span title="${pen.words.overviewParts[part]}">${cell[part]}</span> `);
  return html`<td class="${classes} counts">${numbers}</td>`;
}

const rowMarkup = (row: OverviewRow, pen: Pen): Markup =>
  html`<tr data-category="${row.category}"><th scope="row">${row.label}</th>${row.cells.map((cell, at) => cellMarkup(cell, at, pen))}<td>${row.comparable}</td></tr>
`;

/** The matrix of categories by columns. */
export const overviewMarkup = (view: OverviewView, pen: Pen): Markup =>
  html`<p class="note">${pen.words.labels['overview-cells']}</p>
<div class="scroll"><table class="matrix">
<caption>${view.title}</caption>
<thead><tr><th scope="col">${pen.words.labels.category}</th>${columnHeads(view.columns)}<th scope="col">${pen.words.labels['comparable-rows']}</th></tr></thead>
<tbody>
${view.rows.map((row) => rowMarkup(row, pen))}</tbody>
<tfoot>
${rowMarkup(view.total, pen)}</tfoot>
</table></div>
`;
