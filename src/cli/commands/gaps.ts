import type { Diagnostic } from '../../model/diagnostic.js';
import type { Gaps } from '../../model/gaps.js';
import type { Report } from '../../model/report.js';
import { gaps } from '../../pipeline.js';
import { toCsv, toTsv } from '../../render/delimited/delimited.js';
import { gapSheet } from '../../render/delimited/gaps.js';
import { renderGaps, renderGapsJson } from '../../render/gaps.js';
import { deliver } from '../deliver.js';
import { tell } from '../following.js';
import { BRIEFLY, KEEP_ALL } from '../inputs/sift.js';
import { type Printers, printWith } from '../printers.js';
import { readInputs } from '../reading.js';
import type { Run } from '../request.js';
import type { Settings } from '../settings.js';
import { choice } from '../settle-values.js';
import { say, UsageError } from '../usage-error.js';

interface Found {
  readonly found: Gaps;
  readonly reports: readonly Report[];
}

const PRINTERS: Printers<Found> = {
  table: ({ found, reports }, settings) => renderGaps(found, reports, settings),
  json: ({ found }) => renderGapsJson(found),
  csv: ({ found }) => toCsv(gapSheet(found)),
  tsv: ({ found }) => toTsv(gapSheet(found)),
};

/** The area whose gaps are sought; a median has none. */
function baselineArea({ compare: { baseline } }: Settings): { readonly baseline?: string } {
  if (baseline === null || baseline === undefined) return {};
  if (typeof baseline === 'object') return { baseline: baseline.area };
  throw new UsageError(say('unknown-value', { option: '--baseline', value: baseline }), say('baseline-is-area'));
}

/** Refuses a baseline that none of the reports is of: that it lacks nothing would be no answer. */
function refuseUnknown(diagnostics: readonly Diagnostic[], reports: readonly Report[]): void {
  const unknown = diagnostics.find(({ code }) => code === 'baseline-unknown');
  if (unknown === undefined) return;
  const names = [...new Set(reports.flatMap(({ area }) => area?.name ?? []))];
  choice('--baseline', String(unknown.values['area'] ?? ''), names);
}

/** `duibiao gaps INPUT…`: what peers report and the baseline does not. */
export const run: Run = async (request) => {
  const { settings, args } = request;
  const area = baselineArea(settings);
  const { reports: loaded, exit } = await readInputs(request, args, settings.corrections === null ? BRIEFLY : KEEP_ALL);
  if (loaded.length === 0 && settings.format !== 'json') return exit;
  const reports = loaded.map(({ report }) => report);
  const { select = {}, group = 'all' } = settings.compare;
  const found = gaps(reports, { ...area, select, group }, settings.vocabulary);
  refuseUnknown(found.diagnostics, reports);
  await tell(found.diagnostics, request);
  await deliver(await printWith(PRINTERS, { found, reports }, settings), request);
  return exit;
};
