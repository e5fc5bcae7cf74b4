import { STATUSES } from '../../model/observation.js';
import {
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
import { DEFINITIONS, kind, offset } from './definitions.js';

/** What may be put right; what is left out stays as it was read. */
const fields: Properties = {
  value: number,
  unit: string,
  per: nullable(string),
  period: described('EDTF', string),
  status: words(...STATUSES),
  kind,
  category: string,
  indicator: nullable(string),
  subject: string,
  dimensions: ref('dimensions'),
  area: described("another area than the report's own; null for its own", nullable(string)),
};

const figure = object(
  { id: described("the observation's id", string), path: string },
  {
    ...fields,
    text: described(
      'what the report prints there; where it prints something else by now, the correction is not used',
      string,
    ),
    wrong: described('leaves the figure out', constant(true)),
  },
);

const missed = object(
  {
    add: constant(true),
    path: string,
    start: offset,
    end: integer,
    text: described('what the report prints there, to the letter', string),
    value: number,
    unit: string,
    kind,
    category: string,
    subject: string,
  },
  {
    report: described("the report's id, where the path alone does not say which text is meant", string),
    per: nullable(string),
    period: string,
    status: words(...STATUSES),
    indicator: nullable(string),
    dimensions: ref('dimensions'),
    area: nullable(string),
  },
);

/** The file that `--corrections` reads and the interface saves. */
export const CORRECTIONS: Schema = document(
  'corrections/1',
  'duibiao --corrections FILE',
  object({ schema: constant('duibiao.corrections/1'), corrections: list(oneOf(ref('figure'), ref('missed'))) }),
  { ...DEFINITIONS, figure, missed },
);
