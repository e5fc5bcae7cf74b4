import type { IndicatorRow } from '../../lexicon/indicators.js';
import type { UnitRow } from '../../lexicon/units.js';
import { MEASURES } from '../../model/mention.js';
import { fold } from '../../text/fold.js';
import { printable } from '../../text/printable.js';
import { type Decode, DecodeError, Fields, flag, list, number, word } from '../inputs/decode.js';
import { kindWord } from '../inputs/decode-report.js';
import type { OwnAlias, OwnCategory, OwnUnit, Pair, VocabularyFile } from './rows.js';

/** A field that the format does not have. */
export class UnknownField extends DecodeError {
  readonly known: readonly string[];
  readonly stranger: string;

  constructor(stranger: string, known: readonly string[]) {
    super();
    this.stranger = stranger;
    this.known = known;
  }
}

const LONGEST_WORD = 40;
const LONGEST_NAME = 80;
const LONGEST_EXAMPLE = 400;

/** A string that says something in at most so many characters. */
const short =
  (most: number): Decode<string> =>
  (value) => {
    if (typeof value !== 'string' || value.trim() === '' || value.length > most) throw new DecodeError();
    return printable(value.trim());
  };

const name = short(LONGEST_NAME);
const example = short(LONGEST_EXAMPLE);

/** `school`, `edu.pupils`: as ids of the vocabulary are written. */
const id: Decode<string> = (value) => {
  if (typeof value !== 'string' || value.length > LONGEST_NAME || !/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/.test(value))
    throw new DecodeError();
  return value;
};

/** Words with a separator between them, in the form in which texts are searched: half width, no blanks. */
const wordsBy =
  (separator: RegExp): Decode<readonly string[]> =>
  (value) => {
    if (typeof value !== 'string') throw new DecodeError();
    const words = value
      .split(separator)
      .map((one) => fold(printable(one)).text.trim())
      .filter((one) => one !== '');
    if (words.length === 0 || words.some((one) => one.length > LONGEST_WORD)) throw new DecodeError();
    return words;
  };

const spaced = wordsBy(/\s+/);
const barred = wordsBy(/\|/);

/** A blank-separated list as one string, each word once. */
const blanks: Decode<string> = (value) => [...new Set(spaced(value))].join(' ');

/** Words of a group with `|` between them; `^` before the first opens it to earlier clauses. */
const group: Decode<string> = (value) => {
  const open = typeof value === 'string' && value.trimStart().startsWith('^');
  const words = barred(open ? String(value).trimStart().slice(1) : value);
  return `${open ? '^' : ''}${words.join('|')}`;
};

const between =
  (least: number, most: number, whole: boolean): Decode<number> =>
  (value) => {
    const found = number(value);
    if (found < least || found > most || (whole && !Number.isInteger(found))) throw new DecodeError();
    return found;
  };

const some =
  <T>(decode: Decode<T>): Decode<readonly T[]> =>
  (value) => {
    const items = list(decode)(value);
    if (items.length === 0) throw new DecodeError();
    return items;
  };

/** A sentence with one figure marked: 在校生⟦3200人⟧. */
const marked: Decode<string> = (value) => {
  const sentence = example(value);
  if (!/^[^⟦⟧]*⟦[^⟦⟧]+⟧[^⟦⟧]*$/.test(sentence)) throw new DecodeError();
  return sentence;
};

const pair: Decode<Pair> = (value) => {
  const [a, b, ...more] = list(example)(value);
  if (a === undefined || b === undefined || more.length > 0) throw new DecodeError();
  return [a, b];
};

/** An object of which every field is known. */
function fieldsOf(value: unknown, known: readonly string[]): Fields {
  const fields = new Fields(value);
  const stranger = fields.names().find((one) => !known.includes(one));
  if (stranger !== undefined) throw new UnknownField(stranger, known);
  return fields;
}

const category: Decode<OwnCategory> = (value) => {
  const fields = fieldsOf(value, ['id', 'zh', 'en', 'strong', 'weak', 'examples', 'counterexamples']);
  const zh = fields.get('zh', name);
  return {
    id: fields.get('id', id),
    zh,
    en: fields.optional('en', name).en ?? zh,
    strong: fields.get('strong', blanks),
    weak: fields.optional('weak', blanks).weak ?? '',
    examples: fields.get('examples', some(example)),
    ...fields.optional('counterexamples', list(example)),
  };
};

const INDICATOR_FIELDS = [
  ...['id', 'category', 'kind', 'zh', 'en', 'units', 'has', 'or', 'not', 'unless', 'narrower'],
  ...['increment', 'generic', 'rank', 'examples', 'counterexamples'],
];

const indicator: Decode<IndicatorRow> = (value) => {
  const fields = fieldsOf(value, INDICATOR_FIELDS);
  const zh = fields.get('zh', name);
  return {
    id: fields.get('id', id),
    category: fields.get('category', id),
    kind: fields.get('kind', kindWord),
    zh,
    en: fields.optional('en', name).en ?? zh,
    units: fields.get('units', blanks),
    has: fields.get('has', some(group)),
    ...fields.optional('or', list(some(group))),
    ...fields.optional('not', group),
    ...fields.optional('unless', group),
    ...fields.optional('narrower', group),
    ...fields.optional('increment', flag),
    ...fields.optional('generic', flag),
    ...fields.optional('rank', between(-9, 9, false)),
    examples: fields.get('examples', some(marked)),
    ...fields.optional('counterexamples', list(marked)),
  };
};

const UNIT_FIELDS = [
  ...['unit', 'measure', 'words', 'lone', 'not', 'only', 'maskable', 'shift'],
  ...['example', 'counterexamples'],
];
const measure = word(...MEASURES);

const sized: Decode<UnitRow['example']> = (value) => {
  if (!Array.isArray(value) || value.length !== 2) throw new DecodeError();
  return [example(value[0]), number(value[1])];
};

const notMaskable: Decode<false> = (value) => {
  if (flag(value)) throw new DecodeError();
  return false;
};

const unit: Decode<OwnUnit> = (value) => {
  const fields = fieldsOf(value, UNIT_FIELDS);
  const [first = ''] = fields.get('unit', wordsBy(/\s/));
  return {
    unit: first,
    measure: fields.get('measure', measure),
    words: fields.optional('words', spaced).words ?? [first],
    lone: fields.optional('lone', word('any', 'noun', 'never')).lone ?? 'noun',
    ...fields.optional('not', spaced),
    ...fields.optional('only', spaced),
    ...fields.optional('maskable', notMaskable),
    ...fields.optional('shift', between(-12, 12, true)),
    example: fields.get('example', sized),
    ...fields.optional('counterexamples', list(example)),
  };
};

const ALIAS_FIELDS = ['words', 'axis', 'rule', 'weight', 'examples', 'alike', 'apart'];

const several: Decode<readonly string[]> = (value) => {
  const words = [...new Set(spaced(value))];
  if (words.length < 2) throw new DecodeError();
  return words;
};

const alias: Decode<OwnAlias> = (value) => {
  const fields = fieldsOf(value, ALIAS_FIELDS);
  const row: OwnAlias = {
    words: fields.get('words', several),
    ...fields.optional('axis', id),
    ...fields.optional('rule', word('strict', 'same', 'nested', 'open')),
    ...fields.optional('weight', between(0, 3, false)),
    examples: fields.optional('examples', list(marked)).examples ?? [],
    alike: fields.optional('alike', list(pair)).alike ?? [],
    apart: fields.optional('apart', list(pair)).apart ?? [],
  };
  if (row.examples.length + row.alike.length === 0) throw new DecodeError('examples');
  return row;
};

/** Names of offices as they stand behind a place: 教育局 教育体育局. */
const offices: Decode<readonly string[]> = (value) => {
  const names = spaced(value);
  if (names.some((one) => !/^\p{Script=Han}{2,20}$/u.test(one))) throw new DecodeError();
  return names;
};

const FILE_FIELDS = ['$schema', 'schema', 'note', 'offices', 'categories', 'indicators', 'units', 'aliases'];

/** A file of an analyst's vocabulary; a field that is missing, wrong or not known is a DecodeError with its place. */
export const vocabularyFile: Decode<VocabularyFile> = (value) => {
  const fields = fieldsOf(value, FILE_FIELDS);
  fields.get('schema', word('duibiao.vocabulary/1'));
  return {
    offices: fields.optional('offices', offices).offices ?? [],
    categories: fields.optional('categories', list(category)).categories ?? [],
    indicators: fields.optional('indicators', list(indicator)).indicators ?? [],
    units: fields.optional('units', list(unit)).units ?? [],
    aliases: fields.optional('aliases', list(alias)).aliases ?? [],
  };
};
