import type { Comparison } from '../../model/comparison.js';
import type { Report } from '../../model/report.js';
import { compare } from '../../pipeline.js';
import { COMPARISON_PRINTERS } from '../comparison-printers.js';
import { deliver } from '../deliver.js';
import { checkTarget } from '../output.js';
import { printWith } from '../printers.js';
import { readInputs, tell } from '../reading.js';
import type { Request, Run } from '../request.js';
import { emptySelection } from '../selection.js';

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
  if (loaded.length === 0 && !/json/.test(settings.format)) return exit;
  const reports = loaded.map(({ report }) => report);
  const comparison = compare(reports, settings.compare);
  const own = [...comparison.diagnostics, ...emptySelection(reports, comparison, settings.compare)];
  await tell(own, request);
  const used = usedReports(reports, comparison);
  const compared = { comparison: { ...comparison, diagnostics: own }, reports: used, diagnostics };
  await deliver(await printWith(COMPARISON_PRINTERS, compared, settings), request);
  return exit;
};
