import type { Explanation, Step } from '../model/explanation.js';
import type { QuantityMention } from '../model/mention.js';
import type { Initiative, Observation } from '../model/observation.js';
import type { Origin } from '../model/origin.js';
import type { Outline } from '../model/outline.js';
import type { Draft } from './draft.js';

/** Why a figure reads as it does: the rules that read its number, and where each derived field comes from. */
export function explainFigure(outline: Outline, draft: Draft, finding: Observation): Explanation {
  const { text } = outline.document;
  const fields = Object.entries(finding.origin).map(([field, origin]) =>
    stepOf(text, field, origin, fieldValue(finding, field)),
  );
  return {
    path: outline.document.path,
    finding,
    steps: [...numberSteps(draft.quantity, finding), ...fields],
    rivals: draft.rivals(),
    conversion: conversionOf(finding),
  };
}

/** Why an initiative reads as it does. */
export function explainInitiative(outline: Outline, finding: Initiative): Explanation {
  const values: Readonly<Record<string, string>> = {
    name: finding.name,
    category: finding.category,
    status: finding.status,
  };
  const steps = Object.entries(finding.origin).map(([field, origin]) =>
    stepOf(outline.document.text, field, origin, values[field] ?? null),
  );
  return { path: outline.document.path, finding, steps, rivals: [], conversion: null };
}

/** The part of a quantity that a rule read: `unit:元` the unit, `per-slash` what it is per, all else the number. */
function partOf(rule: string, { value, unit, per }: Observation): Pick<Step, 'field' | 'value'> {
  if (rule.startsWith('unit')) return { field: 'unit', value: unit };
  if (rule.startsWith('per-')) return { field: 'per', value: per };
  return { field: 'number', value: value === null ? null : String(value) };
}

const numberSteps = (quantity: QuantityMention, finding: Observation): Step[] =>
  quantity.rules.map((rule) => ({ ...partOf(rule, finding), rule, basis: 'stated', words: finding.source.text }));

function stepOf(text: string, field: string, { basis, rule, from }: Origin, value: string | null): Step {
  return { field, rule, basis, value, words: from === undefined ? null : text.slice(from.start, from.end) };
}

function fieldValue(finding: Observation, field: string): string | null {
  switch (field) {
    case 'period':
      return finding.period;
    case 'status':
      return finding.status;
    case 'category':
      return finding.category;
    case 'indicator':
      return finding.indicator;
    case 'subject':
      return finding.subject;
    case 'area':
      return finding.area ?? null;
    default:
      return null;
  }
}

/** Where the value is not the printed number: 5402.1万元 → 54021000元. */
function conversionOf({ value, unit, per, source }: Observation): Explanation['conversion'] {
  if (value === null || source.text.startsWith(String(value))) return null;
  return { from: source.text, to: `${value}${unit}${per === null ? '' : `/${per}`}` };
}
