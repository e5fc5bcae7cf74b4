import type { Comparison } from '../../model/comparison.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { diagnosticJson, jsonText } from './extract.js';

/** The contract's `compare --format json`: the comparison as it is, with what was told while the reports were read. */
export const renderComparisonJson = (comparison: Comparison, diagnostics: readonly Diagnostic[]): string =>
  jsonText({ ...comparison, diagnostics: [...diagnostics, ...comparison.diagnostics].map(diagnosticJson) });
