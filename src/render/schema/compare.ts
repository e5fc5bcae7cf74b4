import { INITIATIVE_STATUSES } from '../../model/observation.js';
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
import { comparisonLine } from './compare-lines.js';
import { DEFINITIONS, kind, level } from './definitions.js';
import { diagnosticLine } from './extract.js';

const column = object({
  area: object({
    name: string,
    code: nullable(string),
    level: nullable(level),
    province: nullable(string),
    prefecture: nullable(string),
  }),
  year: nullable(integer),
  reports: list(string),
});

const note = words(
  'part-year',
  'as-of',
  'from-day',
  'target',
  'approximate',
  'lower-bound',
  'upper-bound',
  'range',
  'masked',
  'converted',
  'conflict',
  'other-area',
  'other-year',
  'scope-changed',
  'multi-year',
  'undivided',
  'aligned-by-subject',
);

const original = object(
  { value: nullable(number), unit: string, per: nullable(string) },
  { low: number, high: number },
);

const difference = object(
  { absolute: number },
  { percent: nullable(number), points: number, baseYear: nullable(integer) },
);

const planned = object(
  { value: nullable(number), period: nullable(string) },
  { low: number, high: number, op: words('ge', 'le') },
);

/** What every cell carries whatever it shows. */
const everyCell: Properties = { notes: list(ref('note')), observations: list(string) };

const someCells: Properties = {
  target: described('what is shown is a target, with no outcome beside it', boolean),
  targetValue: described('the target for the same year beside an outcome', number),
  targetOp: words('ge', 'le'),
  targetRange: described('the same, where it is a range', object({ low: number, high: number })),
  planned,
  exact: described('the value as a fraction where it has no finite decimal', string),
  period: nullable(string),
  difference: ref('difference'),
  rank: integer,
};

/** A state of a cell with what only this state has. */
const cellOf = (status: string, own: Properties, ownOptional: Properties = {}): Schema =>
  object({ status: constant(status), ...own, ...everyCell }, { ...someCells, ...ownOptional });

const cell = oneOf(
  cellOf('reported', { value: number }),
  cellOf('converted', { value: number, from: ref('original') }),
  cellOf('approximate', { value: number }, { from: ref('original') }),
  cellOf('bound', { value: number, op: words('ge', 'le') }, { from: ref('original') }),
  cellOf('range', { low: number, high: number }, { from: ref('original') }),
  cellOf('masked', {}),
  cellOf('conflict', { candidates: list(number) }),
  cellOf('incomparable', { why: words('per-missing', 'per-household', 'per-other'), from: ref('original') }),
  cellOf('not-applicable', { why: words('unified', 'divided') }),
  cellOf('not-mentioned', {}),
);

const stats = object(
  { n: integer, min: number, median: number, max: number },
  { year: nullable(integer), group: nullable(string) },
);

const row = object(
  {
    id: string,
    category: string,
    kind,
    indicator: nullable(string),
    subject: string,
    dimensions: ref('dimensions'),
    unit: string,
    per: nullable(string),
    cells: list(ref('cell')),
    stats: nullable(ref('stats')),
  },
  { area: string, statsByPart: list(ref('stats')), similarity: number },
);

const entry = object({ id: string, name: string, status: words(...INITIATIVE_STATUSES), text: string });

const initiativeRow = object(
  { category: string, name: string, cells: list(list(ref('entry'))) },
  { similarity: number },
);

const grouping = {
  anyOf: [words('prefecture', 'province', 'level'), object({ name: string, areas: list(string) })],
};

/** `duibiao compare --format json`; its definition `line` is one line of NDJSON. */
export const COMPARE: Schema = document(
  'comparison/1',
  'duibiao compare --format json',
  object(
    {
      schema: constant('duibiao.comparison/1'),
      columns: list(ref('column')),
      rows: list(ref('row')),
      initiatives: list(ref('initiativeRow')),
      baseline: { anyOf: [object({ area: string }), words('median', 'previous'), { type: 'null' }] },
      diagnostics: list(ref('diagnostic')),
    },
    { group: described('within what ranks and medians are taken; absent for all columns', grouping) },
  ),
  {
    ...DEFINITIONS,
    column,
    note,
    original,
    difference,
    cell,
    stats,
    row,
    entry,
    initiativeRow,
    line: comparisonLine(diagnosticLine),
  },
);
