import {
  boolean,
  constant,
  described,
  document,
  integer,
  list,
  nullable,
  number,
  object,
  oneOf,
  type Properties,
  ref,
  type Schema,
  string,
  words,
} from './build.js';
import { offset } from './definitions.js';

const passage: Properties = {
  report: described('id of the report', string),
  path: string,
  start: offset,
  end: offset,
  headings: list(string),
  text: string,
};

const similarity = described('from 0 to 1, to the base of its block', number);

const cell = oneOf(
  object({ ...passage, state: words('base', 'only') }),
  object({ ...passage, state: constant('paraphrase'), similarity }),
  object({ ...passage, state: constant('compared'), similarity, words: list(ref('word')) }),
);

const word = object({ text: string, mark: described('true where the base has no such word or number', boolean) });

const block = object({ topic: string, cells: described('one a column', list(nullable(ref('cell')))) });

const column = object({ area: string, year: nullable(integer), path: string });

/** `duibiao passages --format json`. */
export const PASSAGES: Schema = document(
  'passages/1',
  'duibiao passages --format json',
  object({
    schema: constant('duibiao.passages/1'),
    category: string,
    columns: list(ref('column')),
    blocks: list(ref('block')),
  }),
  { column, block, cell, word },
);
