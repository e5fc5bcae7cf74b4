import type { FigureCell, FigureGroup, FigureRow, FigureView, LoneFigure } from '../view/types.js';
import { columnClass, columnHeads, type Pen, placeId, sentenceLink, tableMarkup } from './columns.js';
import { html, type Markup, NOTHING } from './markup.js';
import { bar, sparkline } from './svg.js';

/** What a cell's flags say, in words. */
const meaningOf = (cell: FigureCell, pen: Pen): string =>
  cell.flags.map(({ mark, detail }) => detail ?? pen.words.marks[mark]).join('; ');

function flagged(cell: FigureCell, pen: Pen): Markup {
  const meaning = meaningOf(cell, pen);
  const signs = pen.legend.flags(cell.flags);
  if (signs === '') return NOTHING;
  return html`<abbr class="flags" title="${meaning}">${signs}</abbr>`;
}

function cellMarkup(cell: FigureCell, at: number, largest: number | null, pen: Pen): Markup {
  const classes = `${columnClass(at)} ${cell.tone}`;
  if (cell.tone === 'missing')
    return html`<td class="${classes}"><span title="${meaningOf(cell, pen)}">${cell.text}</span></td>`;
  const gap = cell.gap === null ? NOTHING : html`<span class="gap">${cell.gap}</span>`;
  const drawn = largest === null || cell.value === null ? NOTHING : bar(cell.value, largest);
  return html`<td class="${classes}">${sentenceLink(cell.text, cell.observations, pen)}${flagged(cell, pen)}${gap}${drawn}</td>`;
}

/** The largest value of a row of standards, to draw its bars against; null where there is nothing to compare. */
function largestOf(row: FigureRow, view: FigureView): number | null {
  const values = row.cells.map(({ value }) => value).filter((value) => value !== null);
  return view.id === 'standards' && values.length > 1 ? Math.max(...values) : null;
}

function trendCells({ trend }: FigureRow, view: FigureView): Markup {
  if (view.id !== 'years') return NOTHING;
  const levels = trend?.levels ?? null;
  return html`<td>${levels === null ? NOTHING : sparkline(levels)}</td><td>${trend?.change ?? ''}</td>`;
}

function rowMarkup(row: FigureRow, view: FigureView, pen: Pen): Markup {
  const largest = largestOf(row, view);
  const sign = row.aligned ? html` <abbr title="${pen.words.marks['aligned-by-subject']}">*</abbr>` : NOTHING;
  const cells = row.cells.map((cell, at) => cellMarkup(cell, at, largest, pen));
  const area = view.id === 'years' ? html` data-area="${row.label}"` : NOTHING;
  return html`<tr${area}><th scope="row">${row.label}${sign}</th>${cells}${trendCells(row, view)}</tr>
`;
}

const loneMarkup = ({ text, cell }: LoneFigure, pen: Pen): Markup =>
  html`<li class="${cell.tone}">${sentenceLink(text, cell.observations, pen)}${flagged(cell, pen)}</li>`;

/** What only one column says, a list a column. */
function aloneMarkup(group: FigureGroup, view: FigureView, pen: Pen): Markup {
  const lists = group.alone.map((items, at) => {
    const column = view.columns[at];
    if (items.length === 0 || column === undefined) return NOTHING;
    const title = html`<summary>${column.name} ${column.year} (${items.length})</summary>`;
    return html`<details class="${columnClass(at)}">${title}<ul>${items.map((item) => loneMarkup(item, pen))}</ul></details>
`;
  });
  if (group.alone.every((items) => items.length === 0)) return NOTHING;
  return html`<div class="alone"><p>${pen.words.labels['also-by-one'].trim()}</p>${lists}</div>`;
}

function groupMarkup(group: FigureGroup, view: FigureView, pen: Pen): Markup {
  const { labels } = pen.words;
  const trend =
    view.id === 'years' ? html`<th scope="col">${labels.trend}</th><th scope="col">${labels.change}</th>` : NOTHING;
  const table =
    group.rows.length === 0
      ? NOTHING
      : tableMarkup(
          group.label,
          html`<table>
<caption>${group.label}</caption>
<thead><tr><th scope="col">${labels.series}</th>${columnHeads(view.columns)}${trend}</tr></thead>
<tbody>
${group.rows.map((row) => rowMarkup(row, view, pen))}</tbody>
</table>`,
        );
  const title = group.rows.length === 0 ? html`<h3>${group.label}</h3>` : NOTHING;
  return html`<section class="group"${placeId(view.id, group.category, pen)} data-category="${group.category}">${title}${table}${aloneMarkup(group, view, pen)}</section>
`;
}

/** Standards, counts or years as tables, each figure with its flags, its difference and a bar or a line. */
export const figuresMarkup = (view: FigureView, pen: Pen): Markup =>
  html`${view.groups.map((group) => groupMarkup(group, view, pen))}`;
