import { constant, document, integer, list, nullable, object, ref, type Schema, string, words } from './build.js';
import { DEFINITIONS } from './definitions.js';

const mention = object({ area: string, year: nullable(integer), id: string, name: string, text: string, path: string });

const gap = object({
  kind: words('category', 'indicator', 'series', 'initiative'),
  category: string,
  indicator: nullable(string),
  name: string,
  peers: integer,
  mentions: list(ref('mention')),
});

/** `duibiao gaps --format json`. */
export const GAPS: Schema = document(
  'gaps/1',
  'duibiao gaps --format json',
  object({
    schema: constant('duibiao.gaps/1'),
    baseline: nullable(string),
    of: integer,
    peers: list(string),
    gaps: list(ref('gap')),
    diagnostics: list(ref('diagnostic')),
  }),
  { ...DEFINITIONS, mention, gap },
);
