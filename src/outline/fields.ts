import { LABELS } from '../lexicon/outline.js';
import type { Span } from '../model/span.js';
import { buildMatcher, type Hit } from '../text/automaton.js';
import type { Block } from './blocks.js';
import { readTitleScopes } from './scopes.js';

/** What a label of a letterhead announces. */
export type FieldKind = keyof typeof LABELS;

/** A labelled value: 发布日期 → 2022-03-30. `span` is where the value stands in the document. */
export interface Field {
  readonly kind: FieldKind;
  readonly label: string;
  readonly value: string;
  readonly span: Span;
}

interface Label extends Hit<FieldKind> {
  /** Where the value begins: behind the colon or cell wall. */
  readonly valueStart: number;
}

const KINDS = Object.keys(LABELS) as readonly FieldKind[];
const MATCHER = buildMatcher<FieldKind>(KINDS.flatMap((kind) => LABELS[kind].map((word) => [word, kind] as const)));
const LONGEST_VALUE = 120;

/**
 * Reads labelled values out of the blocks of a letterhead: `发布机构:` with its value behind it, in the next cell or
 * on the next line. A label must start a line or cell or follow a blank, so that 数据来源 in running text is none.
 * A label that another label follows has no value and gives none.
 */
export function readFields(source: string, blocks: readonly Block[]): Field[] {
  const fields: Field[] = [];
  let pending: { kind: FieldKind; label: string } | null = null;
  for (const block of blocks) {
    const labels = findLabels(source, block);
    if (labels.length === 0 && pending !== null && !isTitle(block))
      push(fields, block, pending, 0, block.folded.text.length);
    pending = null;
    labels.forEach((label, at) => {
      const stop = labels[at + 1]?.start ?? block.folded.text.length;
      const named = { kind: label.value, label: block.folded.text.slice(label.start, label.end) };
      const filled = push(fields, block, named, label.valueStart, stop);
      if (!filled && at === labels.length - 1 && !block.folded.text.includes('|')) pending = named;
    });
  }
  return fields;
}

/** A report's own title, which no label takes for its value: a title that names its year or 民政. */
const isTitle = ({ folded: { text } }: Block): boolean =>
  text.length <= LONGEST_VALUE &&
  readTitleScopes(text).some(({ part, period }) => part !== null && (period !== null || text.includes('民政')));

/** Labels of a block in order. */
export function findLabels(source: string, block: Block): Label[] {
  const { text } = block.folded;
  const walled = text.includes('|');
  return MATCHER.longest(text.slice(0, 400)).flatMap((hit) => {
    const sign = text.charAt(hit.end);
    const shut = sign === ':' || (walled && sign === '|') || (sign === ']' && text.charAt(hit.end + 1) === ':');
    const alone = hit.start === 0 && hit.end === text.length;
    if ((!shut && !alone) || !startsFresh(source, block, hit.start)) return [];
    let valueStart = hit.end;
    while (':|]'.includes(text.charAt(valueStart)) && valueStart < text.length) valueStart++;
    return [{ ...hit, valueStart }];
  });
}

/** Whether a label may stand here: at the start, behind a sign that is no Chinese word, or behind a blank. */
function startsFresh(source: string, block: Block, at: number): boolean {
  if (at === 0) return true;
  if (!/[\u4e00-\u9fff]/.test(block.folded.text.charAt(at - 1))) return true;
  const before = block.folded.offsets[at - 1] ?? 0;
  return /\s/.test(source.slice(before + 1, block.folded.offsets[at] ?? before));
}

function push(
  fields: Field[],
  block: Block,
  named: { kind: FieldKind; label: string },
  start: number,
  stop: number,
): boolean {
  const raw = block.folded.text.slice(start, Math.min(stop, start + LONGEST_VALUE));
  const value = raw.replace(/^[|\]\s]+/, '').replace(/[|[\s]+$/, '');
  const [first = ''] = value.split('|');
  if (first === '') return false;
  const from = start + raw.indexOf(first);
  const { offsets } = block.folded;
  const span = { start: offsets[from] ?? block.start, end: (offsets[from + first.length - 1] ?? block.start) + 1 };
  fields.push({ ...named, value: first, span });
  return true;
}
