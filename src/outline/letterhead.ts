import type { Letterhead } from '../model/outline.js';
import type { Span } from '../model/span.js';
import type { Block } from './blocks.js';
import { readDate } from './dates.js';
import { type Field, readFields } from './fields.js';
import { isNavigation, looksLikeTitle, type Role } from './layout.js';
import type { Offices } from './offices.js';
import { readTitleScopes } from './scopes.js';

/** What the page says of the report before anything is concluded from it. */
export interface Head {
  readonly title: { readonly text: string; readonly folded: string; readonly span: Span } | null;
  readonly fields: readonly Field[];
  readonly published: Letterhead['published'];
  /** Blocks of the head that are breadcrumbs. */
  readonly trail: readonly Block[];
  /** Other lines of the head and foot that could be a name or signature. */
  readonly lines: readonly Block[];
}

/** Reads title, labelled values, breadcrumbs and date of publication. */
export function readHead(source: string, blocks: readonly Block[], roles: readonly Role[], offices: Offices): Head {
  const head = blocks.filter((_, at) => roles[at] === 'head');
  const foot = blocks.filter((_, at) => roles[at] === 'foot');
  const fields = readFields(source, [...head, ...foot]);
  return {
    title: chooseTitle(source, head, fields),
    fields,
    published: published(fields, [...head, ...foot]),
    trail: head.filter((block) => isNavigation(block) && block.folded.text.includes('>')),
    lines: [...head, ...foot].filter((block) => !isNavigation(block) && offices.any.test(block.folded.text)),
  };
}

function chooseTitle(source: string, head: readonly Block[], fields: readonly Field[]): Head['title'] {
  const values = fields.filter((field) => field.kind !== 'title').map((field) => field.span);
  let best: { block: Block; score: number } | null = null;
  for (const block of head) {
    if (isNavigation(block) || !looksLikeTitle(block) || block.folded.text.includes(':')) continue;
    if (values.some((value) => value.start < block.end && block.start < value.end)) continue;
    const score = titleScore(block.folded.text);
    if (best === null || score >= best.score) best = { block, score };
  }
  if (best !== null) {
    const { folded, start, end } = best.block;
    return { text: oneLine(source.slice(start, end)), folded: folded.text, span: { start, end } };
  }
  const named = fields.find((field) => field.kind === 'title' && readTitleScopes(field.value).length > 0);
  return named === undefined
    ? null
    : { text: oneLine(source.slice(named.span.start, named.span.end)), folded: named.value, span: named.span };
}

/** A title as printed, without the breaks of its lines. */
const oneLine = (text: string): string => text.replace(/[ \t\u3000]*[\r\n\f]\s*/g, '');

function titleScore(text: string): number {
  const scopes = readTitleScopes(text);
  return (
    (scopes.length > 0 ? 2 : 0) +
    (scopes.some((scope) => scope.period !== null) ? 2 : 0) +
    (text.includes('民政') ? 1 : 0)
  );
}

/** The labelled date, the best label first; otherwise one beside the source (来源:县民政局 2024-01-15), otherwise a date that stands alone in the head or below the text. */
function published(fields: readonly Field[], blocks: readonly Block[]): string | null {
  const dated = fields.filter((field) => field.kind === 'published');
  const byLabel = [/发布|公开/, /./];
  for (const label of byLabel) {
    for (const field of dated) {
      const date = label.test(field.label) ? readDate(field.value) : null;
      if (date !== null) return date;
    }
  }
  const credited = fields.filter((field) => field.kind === 'bureau').map(({ value }) => readDate(value));
  const besideSource = credited.find((date) => date !== null);
  if (besideSource !== undefined) return besideSource;
  const taken = fields.map(({ span }) => span.start);
  const alone = blocks.find((block) => standsAlone(block) && !taken.some((at) => at >= block.start && at < block.end));
  return alone === undefined ? null : readDate(alone.folded.text);
}

/** A short line with a full date that is neither the visitor's clock nor another label's value. */
const standsAlone = ({ folded: { text } }: Block): boolean =>
  text.length <= 40 && readDate(text) !== null && !/今天|星期|时间:|日期:/.test(text);
