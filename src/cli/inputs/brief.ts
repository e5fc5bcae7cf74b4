import type { Line } from './lines.js';

/** The columns of a line that comparing needs, as JSON, with where the sentence of a finding begins and ends. */
export interface Brief {
  readonly columns: string;
  readonly sentence: { readonly start: number; readonly end: number } | null;
}

const FINDING = /^\{"type":"(?:observation|initiative)"/;
const REPORT = /^\{"type":"report"/;
const TYPE_LENGTH = 24;

/** The nested fields behind the columns, as `extract` writes them; inside a text a quotation mark has a stroke before it. */
const ORIGIN = Buffer.from(',"origin":{');
const SECTIONS = Buffer.from(',"sections":[');
const SENTENCE = /,"source":\{.*"sentence":\{"start":(\d+),"end":(\d+),.*\]\}\}$/s;

const decoder = new TextDecoder();

/**
 * The front of a line: its flat columns and what stands with them, without the fields that comparing does not need.
 * Null where the line is not as `extract` writes it, and must be read as a whole.
 */
export function briefOf({ bytes }: Line): Brief | null {
  const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = line.toString('latin1', 0, TYPE_LENGTH);
  if (REPORT.test(head)) return upTo(line, line.indexOf(SECTIONS), null);
  if (!FINDING.test(head)) return null;
  const cut = line.indexOf(ORIGIN);
  const found = cut < 0 ? null : SENTENCE.exec(line.toString('latin1', cut));
  return found === null ? null : upTo(line, cut, { start: Number(found[1]), end: Number(found[2]) });
}

const upTo = (line: Buffer, cut: number, sentence: Brief['sentence']): Brief | null =>
  cut < 0 ? null : { columns: `${decoder.decode(line.subarray(0, cut))}}`, sentence };
