import type { Comparison } from '../../model/comparison.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { diagnosticJson } from './extract.js';
import { jsonPieces, type Piece } from './pieces.js';

/**
 * The contract's `compare --format json`, in pieces: the comparison as it is, with what was told while the reports were
 * read.
 */
export const comparisonPieces = (comparison: Comparison, diagnostics: readonly Diagnostic[]): Iterable<Piece> =>
  jsonPieces({ ...comparison, diagnostics: [...diagnostics, ...comparison.diagnostics].map(diagnosticJson) });
