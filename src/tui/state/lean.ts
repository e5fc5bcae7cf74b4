import type { Initiative, Observation } from '../../model/observation.js';
import type { LoadedReport } from '../../model/report.js';
import { type Origins, packOrigins, unpackOrigins } from './packed-origins.js';

/** Where a finding keeps its origins packed. A symbol: nothing that goes through a finding's fields meets it. */
const PACKED = Symbol('packed origins');

/** One for all findings, so that they are of one class of objects and the getter itself takes no room in them. */
const ORIGIN = {
  get(this: { readonly [PACKED]: string }): Origins {
    return unpackOrigins(this[PACKED]);
  },
  enumerable: true,
  configurable: true,
};

/** A finding whose origins are unpacked when they are asked for; says the same as before in every other respect. */
function withPacked<T extends Observation | Initiative>(finding: T, fieldsOf: (finding: T) => object): T {
  const packed = packOrigins(finding.origin);
  if (packed === null) return finding;
  const made = Object.assign(fieldsOf(finding), { [PACKED]: packed });
  return Object.assign(Object.defineProperty(made, 'origin', ORIGIN), { source: finding.source }) as unknown as T;
}

/** Field by field: an object that others are spread into first is of a class of its own, and takes twice the memory. */
const observationFields = (one: Observation): object => {
  const fields = {
    id: one.id,
    kind: one.kind,
    category: one.category,
    indicator: one.indicator,
    subject: one.subject,
    dimensions: one.dimensions,
    value: one.value,
    low: one.low,
    high: one.high,
    unit: one.unit,
    per: one.per,
    qualifier: one.qualifier,
    masked: one.masked,
    period: one.period,
    status: one.status,
  };
  if (one.area === undefined && one.corrected === undefined) return fields;
  const { area, corrected } = one;
  return { ...fields, ...(area === undefined ? {} : { area }), ...(corrected === undefined ? {} : { corrected }) };
};

const initiativeFields = ({ id, name, category, status, action, observations }: Initiative): object => ({
  id,
  name,
  category,
  status,
  action,
  observations,
});

/** A report of which the origins are kept packed. */
export function lean({ report, ...rest }: LoadedReport): LoadedReport {
  const observations = report.observations.map((one) => withPacked(one, observationFields));
  const initiatives = report.initiatives.map((one) => withPacked(one, initiativeFields));
  return { ...rest, report: { ...report, observations, initiatives } };
}
