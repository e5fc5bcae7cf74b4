import type { Comparison } from '../../model/comparison.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Report } from '../../model/report.js';
import { compare } from '../../pipeline.js';
import { renderComparisonJson } from '../../render/json/compare.js';
import { renderTable } from '../../render/table/index.js';
import { deliver } from '../deliver.js';
import { checkTarget } from '../output.js';
import { readInputs, tell } from '../reading.js';
import type { Request, Run } from '../request.js';
import { emptySelection } from '../selection.js';
import type { Settings } from '../settings.js';

/** A comparison with everything that it may be printed from. */
interface Compared {
  readonly comparison: Comparison;
  readonly reports: readonly Report[];
  readonly diagnostics: readonly Diagnostic[];
}

function print({ comparison, reports, diagnostics }: Compared, settings: Settings): string {
  if (settings.format === 'json') return renderComparisonJson(comparison, diagnostics);
  const { width, lang, color, ascii, views } = settings;
  return renderTable(comparison, reports, { width, lang, color, ascii, ambiguous: 1, views });
}

/** The reports that feed a column: what is left after the selection, in the order of the columns. */
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
  const compared = { ...comparison, diagnostics: own };
  await deliver(
    print({ comparison: compared, reports: usedReports(reports, comparison), diagnostics }, settings),
    request,
  );
  return exit;
};
