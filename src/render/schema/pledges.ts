import {
  constant,
  document,
  integer,
  list,
  nullable,
  number,
  object,
  ref,
  type Schema,
  string,
  words,
} from './build.js';
import { DEFINITIONS, observationWith } from './definitions.js';

const difference = object(
  { absolute: number },
  { percent: nullable(number), points: number, baseYear: nullable(integer) },
);

const pledge = object({
  area: string,
  target: ref('placedObservation'),
  outcome: nullable(ref('placedObservation')),
  verdict: words('met', 'exceeded', 'missed', 'unreported', 'not-comparable'),
  difference: nullable(ref('difference')),
  why: string,
});

/** `duibiao pledges --format json`. */
export const PLEDGES: Schema = document(
  'pledges/1',
  'duibiao pledges --format json',
  object({ schema: constant('duibiao.pledges/1'), pledges: list(ref('pledge')) }),
  { ...DEFINITIONS, placedObservation: observationWith({ path: string }), difference, pledge },
);
