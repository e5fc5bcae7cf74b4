import type { CompareOptions, Comparison } from '../model/comparison.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Report } from '../model/report.js';
import { nearest } from './suggest.js';

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
  const names = reports.flatMap(({ area }) =>
    [area?.name, area?.prefecture, area?.province].filter((name) => name !== null && name !== undefined),
  );
  const near = (select?.areas ?? []).map((name) => nearest(name, names)).find((name) => name !== null);
  const hint = near === undefined || near === null ? '' : ` (${near}?)`;
  const values = { selection: asked.join(' '), hint, columns: [...new Set(held)].join(', ') };
  return [{ code: 'selection-empty', severity: 'warning', path: '', values }];
}

/** Adds the nearest of the areas' names to what is told of a baseline that is none of them. */
export const hintBaseline = (
  diagnostics: readonly Diagnostic[],
  areas: readonly { readonly name: string }[],
): readonly Diagnostic[] =>
  diagnostics.map((one) => {
    if (one.code !== 'baseline-unknown') return one;
    const typed = String(one.values['area'] ?? '');
    const near = nearest(
      typed,
      areas.map(({ name }) => name),
    );
    return near === null ? one : { ...one, values: { ...one.values, area: `${typed} (${near}?)` } };
  });
