import {
  constant,
  described,
  document,
  list,
  nullable,
  number,
  object,
  ref,
  type Schema,
  string,
  words,
} from './build.js';
import { basis, DEFINITIONS } from './definitions.js';

const step = object({
  field: described('number, unit, per, qualifier, period, status, category, indicator, subject, area, name', string),
  rule: described('the rule that spoke', string),
  basis,
  value: nullable(string),
  words: described('of the report, on which it rests', nullable(string)),
});

const rival = object({
  field: words('indicator', 'category'),
  candidate: described('id of the reading that was not taken', string),
  loss: words('other-words', 'missing-words', 'foreign-words', 'lower-score'),
  score: nullable(number),
  word: described('the word that spoke against it', nullable(string)),
});

/** `duibiao explain --format json`. */
export const EXPLAIN: Schema = document(
  'explanation/1',
  'duibiao explain --format json',
  object({
    schema: constant('duibiao.explanation/1'),
    path: string,
    finding: { anyOf: [ref('observation'), ref('initiative')] },
    steps: list(ref('step')),
    rivals: list(ref('rival')),
    conversion: nullable(object({ from: string, to: string })),
  }),
  { ...DEFINITIONS, step, rival },
);
