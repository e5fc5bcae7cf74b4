import { AREA_LEVELS, type ReportArea } from '../../model/area.js';
import { type Diagnostic, SEVERITIES } from '../../model/diagnostic.js';
import { EXACTNESSES, type Magnitude, masked, point, range } from '../../model/magnitude.js';
import {
  CARES,
  DERIVED_FIELDS,
  type DerivedField,
  type Dimensions,
  INITIATIVE_STATUSES,
  type Initiative,
  KINDS,
  type Observation,
  RESIDENCES,
  type Source,
  STATUSES,
} from '../../model/observation.js';
import { BASES, type Origin } from '../../model/origin.js';
import { PARTS, type Section } from '../../model/outline.js';
import type { Report } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { remembered } from '../../text/once.js';
import { type Decode, DecodeError, Fields, flag, list, nullable, number, text, word, yes } from './decode.js';

/** How many words of the vocabulary and of reports are kept once each. */
const MOST_REMEMBERED = 20_000;

/** A text that comes again and again: kept once, however often it is read. */
const term: Decode<string> = (value) => kept(text(value));

const kept = remembered((word: string) => word, MOST_REMEMBERED);

const span: Decode<Span> = (value) => {
  const fields = new Fields(value);
  return { start: fields.get('start', number), end: fields.get('end', number) };
};

const origin: Decode<Origin> = (value) => {
  const fields = new Fields(value);
  const basis = fields.get('basis', basisWord);
  const rule = fields.get('rule', term);
  const from = fields.get('from', nullable(span));
  return from === null ? plainOrigin(`${basis} ${rule}`) : { basis, rule, from };
};

const basisWord = word(...BASES);

/** An origin that rests on no words of the report: the same few again and again. */
const plainOrigin = remembered((known): Origin => {
  const [basis = '', ...rule] = known.split(' ');
  return { basis: basisWord(basis), rule: rule.join(' ') };
}, MOST_REMEMBERED);

/** Origins of the fields named; others are left aside. */
function origins<K extends DerivedField | 'name'>(names: readonly K[]): Decode<Partial<Record<K, Origin>>> {
  return (value) => {
    const fields = new Fields(value);
    const found: Partial<Record<K, Origin>> = {};
    for (const name of names) Object.assign(found, fields.optional(name, origin));
    return found;
  };
}

const sentence: Decode<Source['sentence']> = (value) => {
  const fields = new Fields(value);
  return { start: fields.get('start', number), end: fields.get('end', number), text: fields.get('text', text) };
};

const source: Decode<Source> = (value) => {
  const fields = new Fields(value);
  return {
    start: fields.get('start', number),
    end: fields.get('end', number),
    text: fields.get('text', text),
    line: fields.get('line', number),
    column: fields.get('column', number),
    sentence: fields.get('sentence', sentence),
    headings: fields.get('headings', list(term)),
  };
};

/** Town or country. */
export const residenceWord = word(...RESIDENCES);

/** In homes or at home. */
export const careWord = word(...CARES);

/** What narrows a figure's population; all that narrow nothing are one. */
export const dimensions: Decode<Dimensions> = (value) => {
  const fields = new Fields(value);
  if (fields.names().length === 0) return NO_DIMENSIONS;
  return {
    ...fields.optional('residence', residenceWord),
    ...fields.optional('care', careWord),
    ...fields.optional('age', text),
  };
};

const NO_DIMENSIONS: Dimensions = {};

/** A qualifier of the contract. */
export const qualifierWord = word(...EXACTNESSES, 'range');

function magnitude(fields: Fields): Magnitude {
  const qualifier = fields.get('qualifier', qualifierWord);
  if (qualifier === 'range') return range(fields.get('low', number), fields.get('high', number));
  if (fields.get('masked', flag)) return masked(qualifier);
  const value = fields.get('value', nullable(number));
  if (value === null) throw new DecodeError('value');
  return point(value, qualifier);
}

/**
 * An observation as `extract` prints it. Field by field, nothing spread into it: so all are of one shape, which takes
 * half the memory of shapes of their own.
 */
export const observation: Decode<Observation> = (line) => {
  const fields = new Fields(line);
  const { value, low, high, qualifier, masked: isMasked } = magnitude(fields);
  const found = {
    id: fields.get('id', text),
    kind: fields.get('kind', kindWord),
    category: fields.get('category', term),
    indicator: fields.get('indicator', nullable(term)),
    subject: fields.get('subject', term),
    dimensions: fields.get('dimensions', dimensions),
    value,
    low,
    high,
    unit: fields.get('unit', term),
    per: fields.get('per', nullable(term)),
    qualifier,
    masked: isMasked,
    period: fields.get('period', nullable(term)),
    status: fields.get('status', statusWord),
    origin: fields.get('origin', origins(DERIVED_FIELDS)),
    source: fields.get('source', source),
  } as Observation;
  const rare = { ...fields.optional('area', term), ...fields.optional('corrected', yes) };
  return Object.keys(rare).length === 0 ? found : { ...found, ...rare };
};

/** What sort of figure. */
export const kindWord = word(...KINDS);

/** Whether a figure says what is or what is to be. */
export const statusWord = word(...STATUSES);

/** How far an initiative has come. */
export const initiativeStatusWord = word(...INITIATIVE_STATUSES);

/** An initiative as `extract` prints it. */
export const initiative: Decode<Initiative> = (value) => {
  const fields = new Fields(value);
  return {
    id: fields.get('id', text),
    name: fields.get('name', text),
    category: fields.get('category', term),
    status: fields.get('status', initiativeStatusWord),
    action: fields.get('action', nullable(term)),
    observations: fields.get('observations', list(text)),
    origin: fields.get('origin', origins(['category', 'status', 'name'])),
    source: fields.get('source', source),
  };
};

const area: Decode<ReportArea> = (value) => {
  const fields = new Fields(value);
  return {
    name: fields.get('name', text),
    code: fields.get('code', nullable(text)),
    level: fields.get('level', nullable(word(...AREA_LEVELS))),
    province: fields.get('province', nullable(text)),
    prefecture: fields.get('prefecture', nullable(text)),
    origin: fields.get('origin', origin),
  };
};

const section: Decode<Section> = (value) => {
  const fields = new Fields(value);
  return {
    start: fields.get('start', number),
    end: fields.get('end', number),
    marker: fields.get('marker', term),
    level: fields.get('level', number),
    heading: fields.get('heading', text),
    category: fields.get('category', nullable(term)),
    part: fields.get('part', nullable(word(...PARTS))),
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
    severity: fields.get('severity', word(...SEVERITIES)),
    path: fields.get('path', text),
    ...fields.optional('span', span),
    values: fields.get('values', scalars),
  };
};
