import { fill } from '../../lexicon/wording/fill.js';
import type { Wording } from '../../lexicon/wording/types.js';
import type { Baseline, Comparison } from '../../model/comparison.js';
import type { Report } from '../../model/report.js';
import { printable } from '../../text/printable.js';
import { type ViewContext, viewContext } from '../view/context.js';
import { buildViews } from '../view/index.js';
import type { View } from '../view/types.js';
import { figureLines } from './figures.js';
import { flowWhole } from './flow.js';
import { ASCII, UNICODE } from './glyphs.js';
import { initiativeLines } from './initiatives.js';
import { Legend } from './legend.js';
import type { Pen, TableOptions } from './options.js';
import { overviewLines } from './overview.js';
import { shortNames, sourceLines } from './sources.js';
import { paintWith } from './theme.js';

const NARROWEST_PAGE = 40;

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

function legendLines(legend: Legend, withInitiatives: boolean, pen: Pen): string[] {
  const { words, glyphs } = pen;
  const statuses = Object.entries(words.initiativeStatuses).map(
    ([status, name]) => `${glyphs.initiatives[status as keyof typeof glyphs.initiatives]} ${name}`,
  );
  const signs = [...legend.signs(), ...(withInitiatives ? statuses : [])];
  if (signs.length + legend.footnotes().length === 0) return [];
  return [
    pen.paint('title', words.labels.legend),
    ...flowWhole(signs, '   ', '  ', pen),
    ...flowWhole(legend.footnotes(), '   ', '  ', pen),
    '',
  ];
}

function headline({ comparison, words }: ViewContext, reports: readonly Report[], pen: Pen): string[] {
  const areas = new Set(comparison.columns.map(({ area }) => area.code ?? area.name)).size;
  const values = { areas, columns: comparison.columns.length, reports: reports.length };
  const title = fill(words.labels.comparison, values);
  const measured = baselineWords(comparison.baseline, words);
  return [pen.paint('title', measured === null ? title : `${title}  ${measured}`), ''];
}

/** What differences are measured against, as a phrase; null where nothing is. */
function baselineWords(baseline: Baseline, { labels }: Wording): string | null {
  if (baseline === null) return null;
  const name = typeof baseline === 'object' ? printable(baseline.area) : labels[`baseline-${baseline}`];
  return fill(labels.baseline, { name });
}

/**
 * Prints a comparison as tables: the views asked for, then the signs that occur with their meaning, then the sources.
 * Chinese is aligned to the cell at any width; whole columns move to a further block where they do not fit, no figure
 * is cut or rounded. Ends with a line break.
 */
export function renderTable(comparison: Comparison, reports: readonly Report[], options: TableOptions): string {
  const context = viewContext(comparison, reports, options.lang);
  const ascii = options.ascii || options.ambiguous === 2;
  const pen: Pen = {
    width: Math.max(NARROWEST_PAGE, options.width),
    ambiguous: options.ambiguous,
    paint: paintWith(options.color),
    glyphs: ascii ? ASCII : UNICODE,
    words: context.words,
    fileName: shortNames(reports),
  };
  const legend = new Legend(pen.glyphs, pen.words);
  const views = buildViews(options.views, context);
  const lines = [
    ...headline(context, reports, pen),
    ...views.flatMap((view) => section(view, legend, pen)),
    ...legendLines(legend, options.views.includes('initiatives'), pen),
    ...sourceLines(views, reports, context, pen),
  ];
  return `${lines.join('\n')}\n`;
}
