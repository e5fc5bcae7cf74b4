import type { Matcher } from '../../text/automaton.js';
import { unitTable } from '../../text/unit-table.js';
import type { General, Head, InitiativeLexis } from './lexis.js';
import type { Phrase } from './phrase.js';

/** How many signs before a head noun say something: without empty words, and without words of the trade as well. */
export interface Size {
  readonly filled: number;
  readonly specific: number;
}

/** Measures what a phrase adds to its head noun; a head that is a name in itself counts with all its signs. */
export function sizeOf(
  text: string,
  { start, closes, marks }: Phrase,
  head: Head | null,
  lexis: InitiativeLexis,
): Size {
  const length = closes - start;
  if (head?.whole === true) return { filled: length, specific: length };
  const noun = head === null ? 0 : lexis.headEndings.shortestBefore(text, closes, 1, Math.min(length, LONGEST_HEAD));
  const end = closes - noun;
  let filled = end - start;
  for (const mark of marks)
    if (lexis.stock.has(text.slice(mark.start + 1, mark.end - 1))) filled -= mark.end - mark.start;
  const { empty, field } = generalSigns(text, start, end, lexis.general);
  return { filled: filled - empty, specific: filled - empty - field - joinersIn(text, start, end) };
}

const LONGEST_HEAD = 12;

/** How many signs of a stretch belong to words that say nothing, and how many to words that only name a field. */
function generalSigns(
  text: string,
  start: number,
  end: number,
  general: Matcher<General>,
): { readonly empty: number; readonly field: number } {
  let empty = 0;
  let field = 0;
  for (let at = start; at < end; ) {
    const word = general.wordAt(text, at, end);
    if (word?.value === 'empty') empty += word.length;
    if (word?.value === 'field') field += word.length;
    at += word?.length ?? 1;
  }
  return { empty, field };
}

/** What joins the items of a list, or a doing to its object, says nothing of them. */
const JOINERS = unitTable([['、和与及或/的', 1]]);

function joinersIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) count += JOINERS[text.charCodeAt(at)] ?? 0;
  return count;
}
