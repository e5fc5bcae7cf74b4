import type { ReportArea } from '../../model/area.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { type Magnitude, masked, point, range } from '../../model/magnitude.js';
import type { DerivedField, Dimensions, Initiative, Observation, Source } from '../../model/observation.js';
import type { Origin } from '../../model/origin.js';
import type { Section } from '../../model/outline.js';
import type { Report } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { type Decode, DecodeError, Fields, flag, list, nullable, number, text, word, yes } from './decode.js';

const span: Decode<Span> = (value) => {
  const fields = new Fields(value);
  return { start: fields.get('start', number), end: fields.get('end', number) };
};

const origin: Decode<Origin> = (value) => {
  const fields = new Fields(value);
  return {
    basis: fields.get('basis', word('stated', 'inherited', 'computed', 'assumed')),
    rule: fields.get('rule', text),
    ...fields.optional('from', span),
  };
};

/** Origins of the fields named; others are left aside. */
function origins<K extends DerivedField | 'name'>(names: readonly K[]): Decode<Partial<Record<K, Origin>>> {
  return (value) => {
    const fields = new Fields(value);
    const found: Partial<Record<K, Origin>> = {};
    for (const name of names) Object.assign(found, fields.optional(name, origin));
    return found;
  };
}

const sentence: Decode<Source['sentence']> = (value) => ({
  ...span(value),
  text: new Fields(value).get('text', text),
});

const source: Decode<Source> = (value) => {
  const fields = new Fields(value);
  return {
    ...span(value),
    text: fields.get('text', text),
    line: fields.get('line', number),
    column: fields.get('column', number),
    sentence: fields.get('sentence', sentence),
    headings: fields.get('headings', list(text)),
  };
};

export const dimensions: Decode<Dimensions> = (value) => {
  const fields = new Fields(value);
  return {
    ...fields.optional('residence', word('urban', 'rural', 'unified')),
    ...fields.optional('care', word('institutional', 'dispersed')),
    ...fields.optional('age', text),
  };
};

function magnitude(fields: Fields): Magnitude {
  const qualifier = fields.get('qualifier', word('exact', 'approx', 'ge', 'le', 'range'));
  if (qualifier === 'range') return range(fields.get('low', number), fields.get('high', number));
  if (fields.get('masked', flag)) return masked(qualifier);
  const value = fields.get('value', nullable(number));
  if (value === null) throw new DecodeError('value');
  return point(value, qualifier);
}

/** An observation as `extract` prints it. */
export const observation: Decode<Observation> = (value) => {
  const fields = new Fields(value);
  const known = fields.get('origin', origins(['period', 'status', 'category', 'indicator', 'subject', 'area']));
  return observationOf(fields, known, fields.get('source', source));
};

function observationOf(fields: Fields, origin: Observation['origin'], source: Source): Observation {
  return {
    id: fields.get('id', text),
    kind: fields.get('kind', word('standard', 'amount', 'ratio', 'count')),
    category: fields.get('category', text),
    indicator: fields.get('indicator', nullable(text)),
    subject: fields.get('subject', text),
    dimensions: fields.get('dimensions', dimensions),
    ...magnitude(fields),
    unit: fields.get('unit', text),
    per: fields.get('per', nullable(text)),
    period: fields.get('period', nullable(text)),
    status: fields.get('status', word('actual', 'target')),
    ...fields.optional('area', text),
    ...fields.optional('corrected', yes),
    origin,
    source,
  };
}

/** An initiative as `extract` prints it. */
export const initiative: Decode<Initiative> = (value) => {
  const fields = new Fields(value);
  const known = fields.get('origin', origins(['category', 'status', 'name']));
  return initiativeOf(fields, known, fields.get('source', source));
};

function initiativeOf(fields: Fields, origin: Initiative['origin'], source: Source): Initiative {
  return {
    id: fields.get('id', text),
    name: fields.get('name', text),
    category: fields.get('category', text),
    status: fields.get('status', word('done', 'ongoing', 'planned')),
    action: fields.get('action', nullable(text)),
    observations: fields.get('observations', list(text)),
    origin,
    source,
  };
}

/** A finding's place by the flat columns of its line, which hold everything but the sentence's own span. */
const flatSource = (fields: Fields, sentence: Span): Source => ({
  start: fields.get('start', number),
  end: fields.get('end', number),
  text: fields.get('text', text),
  line: fields.get('line', number),
  column: fields.get('column', number),
  sentence: { ...sentence, text: fields.get('sentence', text) },
  headings: NO_HEADINGS,
});

const NO_HEADINGS: readonly string[] = [];
const UNTOLD: Observation['origin'] & Initiative['origin'] = {};

/** An observation by the flat columns of its line: how it is known and its headings are left out. */
export function briefObservation(value: unknown, sentence: Span): Observation {
  const fields = new Fields(value);
  return observationOf(fields, UNTOLD, flatSource(fields, sentence));
}

/** An initiative by the flat columns of its line. */
export function briefInitiative(value: unknown, sentence: Span): Initiative {
  const fields = new Fields(value);
  return initiativeOf(fields, UNTOLD, flatSource(fields, sentence));
}

const area: Decode<ReportArea> = (value) => {
  const fields = new Fields(value);
  return {
    name: fields.get('name', text),
    code: fields.get('code', nullable(text)),
    level: fields.get('level', nullable(word('nation', 'province', 'prefecture', 'county', 'township'))),
    province: fields.get('province', nullable(text)),
    prefecture: fields.get('prefecture', nullable(text)),
    origin: fields.get('origin', origin),
  };
};

const section: Decode<Section> = (value) => {
  const fields = new Fields(value);
  return {
    ...span(value),
    marker: fields.get('marker', text),
    level: fields.get('level', number),
    heading: fields.get('heading', text),
    category: fields.get('category', nullable(text)),
    part: fields.get('part', nullable(word('summary', 'plan'))),
  };
};

/** What `extract` says of a report itself, without its findings. */
export const reportHead: Decode<Omit<Report, 'observations' | 'initiatives'>> = (value) => {
  const fields = new Fields(value);
  return {
    id: fields.get('id', text),
    path: fields.get('path', text),
    title: fields.get('title', nullable(text)),
    bureau: fields.get('bureau', nullable(text)),
    area: fields.get('area', nullable(area)),
    published: fields.get('published', nullable(text)),
    summaryYear: fields.get('summaryYear', nullable(number)),
    planYear: fields.get('planYear', nullable(number)),
    sections: fields.get('sections', nullable(list(section))) ?? [],
  };
};

/** A whole report as `extract --format json` prints it. */
export const report: Decode<Report> = (value) => {
  const fields = new Fields(value);
  return {
    ...reportHead(value),
    observations: fields.get('observations', list(observation)),
    initiatives: fields.get('initiatives', list(initiative)),
  };
};

const scalar: Decode<string | number> = (value) => (typeof value === 'number' ? value : text(value));

const scalars: Decode<Diagnostic['values']> = (value) => new Fields(value).each(scalar);

/** A diagnostic as `extract` prints it. */
export const diagnostic: Decode<Diagnostic> = (value) => {
  const fields = new Fields(value);
  return {
    code: fields.get('code', text),
    severity: fields.get('severity', word('error', 'warning', 'info')),
    path: fields.get('path', text),
    ...fields.optional('span', span),
    values: fields.get('values', scalars),
  };
};
