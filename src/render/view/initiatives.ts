import type { InitiativeEntry, InitiativeRow } from '../../model/comparison.js';
import { printable } from '../../text/printable.js';
import { listsByColumn, viewColumns } from './columns.js';
import type { ViewContext } from './context.js';
import type { Numbering } from './numbering.js';
import { categoriesOf } from './overview.js';
import type { InitiativeGroup, InitiativeItem, InitiativeView, LoneInitiative } from './types.js';

const item = ({ id, name, status }: InitiativeEntry): InitiativeItem => ({ id, name: printable(name), status });

const isShared = (row: InitiativeRow): boolean => row.cells.held.size > 1;

const loneItem = (entry: InitiativeEntry, { lookup }: ViewContext): LoneInitiative => ({
  ...item(entry),
  source: lookup.cite(entry.id),
});

function initiativeGroup(category: string, numbers: Numbering, context: ViewContext): InitiativeGroup {
  const rows = context.comparison.initiatives.filter((row) => row.category === category);
  const shared = rows.filter(isShared).map((row) => ({
    number: numbers.next(),
    label: printable(row.name),
    cells: row.cells.map((entries) => entries.map(item)),
  }));
  const alone = rows.filter((row) => !isShared(row));
  return {
    category,
    label: context.words.names.category(category),
    rows: shared,
    alone: listsByColumn(alone, context.comparison.columns.length, (entries) =>
      entries.map((entry) => loneItem(entry, context)),
    ),
  };
}

/** Initiatives grouped by category in the taxonomy's order. */
export function initiativeView(numbers: Numbering, context: ViewContext): InitiativeView {
  const held = new Set(context.comparison.initiatives.map((row) => row.category));
  return {
    type: 'initiatives',
    id: 'initiatives',
    title: context.words.views.initiatives,
    columns: viewColumns(context),
    groups: categoriesOf(context)
      .filter((category) => held.has(category))
      .map((category) => initiativeGroup(category, numbers, context)),
  };
}
