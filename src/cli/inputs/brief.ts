import { type Magnitude, masked, point, range } from '../../model/magnitude.js';
import type { Dimensions, Initiative, Observation, Source } from '../../model/observation.js';
import { DecodeError } from './decode.js';
import { careWord, initiativeStatusWord, kindWord, qualifierWord, residenceWord, statusWord } from './decode-report.js';

/** A finding as it is read for comparing, without how it is known and its headings, and the id of its report. */
export type BriefFinding =
  | { readonly type: 'observation'; readonly report: string; readonly finding: Observation }
  | { readonly type: 'initiative'; readonly report: string; readonly finding: Initiative };

/** A column as it stands in a line, its value a group by the column's name, or no group where it is null. */
type Column = (name: string) => string;

const CHARACTERS = '[^"\\\\]*(?:\\\\.[^"\\\\]*)*';
const DIGITS = '-?\\d[\\d.e+-]*';
const text: Column = (name) => `"${name}":"(?<${name}>${CHARACTERS})"`;
const textOrNull: Column = (name) => `"${name}":(?:null|"(?<${name}>${CHARACTERS})")`;
const number: Column = (name) => `"${name}":(?<${name}>${DIGITS})`;
const numberOrNull: Column = (name) => `"${name}":(?:null|(?<${name}>${DIGITS}))`;
const flag: Column = (name) => `"${name}":(?<${name}>true|false)`;
const passedOver: Column = (name) => `"${name}":(?:null|\\d+|"${CHARACTERS}")`;

/** The beginning of a line: its columns in their order. */
const lineOf = (type: BriefFinding['type'], columns: readonly string[]): RegExp =>
  new RegExp(`^\\{"type":"${type}",${columns.join(',')},`);

const ITSELF = [text('id'), text('report')];
const REPORT = ['path', 'bureau', 'reportArea', 'reportAreaCode', 'reportYear'].map(passedOver);
const SOURCE = [...['start', 'end', 'line', 'column'].map(number), text('text'), text('sentence')];

const OBSERVATION = lineOf('observation', [
  ...ITSELF,
  ...REPORT,
  ...[text('kind'), text('category'), textOrNull('indicator'), text('subject')],
  ...['value', 'low', 'high'].map(numberOrNull),
  ...[text('unit'), textOrNull('per'), text('qualifier'), flag('masked'), textOrNull('period'), text('status')],
  ...['residence', 'care', 'age', 'area'].map(textOrNull),
  ...SOURCE,
  '"dimensions":\\{[^}]*\\}',
]);

const INITIATIVE = lineOf('initiative', [
  ...ITSELF,
  ...REPORT,
  ...[text('name'), text('category'), text('status'), textOrNull('action')],
  ...SOURCE,
  `"observations":\\[(?<observations>[^\\]]*)\\]`,
]);

/** Where the sentence's own span stands, behind the columns; inside a text a quotation mark has a stroke before it. */
const SENTENCE = ',"sentence":{';
const SPAN = /"start":(\d+),"end":(\d+),/y;
const END = ']}}';

/** Bytes, one to a character, as the text that they are; it holds on to nothing that it is cut out of. */
function decoded(bytes: string): string {
  const read = Buffer.from(bytes, 'latin1').toString();
  return read.includes('\\') ? JSON.parse(`"${read}"`) : read;
}

type Values = Readonly<Record<string, string | undefined>>;

const numberIn = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));

/** How much, by the columns that say it; null where these do not agree. */
function magnitudeIn(values: Values): Magnitude | null {
  const [value, low, high] = [numberIn(values.value), numberIn(values.low), numberIn(values.high)];
  const qualifier = qualifierWord(values.qualifier);
  if (qualifier === 'range') return low === null || high === null ? null : range(low, high);
  if (values.masked === 'true') return masked(qualifier);
  return value === null ? null : point(value, qualifier);
}

function dimensionsIn({ residence, care, age }: Values): Dimensions {
  if (residence === undefined && care === undefined && age === undefined) return NO_DIMENSIONS;
  return {
    ...(residence === undefined ? {} : { residence: residenceWord(residence) }),
    ...(care === undefined ? {} : { care: careWord(care) }),
    ...(age === undefined ? {} : { age: decoded(age) }),
  };
}

const NO_HEADINGS: readonly string[] = [];
const NO_DIMENSIONS: Dimensions = {};
const UNTOLD = {};

/** How many words of the vocabulary and of reports are kept once each. */
const MOST_KEPT = 20_000;

/**
 * Reads findings by the columns of their lines and nothing else, which takes a quarter of reading the lines whole. The
 * same sentence of lines that follow one another, and the same words anywhere, are kept once.
 */
export class BriefReader {
  readonly #terms = new Map<string, string>();
  #sentence: Source['sentence'] = { start: 0, end: 0, text: '' };
  #sentenceBytes = '';

  /**
   * The finding of a line, one byte to a character; null where it is not as `extract` writes it, and must be read as a
   * whole, be it only to tell what is wrong with it.
   */
  read(line: string): BriefFinding | null {
    const found = OBSERVATION.exec(line) ?? INITIATIVE.exec(line);
    if (found?.groups === undefined) return null;
    try {
      return this.#finding(found.groups, line, found[0].length);
    } catch (error) {
      if (error instanceof DecodeError || error instanceof SyntaxError) return null;
      throw error;
    }
  }

  #finding(values: Values, line: string, from: number): BriefFinding | null {
    const source = this.#source(values, line, from);
    const report = this.#term(values.report);
    if (source === null) return null;
    if (values.name !== undefined) return { type: 'initiative', report, finding: this.#initiative(values, source) };
    const magnitude = magnitudeIn(values);
    return magnitude && { type: 'observation', report, finding: this.#observation(values, magnitude, source) };
  }

  /** Field by field, nothing spread into it: so all are of one shape, which takes half the memory of shapes of their own. */
  #observation(values: Values, { value, low, high, qualifier, masked }: Magnitude, source: Source): Observation {
    const found = {
      id: decoded(values.id ?? ''),
      kind: kindWord(values.kind),
      category: this.#term(values.category),
      indicator: this.#termOrNull(values.indicator),
      subject: this.#term(values.subject),
      dimensions: dimensionsIn(values),
      value,
      low,
      high,
      unit: this.#term(values.unit),
      per: this.#termOrNull(values.per),
      qualifier,
      masked,
      period: this.#termOrNull(values.period),
      status: statusWord(values.status),
      origin: UNTOLD,
      source,
    } as Observation;
    return values.area === undefined ? found : { ...found, area: this.#term(values.area) };
  }

  #initiative(values: Values, source: Source): Initiative {
    return {
      id: decoded(values.id ?? ''),
      name: decoded(values.name ?? ''),
      category: this.#term(values.category),
      status: initiativeStatusWord(values.status),
      action: this.#termOrNull(values.action),
      observations: JSON.parse(`[${values.observations}]`),
      origin: UNTOLD,
      source,
    };
  }

  /** A finding's place; null where the line does not end as it should. */
  #source(values: Values, line: string, from: number): Source | null {
    const sentence = this.#sentenceOf(values.sentence ?? '', line, from);
    return (
      sentence && {
        start: Number(values.start),
        end: Number(values.end),
        text: decoded(values.text ?? ''),
        line: Number(values.line),
        column: Number(values.column),
        sentence,
        headings: NO_HEADINGS,
      }
    );
  }

  #sentenceOf(bytes: string, line: string, from: number): Source['sentence'] | null {
    SPAN.lastIndex = line.indexOf(SENTENCE, from) + SENTENCE.length;
    const span = line.endsWith(END) ? SPAN.exec(line) : null;
    if (span === null) return null;
    const [start, end] = [Number(span[1]), Number(span[2])];
    const before = this.#sentence;
    if (bytes === this.#sentenceBytes && before.start === start && before.end === end) return before;
    this.#sentenceBytes = bytes;
    this.#sentence = { start, end, text: decoded(bytes) };
    return this.#sentence;
  }

  /** What is kept is a copy: a piece of a line would keep the whole line. */
  #term(bytes = ''): string {
    const known = this.#terms.get(bytes);
    if (known !== undefined) return known;
    if (this.#terms.size >= MOST_KEPT) this.#terms.clear();
    const read = decoded(bytes);
    this.#terms.set(Buffer.from(bytes, 'latin1').toString('latin1'), read);
    return read;
  }

  #termOrNull(bytes: string | undefined): string | null {
    return bytes === undefined ? null : this.#term(bytes);
  }
}

const SECTIONS = ',"sections":[';

/** The line of a report without its sections, which comparing does not need; other lines as they are. */
export function withoutSections(line: string): string {
  const cut = line.startsWith('{"type":"report"') ? line.indexOf(SECTIONS) : -1;
  return cut < 0 ? line : `${line.slice(0, cut)}}`;
}
