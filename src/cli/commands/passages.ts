import type { Passages } from '../../model/passages.js';
import type { LoadedReport, Report } from '../../model/report.js';
import { compare, passages } from '../../pipeline.js';
import { renderPassages, renderPassagesJson } from '../../render/passages.js';
import { deliver } from '../deliver.js';
import { type Printers, printWith } from '../printers.js';
import { readInputs, tell } from '../reading.js';
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

/** The reports of the columns that a comparison keeps, in their order; those of the baseline area first. */
function inOrder(loaded: readonly LoadedReport[], settings: Settings): readonly LoadedReport[] {
  const { select = {}, baseline } = settings.compare;
  const { areas, years } = select;
  const { columns } = compare(
    loaded.map(({ report }) => report),
    { select: { ...(areas === undefined ? {} : { areas }), ...(years === undefined ? {} : { years }) } },
  );
  const base = typeof baseline === 'object' && baseline !== null ? baseline.area : null;
  const isBase = ({ name, code }: { readonly name: string; readonly code: string | null }): boolean =>
    base !== null && (name === base || code === base);
  const ordered = [...columns.filter(({ area }) => isBase(area)), ...columns.filter(({ area }) => !isBase(area))];
  return ordered.flatMap(({ reports }) => reports.flatMap((id) => loaded.find(({ report }) => report.id === id) ?? []));
}

/** `duibiao passages INPUT… --category ID`: one category's prose side by side. */
export const run: Run = async (request) => {
  const { settings, args } = request;
  const category = oneCategory(settings);
  const { reports: loaded, exit } = await readInputs(request, args);
  if (loaded.length === 0 && settings.format !== 'json') return exit;
  const chosen = inOrder(loaded, settings);
  const reports = loaded.map(({ report }) => report);
  await tell(emptySelection(reports, compare(reports, settings.compare), settings.compare), request);
  await deliver(
    await printWith(PRINTERS, { found: passages(chosen, category, settings.vocabulary), reports }, settings),
    request,
  );
  return exit;
};
