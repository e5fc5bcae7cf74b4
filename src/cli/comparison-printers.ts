import { namesIn } from '../lexicon/wording/vocabulary-names.js';
import type { Comparison } from '../model/comparison.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Report } from '../model/report.js';
import { comparisonPieces } from '../render/json/compare.js';
import type { Printers } from './printers.js';

/** A comparison with everything that it may be printed from. */
export interface Compared {
  readonly comparison: Comparison;
  readonly reports: readonly Report[];
  /** What was told while the reports were read. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A comparison in every format. A writer is loaded when it is asked for. */
export const COMPARISON_PRINTERS: Printers<Compared> = {
  table: async ({ comparison, reports }, settings) => {
    const { renderTable } = await import('../render/table/index.js');
    return renderTable(comparison, reports, settings);
  },
  markdown: async ({ comparison, reports }, settings) => {
    const { renderMarkdown } = await import('../render/markdown.js');
    return renderMarkdown(comparison, reports, settings);
  },
  json: ({ comparison, diagnostics }) => comparisonPieces(comparison, diagnostics),
  ndjson: async ({ comparison, reports, diagnostics }, settings) => {
    const { renderComparisonLines } = await import('../render/json/compare-lines.js');
    return renderComparisonLines(comparison, reports, diagnostics, namesIn(settings.lang, settings.vocabulary));
  },
  csv: async (compared, settings) => {
    const { comparisonCsv } = await import('./comparison-sheet.js');
    return comparisonCsv(compared, settings);
  },
  tsv: async (compared, settings) => {
    const { comparisonTsv } = await import('./comparison-sheet.js');
    return comparisonTsv(compared, settings);
  },
  html: async ({ comparison, reports }, settings) => {
    const { renderHtml } = await import('../render/html/index.js');
    return renderHtml(comparison, reports, settings);
  },
  xlsx: async ({ comparison, reports }, settings) => {
    const { renderXlsx } = await import('../render/xlsx/index.js');
    return renderXlsx(comparison, reports, settings);
  },
};
