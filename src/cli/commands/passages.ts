import { isArea } from '../../lexicon/areas/matching.js';
import type { Comparison } from '../../model/comparison.js';
import type { Passages } from '../../model/passages.js';
import type { LoadedReport, Report } from '../../model/report.js';
import { compare, passages } from '../../pipeline.js';
import { renderPassages, renderPassagesJson } from '../../render/passages.js';
import { deliver } from '../deliver.js';
import { tell } from '../following.js';
import { type Printers, printWith } from '../printers.js';
import { readInputs } from '../reading.js';
import type { Run } from '../request.js';
import { emptySelection } from '../selection.js';
import type { Settings } from '../settings.js';
import { say, UsageError } from '../usage-error.js';

interface Found {
  readonly found: Passages;
  readonly reports: readonly Report[];
}

const PRINTERS: Printers<Found> = {
  table: ({ found, reports }, settings) => renderPassages(found, reports, settings),
  json: ({ found }) => renderPassagesJson(found),
};

function oneCategory({ compare: { select } }: Settings): string {
  const [category, ...more] = select?.categories ?? [];
  if (category === undefined || more.length > 0) throw new UsageError(say('category-needed'));
  return category;
}

/** The reports of a comparison's columns in their order, those of the baseline area first. */
function inOrder(loaded: readonly LoadedReport[], { columns, baseline }: Comparison): readonly LoadedReport[] {
  const byId = new Map(loaded.map((one) => [one.report.id, one]));
  const base = typeof baseline === 'object' ? (baseline?.area ?? '') : '';
  const ordered = [
    ...columns.filter((column) => isArea(column, base)),
    ...columns.filter((column) => !isArea(column, base)),
  ];
  return ordered.flatMap(({ reports }) => reports.flatMap((id) => byId.get(id) ?? []));
}

/** `duibiao passages INPUT… --category ID`: one category's prose side by side. */
export const run: Run = async (request) => {
  const { settings, args } = request;
  const category = oneCategory(settings);
  const { reports: loaded, exit } = await readInputs(request, args);
  if (loaded.length === 0 && settings.format !== 'json') return exit;
  const reports = loaded.map(({ report }) => report);
  const comparison = compare(reports, settings.compare, settings.vocabulary);
  await tell([...comparison.diagnostics, ...emptySelection(reports, comparison, settings.compare)], request);
  const found = passages(inOrder(loaded, comparison), category, settings.vocabulary);
  await deliver(await printWith(PRINTERS, { found, reports }, settings), request);
  return exit;
};
