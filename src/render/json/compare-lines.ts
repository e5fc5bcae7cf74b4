import type { Names } from '../../lexicon/wording/types.js';
import type { Comparison } from '../../model/comparison.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { KINDS } from '../../model/observation.js';
import type { Report } from '../../model/report.js';
import { cellSheet, entrySheet } from '../delimited/compare.js';
import type { Sheet } from '../delimited/delimited.js';
import { diagnosticLine } from './ndjson.js';

const sheetLines = (type: string, { columns, rows }: Sheet): string =>
  rows
    .map(
      (row) =>
        `${JSON.stringify(Object.fromEntries([['type', type], ...row.map((value, at) => [columns[at], value])]))}\n`,
    )
    .join('');

/**
 * A comparison as lines of JSON, flat throughout: a `cell` for what each column says of each series, an `initiative` for
 * each initiative, a `diagnostic` for each thing told. The columns are those of the CSV output.
 */
export const renderComparisonLines = (
  comparison: Comparison,
  reports: readonly Report[],
  diagnostics: readonly Diagnostic[],
  names: Names,
): string =>
  [
    sheetLines('cell', cellSheet(comparison, reports, KINDS, names)),
    sheetLines('initiative', entrySheet(comparison, reports, names)),
    ...[...diagnostics, ...comparison.diagnostics].map(diagnosticLine),
  ].join('');
