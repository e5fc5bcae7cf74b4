import type { PeriodMention, QuantityMention } from '../../src/model/mention.js';
import { recogniseSentence } from '../../src/recognise/index.js';
import { resolvePeriod } from '../../src/text/edtf.js';
import { fold } from '../../src/text/fold.js';

const SIGNS = { exact: '', approx: '~', ge: '>=', le: '<=', range: '' } as const;

/** One quantity on one line: `[约]1.2万余人` → `1.2万余人 = >=12000人`; masks show as `*`, a per-part behind a slash. */
export function showQuantity(text: string, mention: QuantityMention): string {
  const { magnitude } = mention;
  const value = magnitude.masked ? '*' : (magnitude.value ?? `${magnitude.low}..${magnitude.high}`);
  const per = mention.per === null ? '' : `/${mention.per}`;
  return `${text.slice(mention.start, mention.end)} = ${SIGNS[magnitude.qualifier]}${value}${mention.unit}${per}`;
}

/** One period on one line, resolved in a passage about 2022. */
export const showPeriod = (text: string, mention: PeriodMention): string =>
  `${text.slice(mention.start, mention.end)} = ${resolvePeriod(mention.expression, 2022)}`;

/** Every quantity of a sentence as written, one line each. */
export function quantitiesOf(sentence: string): string[] {
  const { text } = fold(sentence);
  return recogniseSentence(text).quantities.map((mention) => showQuantity(text, mention));
}

/** Every period of a sentence as written, one line each. */
export function periodsOf(sentence: string): string[] {
  const { text } = fold(sentence);
  return recogniseSentence(text).periods.map((mention) => showPeriod(text, mention));
}
