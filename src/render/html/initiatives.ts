import { UNICODE } from '../marks/glyphs.js';
import type { InitiativeGroup, InitiativeItem, InitiativeView } from '../view/types.js';
import { columnClass, columnHeads, type Pen, placeId, sentenceLink, tableMarkup } from './columns.js';
import { html, type Markup, NOTHING } from './markup.js';

function itemMarkup({ id, name, status }: InitiativeItem, pen: Pen): Markup {
  const word = pen.words.initiativeStatuses[status];
  return html`<li>${sentenceLink(name, [id], pen)} <abbr class="flags" title="${word}">${UNICODE.initiatives[status]}</abbr></li>`;
}

function groupMarkup(group: InitiativeGroup, view: InitiativeView, pen: Pen): Markup {
  const rows = group.rows.map(({ label, cells }) => {
    const shown = cells.map((items, at) =>
      items.length === 0
        ? html`<td class="${columnClass(at)} missing"><span title="${pen.words.cellStatuses['not-mentioned']}">--</span></td>`
        : html`<td class="${columnClass(at)} prose"><ul>${items.map((item) => itemMarkup(item, pen))}</ul></td>`,
    );
    return html`<tr><th scope="row">${label}</th>${shown}</tr>
`;
  });
  const table =
    rows.length === 0
      ? html`<h3>${group.label}</h3>`
      : tableMarkup(
          group.label,
          html`<table>
<caption>${group.label}</caption>
<thead><tr><th scope="col">${pen.words.labels.series}</th>${columnHeads(view.columns)}</tr></thead>
<tbody>
${rows}</tbody>
</table>`,
        );
  const lists = group.alone.map((items, at) => {
    const column = view.columns[at];
    if (items.length === 0 || column === undefined) return NOTHING;
    return html`<details class="${columnClass(at)}"><summary>${column.name} ${column.year} (${items.length})</summary><ul>${items.map((item) => itemMarkup(item, pen))}</ul></details>
`;
  });
  const alone = group.alone.some((items) => items.length > 0)
    ? html`<div class="alone"><p>${pen.words.labels['also-by-one'].trim()}</p>${lists}</div>`
    : NOTHING;
  return html`<section class="group"${placeId(view.id, group.category, pen)} data-category="${group.category}">${table}${alone}</section>
`;
}

/** Initiatives side by side, then what only one column has. */
export const initiativesMarkup = (view: InitiativeView, pen: Pen): Markup =>
  html`${view.groups.map((group) => groupMarkup(group, view, pen))}`;
