import type { ViewId } from '../../lexicon/wording/types.js';
import type { Comparison } from '../../model/comparison.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Kind } from '../../model/observation.js';
import type { Report } from '../../model/report.js';
import { compare } from '../../pipeline.js';
import { cellSheet, entrySheet } from '../../render/delimited/compare.js';
import { type Sheet, toCsv, toTsv } from '../../render/delimited/delimited.js';
import { renderComparisonJson } from '../../render/json/compare.js';
import { renderComparisonLines } from '../../render/json/compare-lines.js';
import { renderMarkdown } from '../../render/markdown.js';
import { renderTable } from '../../render/table/index.js';
import { deliver } from '../deliver.js';
import { checkTarget } from '../output.js';
import { type Printers, printWith } from '../printers.js';
import { readInputs, tell } from '../reading.js';
import type { Request, Run } from '../request.js';
import { emptySelection } from '../selection.js';
import type { Settings } from '../settings.js';

/** A comparison with everything that it may be printed from. */
interface Compared {
  readonly comparison: Comparison;
  readonly reports: readonly Report[];
  /** What was told while the reports were read. */
  readonly diagnostics: readonly Diagnostic[];
}

const KINDS_OF_VIEW: Readonly<Record<ViewId, readonly Kind[]>> = {
  overview: [],
  standards: ['standard'],
  counts: ['count', 'amount', 'ratio'],
  initiatives: [],
  years: ['standard', 'count', 'amount', 'ratio'],
};

/**
 * What goes into a single table of data: the figures of the views asked for, or, where only initiatives are asked for,
 * those. One file holds one table; figures and initiatives have different columns.
 */
function sheet({ comparison, reports }: Compared, { views, lang }: Settings): Sheet {
  const kinds = views.flatMap((view) => KINDS_OF_VIEW[view]);
  if (kinds.length > 0) return cellSheet(comparison, reports, kinds, lang);
  const all: readonly Kind[] = ['standard', 'count', 'amount', 'ratio'];
  return views.includes('initiatives')
    ? entrySheet(comparison, reports, lang)
    : cellSheet(comparison, reports, all, lang);
}

const PRINTERS: Printers<Compared> = {
  table: ({ comparison, reports }, settings) => renderTable(comparison, reports, settings),
  markdown: ({ comparison, reports }, settings) => renderMarkdown(comparison, reports, settings),
  json: ({ comparison, diagnostics }) => renderComparisonJson(comparison, diagnostics),
  ndjson: ({ comparison, reports, diagnostics }, { lang }) =>
    renderComparisonLines(comparison, reports, diagnostics, lang),
  csv: (compared, settings) => toCsv(sheet(compared, settings)),
  tsv: (compared, settings) => toTsv(sheet(compared, settings)),
  html: async ({ comparison, reports }, settings) => {
    const { renderHtml } = await import('../../render/html/index.js');
    return renderHtml(comparison, reports, settings);
  },
  xlsx: async ({ comparison, reports }, settings) => {
    const { renderXlsx } = await import('../../render/xlsx/index.js');
    return renderXlsx(comparison, reports, settings);
  },
};

/** The reports that feed a column: what is left after the selection, in the order in which they were given. */
function usedReports(reports: readonly Report[], comparison: Comparison): readonly Report[] {
  const used = new Set(comparison.columns.flatMap((column) => column.reports));
  return reports.filter(({ id }) => used.has(id));
}

/** `duibiao compare INPUT…`: reports side by side, as tables or as data. */
export const run: Run = async (request: Request) => {
  const { settings, args } = request;
  if (settings.target !== null) await checkTarget(settings.target);
  const { reports: loaded, diagnostics, exit } = await readInputs(request, args);
  if (loaded.length === 0 && settings.format !== 'json') return exit;
  const reports = loaded.map(({ report }) => report);
  const comparison = compare(reports, settings.compare);
  const own = [...comparison.diagnostics, ...emptySelection(reports, comparison, settings.compare)];
  await tell(own, request);
  const used = usedReports(reports, comparison);
  const compared = { comparison: { ...comparison, diagnostics: own }, reports: used, diagnostics };
  await deliver(await printWith(PRINTERS, compared, settings), request);
  return exit;
};
