/** What one mark of a marked report says: annotations such as `count marriage - val=3 unit=对` read into labels. */

/** A label that cannot be read; the reader of the whole file adds where it stands. */
export class LabelError extends Error {}

/** Where a label stands in the text: half-open UTF-16 offsets, and what stands there. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One labelled figure; `value` is in the base unit, null when masked or a range. */
export interface GoldFigure extends Span {
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly unit: string;
  readonly per: string | null;
  readonly kind: string;
  readonly qualifier: string;
  readonly masked: boolean;
  readonly category: string;
  readonly indicator: string | null;
  readonly dims: Readonly<Record<string, string>>;
  readonly subject: string;
  /** EDTF. */
  readonly period: string;
  readonly status: string;
  readonly area?: string;
  readonly optional?: true;
  readonly altCategory?: readonly string[];
  readonly altIndicator?: readonly (string | null)[];
  readonly altStatus?: readonly string[];
  readonly altPeriod?: readonly string[];
  readonly altQualifier?: readonly string[];
}

/** One labelled initiative. */
export interface GoldInitiative {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly category: string;
  readonly status: string;
  readonly optional?: true;
}

/** One labelled heading: level 1 一、 · 2 (一) · 3 1、 · 4 (1), the order of GB/T 9704. */
export interface GoldHeading {
  readonly level: number;
  readonly marker: string;
  readonly heading: string;
}

/** What holds for the figures of a part of the report unless they say otherwise. */
export interface Defaults {
  readonly period?: string;
  readonly altPeriod?: readonly string[];
  readonly status?: string;
}

const KINDS = ['standard', 'amount', 'ratio', 'count'];
const QUALIFIERS = ['exact', 'approx', 'ge', 'le', 'range'];
const STATUSES = ['actual', 'target'];
const PROGRESS = ['done', 'ongoing', 'planned'];
const KEYS = new Set(
  'val low high unit per q period status res care age area subj altcat altind altstatus altperiod altq'.split(' '),
);
const RESIDENCES = ['urban', 'rural', 'unified'];
const CARES = ['institutional', 'dispersed'];

const HEADING =
  /^\s*(?:([一二三四五六七八九十]+)、|([(（][一二三四五六七八九十]+[)）])、?|(\d+)[、.．]|([(（][\d０-９]+[)）]))\s*(.*)$/s;

/** Reads `period=2022 status=actual`; a new period drops the alternatives of the old one. */
export function readDefaults(note: string, before: Defaults): Defaults {
  const pairs = readPairs(note.trim().split(/\s+/));
  for (const key of pairs.keys()) {
    if (!['period', 'altperiod', 'status'].includes(key)) throw new LabelError(`"${key}" has no default`);
  }
  const [period, status, altPeriod] = [pairs.get('period'), pairs.get('status'), list(pairs.get('altperiod'))];
  const kept = period === undefined ? before : { ...(before.status !== undefined && { status: before.status }) };
  return {
    ...kept,
    ...(period !== undefined && { period }),
    ...(altPeriod && { altPeriod }),
    ...(status !== undefined && { status: oneOf(STATUSES, status) }),
  };
}

/** Reads a heading's text, broken lines joined: `（一）社会救助` → level 2, marker （一）, heading 社会救助. */
export function readHeading(text: string): GoldHeading {
  const [, one, two, three, four, heading] = HEADING.exec(text.replace(/\n/g, '')) ?? [];
  const level = [one, two, three, four].findIndex((marker) => marker !== undefined) + 1;
  if (level === 0 || !heading) throw new LabelError('no heading with a marker');
  return { level, marker: one ?? two ?? three ?? four ?? '', heading };
}

/** Reads `elderly-care done` or `elderly-care planned opt`. */
export function readInitiative(span: Span, note: string): GoldInitiative {
  const [category, status, optional, ...rest] = note.trim().split(/\s+/);
  if (!category || !status || rest.length > 0 || (optional !== undefined && optional !== 'opt')) {
    throw new LabelError('an initiative is annotated with "category status", perhaps "opt"');
  }
  const { start, end, text } = span;
  const progress = oneOf(PROGRESS, status);
  return { start, end, name: text, category, status: progress, ...(optional && { optional: true as const }) };
}

/** Reads `kind category indicator key=value…`; `-` stands for no indicator, `opt` and `masked` stand alone. */
export function readFigure(span: Span, note: string, defaults: Defaults): GoldFigure {
  const [kind, category, indicator, ...rest] = note.trim().split(/\s+/);
  if (!kind || !category || !indicator || indicator.includes('=')) {
    throw new LabelError('a figure is annotated with "kind category indicator key=value…"');
  }
  const masked = rest.includes('masked');
  const pairs = readPairs(rest.filter((token) => token !== 'masked' && token !== 'opt'));
  const required = (key: string, value: string | undefined) => {
    if (!value) throw new LabelError(`no ${key}`);
    return value;
  };
  return {
    ...span,
    ...readValue(pairs, masked),
    unit: required('unit', pairs.get('unit')),
    per: pairs.get('per') ?? null,
    kind: oneOf(KINDS, kind),
    qualifier: oneOf(QUALIFIERS, pairs.get('q') ?? 'exact'),
    masked,
    category,
    indicator: indicator === '-' ? null : indicator,
    dims: readDimensions(pairs),
    subject: required('subj', pairs.get('subj')),
    period: required('period', pairs.get('period') ?? defaults.period),
    status: oneOf(STATUSES, required('status', pairs.get('status') ?? defaults.status)),
    ...readOptions(pairs, defaults, rest.includes('opt')),
  };
}

function readPairs(tokens: readonly string[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const token of tokens) {
    const at = token.indexOf('=');
    const key = token.slice(0, at);
    if (at < 1 || !KEYS.has(key)) throw new LabelError(`"${token}" is not understood`);
    if (pairs.has(key)) throw new LabelError(`"${key}" stands twice`);
    pairs.set(key, token.slice(at + 1));
  }
  return pairs;
}

function readValue(pairs: ReadonlyMap<string, string>, masked: boolean) {
  const [val, low, high] = ['val', 'low', 'high'].map((key) => readNumber(key, pairs.get(key)));
  if (Number(val !== undefined) + Number(low !== undefined && high !== undefined) + Number(masked) !== 1) {
    throw new LabelError('a figure has one of val, low with high, masked');
  }
  if (low === undefined || high === undefined) return { value: val ?? null };
  if (pairs.get('q') !== 'range' || low >= high) throw new LabelError('low and high need q=range and an order');
  return { value: null, low, high };
}

function readNumber(key: string, digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  if (!/^\d+(\.\d+)?$/.test(digits)) throw new LabelError(`${key}=${digits} is no plain number`);
  return Number(digits);
}

function readDimensions(pairs: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const [residence, care, age] = [pairs.get('res'), pairs.get('care'), pairs.get('age')];
  return {
    ...(residence !== undefined && { residence: oneOf(RESIDENCES, residence) }),
    ...(care !== undefined && { care: oneOf(CARES, care) }),
    ...(age !== undefined && { age }),
  };
}

function readOptions(pairs: ReadonlyMap<string, string>, defaults: Defaults, optional: boolean) {
  const area = pairs.get('area');
  const altCategory = list(pairs.get('altcat'));
  const altIndicator = list(pairs.get('altind'))?.map((id) => (id === '-' ? null : id));
  const altStatus = list(pairs.get('altstatus'))?.map((status) => oneOf(STATUSES, status));
  const altPeriod = list(pairs.get('altperiod')) ?? (pairs.has('period') ? undefined : defaults.altPeriod);
  const altQualifier = list(pairs.get('altq'))?.map((qualifier) => oneOf(QUALIFIERS, qualifier));
  return {
    ...(area !== undefined && { area }),
    ...(optional && { optional: true as const }),
    ...(altCategory && { altCategory }),
    ...(altIndicator && { altIndicator }),
    ...(altStatus && { altStatus }),
    ...(altPeriod && { altPeriod }),
    ...(altQualifier && { altQualifier }),
  };
}

function list(values: string | undefined): readonly string[] | undefined {
  return values?.split(',');
}

function oneOf(allowed: readonly string[], value: string): string {
  if (!allowed.includes(value)) throw new LabelError(`"${value}" is none of ${allowed.join(', ')}`);
  return value;
}
