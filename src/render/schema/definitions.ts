import { AREA_LEVELS } from '../../model/area.js';
import { SEVERITIES } from '../../model/diagnostic.js';
import { EXACTNESSES } from '../../model/magnitude.js';
import { CARES, INITIATIVE_STATUSES, KINDS, RESIDENCES, STATUSES } from '../../model/observation.js';
import { BASES } from '../../model/origin.js';
import { PARTS } from '../../model/outline.js';
import {
  constant,
  described,
  integer,
  list,
  mapOf,
  nullable,
  number,
  object,
  oneOf,
  type Properties,
  ref,
  string,
  words,
} from './build.js';

/** Where something begins or ends in a report. */
export const offset = described('UTF-16 offset into the decoded text', integer);

/** What a figure is. */
export const kind = words(...KINDS);

/** How something is known. */
export const basis = words(...BASES);

/** The level of an area. */
export const level = words(...AREA_LEVELS);

const span = object({ start: offset, end: offset });

const origin = object({ basis, rule: string }, { from: ref('span') });

const source = object({
  start: offset,
  end: offset,
  text: described('what the report prints at the span, to the letter', string),
  line: described('from 1', integer),
  column: described('from 1, in UTF-16 units', integer),
  sentence: object({ start: offset, end: offset, text: string }),
  headings: list(string),
});

const dimensions = object(
  {},
  {
    residence: words(...RESIDENCES),
    care: words(...CARES),
    age: described('bounds: "80-99", "100+"', string),
  },
);

const nothing = { type: 'null' } as const;

/** How much: a number, a range, or struck-out digits; what is unknown is null and never a guess. */
const magnitudes: readonly Properties[] = [
  {
    value: number,
    low: nothing,
    high: nothing,
    qualifier: words(...EXACTNESSES),
    masked: constant(false),
  },
  { value: nothing, low: number, high: number, qualifier: constant('range'), masked: constant(false) },
  {
    value: nothing,
    low: nothing,
    high: nothing,
    qualifier: words(...EXACTNESSES),
    masked: constant(true),
  },
];

const facts: Properties = {
  id: string,
  kind,
  category: string,
  indicator: nullable(string),
  subject: string,
  dimensions: ref('dimensions'),
  unit: string,
  per: nullable(string),
  period: described('EDTF', nullable(string)),
  status: words(...STATUSES),
  origin: object(
    {},
    {
      period: ref('origin'),
      status: ref('origin'),
      category: ref('origin'),
      indicator: ref('origin'),
      subject: ref('origin'),
      area: ref('origin'),
    },
  ),
  source: ref('source'),
};

const CORRECTED: Properties = { corrected: constant(true) };

/** An observation, with further properties where an output adds some. */
export const observationWith = (more: Properties) =>
  oneOf(
    ...magnitudes.map((magnitude) =>
      object({ ...facts, ...magnitude, ...more }, 'area' in more ? CORRECTED : { area: string, ...CORRECTED }),
    ),
  );

const initiative = object({
  id: string,
  name: string,
  category: string,
  status: words(...INITIATIVE_STATUSES),
  action: nullable(string),
  observations: list(string),
  origin: object({}, { category: ref('origin'), status: ref('origin'), name: ref('origin') }),
  source: ref('source'),
});

const section = object({
  marker: string,
  level: integer,
  heading: string,
  start: offset,
  end: offset,
  category: nullable(string),
  part: nullable(words(...PARTS)),
});

const area = object({
  name: string,
  code: described('six digits of GB/T 2260', nullable(string)),
  level: nullable(level),
  province: nullable(string),
  prefecture: nullable(string),
  origin: ref('origin'),
});

const diagnostic = object(
  {
    code: string,
    severity: words(...SEVERITIES),
    path: string,
    values: mapOf({ anyOf: [string, number] }),
  },
  { span: ref('span') },
);

/** What the documents share. */
export const DEFINITIONS: Properties = {
  span,
  origin,
  source,
  dimensions,
  diagnostic,
  observation: observationWith({}),
  initiative,
  section,
  area,
};

/** What a report says of itself, before its findings. */
export const reportHead: Properties = {
  id: string,
  path: string,
  title: nullable(string),
  bureau: nullable(string),
  area: nullable(ref('area')),
  published: described('ISO date', nullable(string)),
  summaryYear: nullable(integer),
  planYear: nullable(integer),
  sections: list(ref('section')),
};

/** The flat columns of an NDJSON line of a finding, beside the contract's fields. */
export const flatColumns: Properties = {
  report: string,
  path: string,
  bureau: nullable(string),
  reportArea: nullable(string),
  reportAreaCode: nullable(string),
  reportYear: nullable(integer),
  start: offset,
  end: offset,
  line: integer,
  column: integer,
  text: string,
  sentence: string,
};
