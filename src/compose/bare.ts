import type { Span } from '../model/span.js';
import type { Matcher } from '../text/automaton.js';
import { isLetterAt, lettersOf } from '../text/letters.js';

/** What is left of a stretch when the words of a matcher, all digits and all signs are taken away. */
export function residue(text: string, stretch: Span, matcher: Matcher<true>): string {
  const words = text.slice(stretch.start, stretch.end);
  let left = '';
  let at = 0;
  for (const hit of matcher.longest(words)) {
    left += words.slice(at, hit.start);
    at = hit.end;
  }
  return lettersOf(left + words.slice(at));
}

/** Whether nothing is left of a stretch when the words of a matcher, all digits and all signs are taken away. */
export function isBare(text: string, { start, end }: Span, matcher: Matcher<true>): boolean {
  for (let at = start; at < end; ) {
    const word = matcher.wordAt(text, at, end);
    if (word === null && isLetterAt(text, at)) return false;
    at += word?.length ?? 1;
  }
  return true;
}
