import type { Comparison } from '../../model/comparison.js';
import type { Report } from '../../model/report.js';
import { Legend } from '../marks/legend.js';
import { citations, reportLine } from '../view/citations.js';
import { type ViewContext, viewContext } from '../view/context.js';
import { headline } from '../view/headline.js';
import { buildViews } from '../view/index.js';
import type { View } from '../view/types.js';
import { figureLines } from './figures.js';
import { flow, flowWhole } from './flow.js';
import { initiativeLines } from './initiatives.js';
import type { Pen, TableOptions } from './options.js';
import { overviewLines } from './overview.js';
import { penFor } from './pen.js';

/** Lines of one view, without its title. */
function viewLines(view: View, legend: Legend, pen: Pen): string[] {
  switch (view.type) {
    case 'overview':
      return overviewLines(view, legend, pen);
    case 'figures':
      return figureLines(view, legend, pen);
    case 'initiatives':
      return initiativeLines(view, legend, pen);
  }
}

function section(view: View, legend: Legend, pen: Pen): string[] {
  const empty = view.type === 'overview' ? view.rows.length === 0 : view.groups.length === 0;
  const body = empty ? [pen.words.labels['nothing-here']] : viewLines(view, legend, pen);
  return [pen.paint('title', view.title), '', ...body, ''];
}

/** Whether ranks stand beside the bars of a view. */
const showsRanks = (view: View, { bars }: Pen): boolean =>
  bars &&
  view.type === 'figures' &&
  view.id === 'standards' &&
  view.groups.some(({ rows }) => rows.some(({ ranks }) => ranks?.some((rank) => rank !== null)));

function legendLines(legend: Legend, views: readonly View[], pen: Pen): string[] {
  const signs = [
    ...legend.signs(),
    ...(views.some(({ type }) => type === 'initiatives') ? legend.initiatives() : []),
    ...(views.some((view) => showsRanks(view, pen)) ? [pen.words.labels['rank-note']] : []),
  ];
  const footnotes = legend.footnotes();
  if (signs.length + footnotes.length === 0) return [];
  return [
    pen.paint('title', pen.words.labels.legend),
    ...flowWhole(signs, '   ', '  ', pen),
    ...flowWhole(footnotes, '   ', '  ', pen),
    '',
  ];
}

/** The reports with their titles and paths, then for each numbered row the files and lines that state its figures. */
function sourceLines(views: readonly View[], reports: readonly Report[], context: ViewContext, pen: Pen): string[] {
  return [
    pen.paint('title', pen.words.labels.sources),
    ...reports.flatMap((report) => flow([reportLine(report)], '', '  ', pen)),
    ...flowWhole(citations(views, context, pen.fileName), '  ', '  ', pen),
  ];
}

/**
 * Prints a comparison as tables: the views asked for, then the signs that occur with their meaning, then the sources.
 * Chinese is aligned to the cell at any width; whole columns move to a further block where they do not fit, no figure
 * is cut or rounded. Ends with a line break.
 */
export function renderTable(comparison: Comparison, reports: readonly Report[], options: TableOptions): string {
  const context = viewContext(comparison, reports, options);
  const pen = { ...penFor(options, reports), bars: options.views.length === 1 };
  const legend = new Legend(pen.glyphs, pen.words);
  const views = buildViews(options.views, context);
  const lines = [
    pen.paint('title', headline(context, reports)),
    '',
    ...views.flatMap((view) => section(view, legend, pen)),
    ...legendLines(legend, views, pen),
    ...sourceLines(views, reports, context, pen),
  ];
  return `${lines.join('\n')}\n`;
}
