import type { CorrectedFields, Correction, Corrections } from '../../model/correction.js';
import { type Decode, DecodeError, Fields, list, nullable, number, text, word, yes } from '../inputs/decode.js';
import { dimensions, kindWord, statusWord } from '../inputs/decode-report.js';

const KEYS: readonly string[] = [
  ...['id', 'path', 'text', 'wrong', 'add', 'report', 'start', 'end'],
  ...['value', 'unit', 'per', 'period', 'status', 'kind', 'category', 'indicator', 'subject', 'dimensions', 'area'],
];

/** A field that may be null, which says something else than its absence. */
function clearable<K extends string>(fields: Fields, name: K): Partial<Record<K, string | null>> {
  const found: Partial<Record<K, string | null>> = {};
  if (fields.names().includes(name)) found[name] = fields.get(name, nullable(text));
  return found;
}

const corrected = (fields: Fields): CorrectedFields => ({
  ...fields.optional('value', number),
  ...fields.optional('unit', text),
  ...clearable(fields, 'per'),
  ...fields.optional('period', text),
  ...fields.optional('status', statusWord),
  ...fields.optional('kind', kindWord),
  ...fields.optional('category', text),
  ...clearable(fields, 'indicator'),
  ...fields.optional('subject', text),
  ...fields.optional('dimensions', dimensions),
  ...clearable(fields, 'area'),
});

const correction: Decode<Correction> = (value) => {
  const fields = new Fields(value);
  const stranger = fields.names().find((name) => !KEYS.includes(name));
  if (stranger !== undefined) throw new DecodeError(stranger);
  const path = fields.get('path', text);
  if (!fields.names().includes('add'))
    return {
      ...corrected(fields),
      id: fields.get('id', text),
      path,
      ...fields.optional('text', text),
      ...fields.optional('wrong', yes),
    };
  return {
    ...corrected(fields),
    add: fields.get('add', yes),
    path,
    ...fields.optional('report', text),
    start: fields.get('start', number),
    end: fields.get('end', number),
    text: fields.get('text', text),
    value: fields.get('value', number),
    unit: fields.get('unit', text),
    kind: fields.get('kind', kindWord),
    category: fields.get('category', text),
    subject: fields.get('subject', text),
  };
};

/** A file of corrections, as the interface saves it and as an analyst may write it. */
export const corrections: Decode<Corrections> = (value) => {
  const fields = new Fields(value);
  return {
    schema: fields.get('schema', word('duibiao.corrections/1')),
    corrections: fields.get('corrections', list(correction)),
  };
};
