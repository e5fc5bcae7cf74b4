import { CARES, INITIATIVE_STATUSES, RESIDENCES } from '../../model/observation.js';
import {
  boolean,
  constant,
  integer,
  nullable,
  number,
  object,
  oneOf,
  type Properties,
  type Schema,
  string,
  words,
} from './build.js';
import { kind } from './definitions.js';

/** The columns that say of which area and year a line is. */
const place: Properties = {
  area: string,
  area_code: nullable(string),
  province: nullable(string),
  prefecture: nullable(string),
  year: nullable(integer),
};

/** Where a line's figure or initiative stands; null where the reports are not at hand. */
const source: Properties = { path: nullable(string), line: nullable(integer), sentence: nullable(string) };

const series: Properties = {
  row: string,
  category: string,
  category_name: string,
  kind,
  indicator: nullable(string),
  indicator_name: nullable(string),
  subject: string,
  residence: nullable(words(...RESIDENCES)),
  care: nullable(words(...CARES)),
  age: nullable(string),
  unit: string,
  per: nullable(string),
  row_area: nullable(string),
};

/** A value, its bound and its range, under names that begin alike. */
const amountNamed = (name: string): Properties => ({
  [`${name}_value`]: nullable(number),
  [`${name}_bound`]: nullable(words('ge', 'le')),
  [`${name}_low`]: nullable(number),
  [`${name}_high`]: nullable(number),
});

const figure: Properties = {
  status: words('reported', 'converted', 'approximate', 'bound', 'range', 'masked', 'conflict', 'incomparable'),
  value: nullable(number),
  bound: nullable(words('ge', 'le')),
  low: nullable(number),
  high: nullable(number),
  target: boolean,
  ...amountNamed('target'),
  ...amountNamed('planned'),
  planned_period: nullable(string),
  candidates: nullable(string),
  why: nullable(string),
  period: nullable(string),
  notes: string,
};

/** What a figure was converted from, how it stands among the others, and its words in the report. */
const standing: Properties = {
  original_value: nullable(number),
  original_low: nullable(number),
  original_high: nullable(number),
  original_unit: nullable(string),
  original_per: nullable(string),
  difference: nullable(number),
  difference_percent: nullable(number),
  difference_points: nullable(number),
  rank: nullable(integer),
  text: nullable(string),
};

const cellLine = object({ type: constant('cell'), ...series, ...place, ...figure, ...standing, ...source });

const initiativeLine = object({
  type: constant('initiative'),
  category: string,
  category_name: string,
  group: string,
  ...place,
  name: string,
  status: words(...INITIATIVE_STATUSES),
  ...source,
});

/** One line of `duibiao compare --format ndjson`, told apart by its type; CSV has the same columns. */
export const comparisonLine = (diagnostic: Schema): Schema => oneOf(cellLine, initiativeLine, diagnostic);
