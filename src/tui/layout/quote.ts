import type { Source } from '../../model/observation.js';
import type { Span } from '../../model/span.js';
import { printable } from '../../text/printable.js';
import type { Marked } from './marked.js';

/** No more than this of a paragraph is quoted on either side of the sentence. */
const REACH = 240;

/** The sentence's paragraph, as far as it is worth quoting: the sentence alone where the whole text is not at hand. */
export function paragraphAround(text: string | null, source: Source): Span & { readonly text: string } {
  const { sentence } = source;
  if (text === null) return { start: sentence.start, end: sentence.end, text: sentence.text };
  const before = text.slice(Math.max(0, sentence.start - REACH), sentence.start);
  const after = text.slice(sentence.end, sentence.end + REACH);
  const opens = before.search(/[^\n]*$/);
  const closes = after.search(/\r?\n/);
  const start = sentence.start - (before.length - opens);
  const end = sentence.end + (closes < 0 ? after.length : closes);
  return { start, end, text: text.slice(start, end) };
}

/**
 * A quotation made ready to show: blanks and line ends of the layout closed up, unsafe characters gone, the figure
 * between ⟦ and ⟧, and the marks for what is figure and what is only around the sentence.
 */
export function quoted(
  around: Span & { readonly text: string },
  source: Source,
): { readonly text: string; readonly marks: readonly Marked[] } {
  const cutAt = (offset: number): number => Math.max(0, Math.min(around.text.length, offset - around.start));
  const cuts = [source.sentence.start, source.start, source.end, source.sentence.end].map(cutAt);
  const [from = 0, figure = 0, end = 0, to = 0] = cuts;
  const parts = [
    tidy(around.text.slice(0, from)).trimStart(),
    tidy(around.text.slice(from, figure)),
    `⟦${tidy(around.text.slice(figure, end))}⟧`,
    tidy(around.text.slice(end, to)),
    tidy(around.text.slice(to)).trimEnd(),
  ];
  const starts = parts.map((_, at) => parts.slice(0, at).join('').length);
  const mark = (at: number, token: Marked['token']): Marked => ({
    start: starts[at] ?? 0,
    end: (starts[at] ?? 0) + (parts[at] ?? '').length,
    token,
  });
  return { text: parts.join(''), marks: [mark(0, 'dim'), mark(2, 'figure'), mark(4, 'dim')] };
}

/** Line breaks and indents inside a paragraph belong to its layout; between Chinese characters they mean nothing. */
const tidy = (text: string): string =>
  printable(text)
    .replace(/(?<=[^\x20-\x7e])[ \u3000]+|[ \u3000]+(?=[^\x20-\x7e])/g, '')
    .replace(/ {2,}/g, ' ');
