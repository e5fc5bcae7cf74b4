import type { Span } from '../model/span.js';
import type { Hit } from './automaton.js';
import { once } from './once.js';

/** A word of a text; `fixed` where its bounds were given from outside (a number with its unit). */
export interface Word extends Span {
  readonly text: string;
  readonly fixed: boolean;
}

const dictionary = once(() => new Intl.Segmenter('zh', { granularity: 'word' }));

/**
 * Cuts a text into words that cover it without gaps. `fixed` spans are words as they stand. Between them the general
 * dictionary cuts, and what it cuts too finely is joined again where a word of the domain begins and ends at its cuts:
 * 低|保|标准 → 低保|标准, while a word of the domain that lies across its cuts is no word here (居民|主体 holds no 民主).
 * Spans that overlap an earlier one, are empty or leave the text are passed over. Linear in the text's length.
 */
export function segmentWords(
  text: string,
  domain: (text: string) => readonly Hit<unknown>[],
  fixed: readonly Span[] = [],
): Word[] {
  const words: Word[] = [];
  let from = 0;
  for (const span of [...fixed].sort((a, b) => a.start - b.start)) {
    if (span.start < from || span.end <= span.start || span.end > text.length) continue;
    words.push(...cut(text, from, span.start, domain));
    words.push({ start: span.start, end: span.end, text: text.slice(span.start, span.end), fixed: true });
    from = span.end;
  }
  return [...words, ...cut(text, from, text.length, domain)];
}

function cut(text: string, start: number, end: number, domain: (text: string) => readonly Hit<unknown>[]): Word[] {
  const gap = text.slice(start, end);
  const cuts = [...dictionary().segment(gap)].map(({ index }) => index);
  const edges = new Set([...cuts, gap.length]);
  const joins = domain(gap).filter((hit) => hit.end - hit.start > 1 && edges.has(hit.start) && edges.has(hit.end));
  const words: Word[] = [];
  let at = 0;
  let next = 0;
  while (at < gap.length) {
    while ((joins[next]?.start ?? gap.length) < at) next++;
    const join = joins[next];
    const stop = join !== undefined && join.start === at ? join.end : nextCut(cuts, at, gap.length);
    words.push({ start: start + at, end: start + stop, text: gap.slice(at, stop), fixed: false });
    at = stop;
  }
  return words;
}

/** The first cut behind a place; found by halves, the cuts being in order. */
function nextCut(cuts: readonly number[], at: number, end: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] ?? end) > at) high = middle;
    else low = middle + 1;
  }
  return cuts[low] ?? end;
}
