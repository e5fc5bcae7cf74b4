import type { Comparison } from '../../model/comparison.js';
import type { Report } from '../../model/report.js';
import { compare } from '../../pipeline.js';
import { COMPARISON_PRINTERS } from '../comparison-printers.js';
import { deliver } from '../deliver.js';
import { tell } from '../following.js';
import { BRIEFLY, KEEP_ALL, type Sift, siftCategories } from '../inputs/sift.js';
import { printWith } from '../printers.js';
import { readInputs } from '../reading.js';
import type { Format } from '../registry/options.js';
import type { Request, Run } from '../request.js';
import { emptySelection, hintBaseline } from '../selection.js';
import type { Settings } from '../settings.js';

/** The reports that feed a column: what is left after the selection, in the order in which they were given. */
function usedReports(reports: readonly Report[], comparison: Comparison): readonly Report[] {
  const used = new Set(comparison.columns.flatMap((column) => column.reports));
  return reports.filter(({ id }) => used.has(id));
}

/** Formats that say nothing of findings outside the selection, as the tables' overview does. */
const SELECTED_ONLY: ReadonlySet<Format> = new Set<Format>(['json', 'ndjson', 'csv', 'tsv']);

/**
 * What of earlier extracts a comparison needs: where some categories are asked for, only those, but a correction may
 * bring in any finding. A page shows the headings of its sentences.
 */
function siftFor({ compare: { select }, format, corrections, vocabulary }: Settings): Sift {
  const categories = select?.categories;
  if (corrections !== null || format === 'html') return KEEP_ALL;
  return categories === undefined || !SELECTED_ONLY.has(format) ? BRIEFLY : siftCategories(categories, vocabulary);
}

/** `duibiao compare INPUT…`: reports side by side, as tables or as data. */
export const run: Run = async (request: Request) => {
  const { settings, args } = request;
  const { reports: loaded, diagnostics, exit } = await readInputs(request, args, siftFor(settings));
  if (loaded.length === 0 && !/json/.test(settings.format)) return exit;
  const reports = loaded.map(({ report }) => report);
  const comparison = compare(reports, settings.compare, settings.vocabulary);
  const own = [
    ...hintBaseline(
      comparison.diagnostics,
      comparison.columns.map(({ area }) => area),
    ),
    ...emptySelection(reports, comparison, settings.compare),
  ];
  await tell(own, request);
  const used = usedReports(reports, comparison);
  const compared = { comparison: { ...comparison, diagnostics: own }, reports: used, diagnostics };
  await deliver(await printWith(COMPARISON_PRINTERS, compared, settings), request);
  return exit;
};
