import { fill } from '../../lexicon/wording/fill.js';
import type { Wording } from '../../lexicon/wording/types.js';
import type { Comparison } from '../../model/comparison.js';
import type { Report } from '../../model/report.js';
import { printable } from '../../text/printable.js';
import type { ViewContext } from './context.js';

/** What differences are measured against, as a phrase; null where nothing is, be it because no column is so called. */
function baselineWords({ baseline, diagnostics }: Comparison, { labels }: Wording): string | null {
  if (baseline === null || diagnostics.some(({ code }) => code === 'baseline-unknown')) return null;
  const name = typeof baseline === 'object' ? printable(baseline.area) : labels[`baseline-${baseline}`];
  return fill(labels.baseline, { name });
}

/** Within what ranks and medians are taken, as a phrase; a named list with its areas: 北片 (甲县；乙县). */
function groupWords(group: Comparison['group'], { labels }: Wording): string | null {
  if (group === undefined) return null;
  const name =
    typeof group === 'object'
      ? `${group.name} (${group.areas.join(labels['list-separator'])})`
      : labels[`group-${group}`];
  return fill(labels.group, { name: printable(name) });
}

/** What is compared, in one line: how many areas, columns and reports, against what and within which group. */
export function headline({ comparison, words }: ViewContext, reports: readonly Report[]): string {
  const areas = new Set(comparison.columns.map(({ area }) => area.code ?? area.name)).size;
  const values = { areas, columns: comparison.columns.length, reports: reports.length };
  const more = [baselineWords(comparison, words), groupWords(comparison.group, words)];
  return [fill(words.labels.comparison, values), ...more.filter((phrase) => phrase !== null)].join('  ');
}
