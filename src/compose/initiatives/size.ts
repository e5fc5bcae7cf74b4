import type { Head, InitiativeLexis } from './lexis.js';
import type { Phrase } from './phrase.js';

/** How many signs before a head noun say something: without empty words, and without words of the trade as well. */
export interface Size {
  readonly filled: number;
  readonly specific: number;
}

/** Measures what a phrase adds to its head noun; a head that is a name in itself counts with all its signs. */
export function sizeOf(text: string, phrase: Phrase, head: Head | null, lexis: InitiativeLexis): Size {
  const words = text.slice(phrase.start, phrase.closes);
  if (head?.whole === true) return { filled: words.length, specific: words.length };
  const own = head === null ? words : words.slice(0, words.length - shortestHead(words, lexis.heads));
  let filled = own.length;
  for (const { start, end } of phrase.marks) if (lexis.stock.has(text.slice(start + 1, end - 1))) filled -= end - start;
  let specific = filled - (own.match(JOINERS)?.length ?? 0);
  for (const hit of lexis.general.longest(own)) {
    if (hit.value === 'thing') continue;
    specific -= hit.end - hit.start;
    if (hit.value === 'empty') filled -= hit.end - hit.start;
  }
  return { filled, specific };
}

const LONGEST_HEAD = 12;
/** What joins the items of a list, or a doing to its object, says nothing of them. */
const JOINERS = /[、和与及或/的]/g;

/** The length of the shortest head noun that closes the words: 中心 of 孵化培育中心. */
function shortestHead(words: string, heads: ReadonlyMap<string, Head>): number {
  for (let length = 1; length <= Math.min(words.length, LONGEST_HEAD); length++)
    if (heads.has(words.slice(-length))) return length;
  return 0;
}
