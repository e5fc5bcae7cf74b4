import { partName, unitWithPer } from '../../lexicon/wording/names.js';
import type { ViewId } from '../../lexicon/wording/types.js';
import { type Cell, isMentioned, isShared, type Row } from '../../model/comparison.js';
import { KINDS, type Kind } from '../../model/observation.js';
import { printable } from '../../text/printable.js';
import { formatStatistic } from '../format/number.js';
import { listsByColumn, viewColumns } from './columns.js';
import type { ViewContext } from './context.js';
import { figureCell } from './figure-cell.js';
import type { Numbering } from './numbering.js';
import { categoriesOf } from './overview.js';
import { isNamedBySubject, loneText, rowLabels } from './row-label.js';
import type { FigureGroup, FigureRow, FigureView, LoneFigure } from './types.js';

/** The years and groups whose medians a row has; a single one needs no name. */
function mediansOf({ stats, statsByPart }: Row, { lang }: ViewContext): FigureRow['medians'] {
  const several = statsByPart !== undefined;
  return (statsByPart ?? (stats === null ? [] : [stats]))
    .filter(({ n }) => n > 1)
    .toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0))
    .map((part) => ({
      part: several ? printable(partName(part, lang)) : '',
      text: formatStatistic(part.median),
      n: part.n,
    }));
}

/** The cells' ranks; one alone in its year or group stands first of one, which says nothing. */
function ranksOf({ cells, stats, statsByPart }: Row, { comparison }: ViewContext): readonly (number | null)[] {
  const peopled = (statsByPart ?? (stats === null ? [] : [stats])).filter(({ n }) => n > 1);
  return comparison.columns.map(({ year }, column) => {
    const isBeside = peopled.some((part) => part.year === undefined || part.year === year);
    return isBeside ? (cells.held.get(column)?.rank ?? null) : null;
  });
}

const isAlignedBySubject = ({ cells }: Row): boolean =>
  cells.stated().some(({ notes }) => notes.includes('aligned-by-subject'));

function figureRow(row: Row, label: string, numbers: Numbering, context: ViewContext): FigureRow {
  return {
    number: numbers.next(),
    id: row.id,
    label,
    aligned: row.similarity !== undefined || isAlignedBySubject(row),
    cells: row.cells.map((cell) => figureCell(cell, row, context)),
    medians: mediansOf(row, context),
    ranks: ranksOf(row, context),
  };
}

function loneFigure(cell: Cell, row: Row, context: ViewContext): LoneFigure[] {
  if (!isMentioned(cell)) return [];
  const shown = figureCell(cell, row, context);
  const source = context.lookup.cite(cell.observations[0] ?? '');
  return [{ id: row.id, text: loneText(row, cell, shown.text, context), cell: shown, source }];
}

/**
 * Whether a row stands alone: only one column reports it and no indicator names it, or none of one thing. A standard
 * always keeps its row, and so does anything where there is one column only.
 */
export const standsAlone = (row: Row): boolean =>
  row.cells.length > 1 && row.kind !== 'standard' && isNamedBySubject(row) && !isShared(row);

function figureGroup(category: string, rows: readonly Row[], numbers: Numbering, context: ViewContext): FigureGroup {
  const alone = rows.filter(standsAlone);
  const aligned = rows.filter((row) => !standsAlone(row));
  const labels = rowLabels(aligned, context);
  const shown = aligned.map((row, at) => figureRow(row, labels[at] ?? '', numbers, context));
  return {
    category,
    label: context.words.names.category(category),
    rows: shown,
    alone: listsByColumn(alone, context.comparison.columns.length, (cell, row) => loneFigure(cell, row, context)),
  };
}

/** Which kinds of figures a view shows. */
export const KINDS_OF_VIEW = {
  overview: [],
  standards: ['standard'],
  counts: ['count', 'amount', 'ratio'],
  initiatives: [],
  years: KINDS,
} as const satisfies Readonly<Record<ViewId, readonly Kind[]>>;

function title(id: 'standards' | 'counts', { words, lang }: ViewContext): string {
  return id === 'standards' ? `${words.views[id]}  ${unitWithPer('元', '人·月', lang)}` : words.views[id];
}

/**
 * Standards, or counts with amounts and ratios, grouped by category in the taxonomy's order; within a category in the
 * comparison's own.
 */
export function figureView(id: 'standards' | 'counts', numbers: Numbering, context: ViewContext): FigureView {
  const kinds = new Set<Kind>(KINDS_OF_VIEW[id]);
  const groups = categoriesOf(context)
    .map((category) => ({
      category,
      rows: context.comparison.rows.filter((row) => row.category === category && kinds.has(row.kind)),
    }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ category, rows }) => figureGroup(category, rows, numbers, context));
  return { type: 'figures', id, title: title(id, context), columns: viewColumns(context), groups };
}
