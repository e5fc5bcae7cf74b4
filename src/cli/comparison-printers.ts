import type { Names, ViewId } from '../lexicon/wording/types.js';
import { namesIn } from '../lexicon/wording/vocabulary-names.js';
import type { Comparison } from '../model/comparison.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Kind } from '../model/observation.js';
import type { Report } from '../model/report.js';
import { cellSheet, entrySheet } from '../render/delimited/compare.js';
import { type Sheet, toCsv, toTsv } from '../render/delimited/delimited.js';
import { comparisonPieces } from '../render/json/compare.js';
import { renderComparisonLines } from '../render/json/compare-lines.js';
import { renderMarkdown } from '../render/markdown.js';
import { renderTable } from '../render/table/index.js';
import type { Printers } from './printers.js';
import type { Settings } from './settings.js';

/** A comparison with everything that it may be printed from. */
export interface Compared {
  readonly comparison: Comparison;
  readonly reports: readonly Report[];
  /** What was told while the reports were read. */
  readonly diagnostics: readonly Diagnostic[];
}

const ALL_KINDS: readonly Kind[] = ['standard', 'count', 'amount', 'ratio'];

const KINDS_OF_VIEW: Readonly<Record<ViewId, readonly Kind[]>> = {
  overview: [],
  standards: ['standard'],
  counts: ['count', 'amount', 'ratio'],
  initiatives: [],
  years: ALL_KINDS,
};

const namesOf = ({ lang, vocabulary }: Settings): Names => namesIn(lang, vocabulary);

/**
 * What goes into a single table of data: the figures of the views asked for, or, where only initiatives are asked for,
 * those. One file holds one table; figures and initiatives have different columns.
 */
function sheet({ comparison, reports }: Compared, settings: Settings): Sheet {
  const { views } = settings;
  const names = namesOf(settings);
  const kinds = views.flatMap((view) => KINDS_OF_VIEW[view]);
  if (kinds.length > 0) return cellSheet(comparison, reports, kinds, names);
  return views.includes('initiatives')
    ? entrySheet(comparison, reports, names)
    : cellSheet(comparison, reports, ALL_KINDS, names);
}

/** A comparison in every format. The larger writers are loaded only when they are asked for. */
export const COMPARISON_PRINTERS: Printers<Compared> = {
  table: ({ comparison, reports }, settings) => renderTable(comparison, reports, settings),
  markdown: ({ comparison, reports }, settings) => renderMarkdown(comparison, reports, settings),
  json: ({ comparison, diagnostics }) => comparisonPieces(comparison, diagnostics),
  ndjson: ({ comparison, reports, diagnostics }, settings) =>
    renderComparisonLines(comparison, reports, diagnostics, namesOf(settings)),
  csv: (compared, settings) => toCsv(sheet(compared, settings)),
  tsv: (compared, settings) => toTsv(sheet(compared, settings)),
  html: async ({ comparison, reports }, settings) => {
    const { renderHtml } = await import('../render/html/index.js');
    return renderHtml(comparison, reports, settings);
  },
  xlsx: async ({ comparison, reports }, settings) => {
    const { renderXlsx } = await import('../render/xlsx/index.js');
    return renderXlsx(comparison, reports, settings);
  },
};
