import { arrangesPage } from '../table/arranges.js';
import type { Cell, Table } from '../table/model.js';
import { type Element, elements } from '../tree.js';

/** Tables that hold other tables: they only arrange a page. Each element is passed once. */
export function findOuterTables(root: Element): ReadonlySet<Element> {
  const outer = new Set<Element>();
  for (const element of elements(root)) {
    if (element.tag !== 'table') continue;
    for (let up = element.parent; up !== null && !outer.has(up); up = up.parent) if (up.tag === 'table') outer.add(up);
  }
  return outer;
}

/** Rows of a table, its own and those of its parts, and of forms that old pages lay round them. */
function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.tag === 'tr') return [child];
    return child.tag === 'caption' ? [] : rowsOf(child);
  });
}

const cellsOf = (row: Element): Element[] =>
  row.children.filter(
    (child): child is Element => typeof child !== 'string' && (child.tag === 'td' || child.tag === 'th'),
  );

/** What a cell holds, as the page's reader gathers it: its words and how many of them are links. */
export type ReadCell = (cell: Element) => { readonly text: string; readonly linked: number };

const SPAN_LIMIT = 1000;

/** Reads a table of figures or facts, or null where it only arranges the page or its words are links in the main. */
export function readTable(element: Element, read: ReadCell): Table | null {
  let linked = 0;
  const rows = rowsOf(element).map((row) =>
    cellsOf(row).map((td): Cell => {
      const content = read(td);
      linked += content.linked;
      const heading = td.tag === 'th' || row.parent?.tag === 'thead';
      return { text: content.text, heading, columns: spanOf(td, 'colspan'), rows: spanOf(td, 'rowspan') };
    }),
  );
  const total = rows.reduce((sum, row) => row.reduce((words, { text }) => words + text.length, sum), 0);
  return linked * 2 > total || arrangesPage(rows) ? null : { rows };
}

function spanOf(td: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(td.attributes[name] ?? '1', 10);
  return Number.isFinite(span) ? Math.min(Math.max(span, 1), SPAN_LIMIT) : 1;
}
