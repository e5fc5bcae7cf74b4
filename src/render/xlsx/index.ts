import { writeXlsx } from 'hucre/xlsx';
import type { Speech, ViewId } from '../../lexicon/wording/types.js';
import type { Comparison } from '../../model/comparison.js';
import type { Report } from '../../model/report.js';
import { viewColumns } from '../view/columns.js';
import { type ViewContext, viewContext } from '../view/context.js';
import { KINDS_OF_VIEW } from '../view/figures.js';
import { OVERVIEW_PARTS, overviewView } from '../view/overview.js';
import { figureSheet } from './figures.js';
import { type SheetCell, type SheetPlan, writeSheet } from './sheet.js';

/** How a comparison is written as a workbook. */
export interface XlsxOptions extends Speech {
  readonly views: readonly ViewId[];
}

/** A fixed date: the same reports give the same bytes on any day, and no clock is asked. */
const WRITTEN = new Date(Date.UTC(2000, 0, 1));

function overviewSheet(context: ViewContext): SheetPlan {
  const view = overviewView(context);
  const { labels, overviewParts } = context.words;
  const heads = view.columns.flatMap(({ name, year }) =>
    OVERVIEW_PARTS.map((part) => `${name} ${year}\n${overviewParts[part]}`),
  );
  const rows = [...view.rows, view.total].map((row): readonly SheetCell[] => [
    { value: row.label },
    ...row.cells.flatMap((cell) => OVERVIEW_PARTS.map((part) => ({ value: cell === null ? '--' : cell[part] }))),
    { value: row.comparable },
  ]);
  return { name: view.title, head: [labels.category, ...heads, labels['comparable-rows']], rows, frozen: 1 };
}

function initiativeSheet(context: ViewContext): SheetPlan {
  const { comparison, words, lookup } = context;
  const columns = viewColumns(context).map(({ name, year }) => `${name} ${year}`.trim());
  const rows = comparison.initiatives.map((row): readonly SheetCell[] => [
    { value: words.names.category(row.category) },
    { value: row.name },
    ...row.cells.map((entries): SheetCell => {
      if (entries.length === 0) return { value: '--' };
      const names = entries.map(({ name, status }) => `${name} (${words.initiativeStatuses[status]})`);
      const places = entries.map(({ id, text }) => {
        const cited = lookup.cite(id);
        return cited === null ? text : `${cited.path}:${cited.line}\n${text}`;
      });
      return {
        value: names.join('\n'),
        comment: places.join('\n'),
        style: { alignment: { wrapText: true, vertical: 'top' } },
      };
    }),
  ]);
  const head = [words.labels.category, words.views.initiatives, ...columns];
  return { name: words.views.initiatives, head, rows, frozen: 2 };
}

function sourceSheet(reports: readonly Report[], { words }: ViewContext): SheetPlan {
  const { labels } = words;
  const rows = reports.map(({ bureau, title, published, summaryYear, planYear, path }): readonly SheetCell[] =>
    [bureau, title, published, summaryYear, planYear, path].map((value) => ({ value })),
  );
  const head = [
    labels.bureau,
    labels.title,
    labels.published,
    labels['summary-year'],
    labels['plan-year'],
    labels.file,
  ];
  return { name: labels.sources, head, rows, frozen: 0 };
}

function sheetOf(view: ViewId, context: ViewContext): readonly SheetPlan[] {
  const { views } = context.words;
  switch (view) {
    case 'overview':
      return [overviewSheet(context)];
    case 'initiatives':
      return [initiativeSheet(context)];
    default:
      return [figureSheet(views[view], KINDS_OF_VIEW[view], context)];
  }
}

/**
 * A comparison as a workbook: a sheet a view and one of the sources. Figures are numbers in the row's unit (money in 元,
 * with every digit), with their sentence and place as a comment; what is no number (a mask, a range) is text.
 */
export function renderXlsx(
  comparison: Comparison,
  reports: readonly Report[],
  options: XlsxOptions,
): Promise<Uint8Array> {
  const context = viewContext(comparison, reports, options);
  const plans = [...options.views.flatMap((view) => sheetOf(view, context)), sourceSheet(reports, context)];
  const properties = { creator: 'duibiao', created: WRITTEN, modified: WRITTEN };
  return writeXlsx({ sheets: plans.map(writeSheet), properties });
}
