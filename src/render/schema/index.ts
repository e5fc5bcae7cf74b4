import type { Schema } from './build.js';
import { COMPARE } from './compare.js';
import { CORRECTIONS } from './corrections.js';
import { EXPLAIN } from './explain.js';
import { EXTRACT } from './extract.js';
import { GAPS } from './gaps.js';
import { LEXICON } from './lexicon.js';
import { LEXICON_TABLES } from './lexicon-tables.js';
import { OUTLINE } from './outline.js';
import { PASSAGES } from './passages.js';
import { PLEDGES } from './pledges.js';

/**
 * The JSON Schemas (2020-12) of the outputs, by the command that prints them, and of the files that are read: corrections
 * and lexicon. What `duibiao lexicon` prints is `lexicon-tables`.
 */
export const SCHEMAS = {
  extract: EXTRACT,
  compare: COMPARE,
  outline: OUTLINE,
  passages: PASSAGES,
  pledges: PLEDGES,
  gaps: GAPS,
  explain: EXPLAIN,
  'lexicon-tables': LEXICON_TABLES,
  corrections: CORRECTIONS,
  lexicon: LEXICON,
} as const satisfies Readonly<Record<string, Schema>>;
