import { CARES, INITIATIVE_STATUSES, RESIDENCES } from '../../model/observation.js';
import {
  constant,
  document,
  integer,
  list,
  nullable,
  object,
  oneOf,
  type Properties,
  ref,
  type Schema,
  string,
  words,
} from './build.js';
import { DEFINITIONS, flatColumns, observationWith, reportHead } from './definitions.js';

const report = object({ ...reportHead, observations: list(ref('observation')), initiatives: list(ref('initiative')) });

const reportLine: Properties = {
  type: constant('report'),
  ...reportHead,
  areaName: nullable(string),
  areaCode: nullable(string),
  areaLevel: nullable(string),
  province: nullable(string),
  prefecture: nullable(string),
  observationCount: integer,
  initiativeCount: integer,
  contentHash: nullable(string),
  program: nullable(string),
};

const observationLine = observationWith({
  type: constant('observation'),
  ...flatColumns,
  residence: nullable(words(...RESIDENCES)),
  care: nullable(words(...CARES)),
  age: nullable(string),
  area: nullable(string),
});

const initiativeLine = object({
  type: constant('initiative'),
  ...flatColumns,
  id: string,
  name: string,
  category: string,
  status: words(...INITIATIVE_STATUSES),
  action: nullable(string),
  observations: list(string),
  origin: { type: 'object' },
  source: ref('source'),
});

/** Something told, as a line. */
export const diagnosticLine: Schema = {
  type: 'object',
  properties: { type: constant('diagnostic') },
  required: ['type', 'code', 'severity', 'path', 'values'],
};

/** `duibiao extract`: the JSON document; its definition `line` is one line of NDJSON. */
export const EXTRACT: Schema = document(
  'extract/1',
  'duibiao extract --format json',
  object({ schemaVersion: constant(1), reports: list(ref('report')), diagnostics: list(ref('diagnostic')) }),
  { ...DEFINITIONS, report, line: oneOf(object(reportLine), observationLine, initiativeLine, diagnosticLine) },
);
