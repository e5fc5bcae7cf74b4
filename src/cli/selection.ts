import type { CompareOptions, Comparison } from '../model/comparison.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Report } from '../model/report.js';

/** Says so where reports were read and the selection of areas and years leaves none: what was asked, what there is. */
export function emptySelection(
  reports: readonly Report[],
  comparison: Comparison,
  { select }: CompareOptions,
): readonly Diagnostic[] {
  if (comparison.columns.length > 0 || reports.length === 0) return [];
  const asked = [...(select?.areas ?? []), ...(select?.years ?? []).map(String)];
  const held = reports.map(
    (report) => `${report.area?.name ?? report.path} ${report.summaryYear ?? report.planYear ?? ''}`,
  );
  const values = { selection: asked.join(' '), columns: [...new Set(held)].join(', ') };
  return [{ code: 'selection-empty', severity: 'warning', path: '', values }];
}
