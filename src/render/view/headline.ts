import { fill } from '../../lexicon/wording/fill.js';
import type { Wording } from '../../lexicon/wording/types.js';
import type { Baseline } from '../../model/comparison.js';
import type { Report } from '../../model/report.js';
import { printable } from '../../text/printable.js';
import type { ViewContext } from './context.js';

/** What differences are measured against, as a phrase; null where nothing is. */
function baselineWords(baseline: Baseline, { labels }: Wording): string | null {
  if (baseline === null) return null;
  const name = typeof baseline === 'object' ? printable(baseline.area) : labels[`baseline-${baseline}`];
  return fill(labels.baseline, { name });
}

/** What is compared, in one line: how many areas, columns and reports, and against what. */
export function headline({ comparison, words }: ViewContext, reports: readonly Report[]): string {
  const areas = new Set(comparison.columns.map(({ area }) => area.code ?? area.name)).size;
  const values = { areas, columns: comparison.columns.length, reports: reports.length };
  const measured = baselineWords(comparison.baseline, words);
  return [fill(words.labels.comparison, values), ...(measured === null ? [] : [measured])].join('  ');
}
