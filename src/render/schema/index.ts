import type { Schema } from './build.js';
import { COMPARE } from './compare.js';
import { CORRECTIONS } from './corrections.js';
import { EXTRACT } from './extract.js';
import { GAPS } from './gaps.js';
import { PLEDGES } from './pledges.js';

/** The JSON Schemas (2020-12) of the outputs, by the command that prints them. */
export const SCHEMAS: Readonly<Record<'extract' | 'compare' | 'pledges' | 'gaps' | 'corrections', Schema>> = {
  extract: EXTRACT,
  compare: COMPARE,
  pledges: PLEDGES,
  gaps: GAPS,
  corrections: CORRECTIONS,
};
