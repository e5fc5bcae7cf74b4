import type { Vocabulary } from '../lexicon/vocabulary.js';
import type { Selection } from '../model/comparison.js';
import type { LoadedReport } from '../model/report.js';
import { compare } from '../pipeline.js';

/**
 * What a selection keeps of a report: the findings that a comparison with this selection would show, so that `extract`
 * and `compare` never disagree on what is selected. None where the report itself is not selected; without a selection
 * the report stays as it is.
 */
export function selectFindings(
  loaded: LoadedReport,
  select: Selection,
  vocabulary: Vocabulary,
): readonly LoadedReport[] {
  if (Object.keys(select).length === 0) return [loaded];
  const { report } = loaded;
  const comparison = compare([report], { select }, vocabulary);
  if (comparison.columns.length === 0) return [];
  const kept = new Set([
    ...comparison.rows.flatMap((row) => row.cells.stated().flatMap((cell) => cell.observations)),
    ...comparison.initiatives.flatMap((row) =>
      row.cells
        .stated()
        .flat()
        .map(({ id }) => id),
    ),
  ]);
  const observations = report.observations.filter(({ id }) => kept.has(id));
  const initiatives = report.initiatives.filter(({ id }) => kept.has(id));
  return [{ ...loaded, report: { ...report, observations, initiatives } }];
}
