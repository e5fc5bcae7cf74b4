import { fill } from '../lexicon/wording/fill.js';
import { wordingIn } from '../lexicon/wording/index.js';
import { ruleName } from '../lexicon/wording/rules.js';
import type { Lang, Wording } from '../lexicon/wording/types.js';
import type { Explanation, Rival, Step } from '../model/explanation.js';
import { printable } from '../text/printable.js';
import { wrap } from '../text/wrap.js';
import { type Field, fieldLines } from './fields.js';
import { formatPeriod } from './format/period.js';
import { initiativeJson, jsonText, observationJson } from './json/extract.js';
import type { PageOptions } from './table/options.js';
import { paintWith } from './table/theme.js';

/** The sentence with the finding in ⟦⟧, so that it can be seen without colour too. */
function markedSentence({ finding }: Explanation): string {
  const { sentence, start, end } = finding.source;
  const [from, to] = [start - sentence.start, end - sentence.start];
  const { text } = sentence;
  return printable(`${text.slice(0, from)}⟦${text.slice(from, to)}⟧${text.slice(to)}`);
}

/** A field's value in words: names for ids, a period for its EDTF. */
function shownValue({ field, value }: Pick<Step, 'field' | 'value'>, words: Wording, lang: Lang): string {
  if (value === null) return '--';
  if (field === 'category') return `${words.names.category(value)} (${value})`;
  if (field === 'indicator') return `${words.names.indicator(value)} (${value})`;
  if (field === 'period') return formatPeriod(value, lang);
  if (field === 'status') return words.statuses[value === 'target' ? 'target' : 'actual'];
  return printable(value);
}

function stepField(step: Step, words: Wording, lang: Lang): Field {
  const rests = step.words === null ? '' : `  “${printable(step.words)}”`;
  const value = shownValue(step, words, lang);
  return [
    words.fields[step.field] ?? step.field,
    `${value}  ${words.bases[step.basis]}: ${ruleName(step.rule, lang)}${rests}`,
  ];
}

function rivalText({ field, candidate, loss, word }: Rival, { names, losses }: Wording): string {
  const name = field === 'category' ? names.category(candidate) : names.indicator(candidate);
  const reason = losses[loss];
  return `${name}: ${word === null ? reason : `${reason} “${printable(word)}”`}`;
}

/** Why a finding reads as it does: its sentence, the steps with their rules, the conversion, the readings that lost. */
export function renderExplanation(explanation: Explanation, { width, lang, vocabulary, color }: PageOptions): string {
  const words = wordingIn(lang, vocabulary);
  const paint = paintWith(color);
  const { finding, path, steps, rivals, conversion } = explanation;
  const { line, headings } = finding.source;
  const converted: readonly Field[] =
    conversion === null ? [] : [[words.labels.conversion, `${printable(conversion.from)} = ${conversion.to}`]];
  const lost = rivals.map((rival): Field => ['', rivalText(rival, words)]);
  return `${[
    paint('title', finding.id),
    `${printable(path)}:${line}`,
    ...wrap(headings.map(printable).join(' > '), width),
    '',
    ...wrap(markedSentence(explanation), width),
    '',
    ...fieldLines([...steps.map((step) => stepField(step, words, lang)), ...converted], width, paint),
    ...(lost.length === 0
      ? []
      : ['', fill(words.labels.rivals, { count: lost.length }), ...fieldLines(lost, width, paint)]),
  ].join('\n')}\n`;
}

/** The explanation as data. */
export function renderExplanationJson({ finding, ...rest }: Explanation): string {
  const shown = 'kind' in finding ? observationJson(finding) : initiativeJson(finding);
  return jsonText({ schema: 'duibiao.explanation/1', ...rest, finding: shown });
}
