import type { Schema } from './build.js';
import { COMPARE } from './compare.js';
import { CORRECTIONS } from './corrections.js';
import { EXTRACT } from './extract.js';
import { GAPS } from './gaps.js';
import { LEXICON } from './lexicon.js';
import { PLEDGES } from './pledges.js';

/** The JSON Schemas (2020-12) of the outputs, by the command that prints them, and of the files that are read. */
export const SCHEMAS: Readonly<Record<'extract' | 'compare' | 'pledges' | 'gaps' | 'corrections' | 'lexicon', Schema>> =
  {
    extract: EXTRACT,
    compare: COMPARE,
    pledges: PLEDGES,
    gaps: GAPS,
    corrections: CORRECTIONS,
    lexicon: LEXICON,
  };
