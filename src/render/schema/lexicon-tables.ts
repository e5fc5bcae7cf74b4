import {
  constant,
  document,
  list,
  nullable,
  object,
  oneOf,
  type Properties,
  type Schema,
  string,
  words,
} from './build.js';
import { kind } from './definitions.js';

const named: Properties = { id: string, zh: string, en: string };

const indicator = object({
  ...named,
  category: string,
  kind,
  units: list(string),
});

const unit = object({ unit: string, measure: string, words: list(string) });

const area = object({
  code: string,
  name: string,
  level: words('province', 'prefecture', 'county', 'township'),
  province: nullable(string),
  prefecture: nullable(string),
});

const table = (rows: Properties): Schema => object({ schema: constant('duibiao.lexicon/1'), ...rows });

/** `duibiao lexicon TABLE --format json`: one of the four tables. */
export const LEXICON_TABLES: Schema = document(
  'lexicon-tables/1',
  'duibiao lexicon --format json',
  oneOf(
    table({ categories: list(object(named)) }),
    table({ indicators: list(indicator) }),
    table({ units: list(unit) }),
    table({ areas: list(area) }),
  ),
  {},
);
