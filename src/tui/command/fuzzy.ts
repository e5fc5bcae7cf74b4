import { folded } from '../view/fold.js';

/** Whether the characters of a query occur in a text in their order, not necessarily next to each other. */
function isSubsequence(query: string, text: string): boolean {
  let at = 0;
  for (const character of query) {
    at = text.indexOf(character, at);
    if (at < 0) return false;
    at += character.length;
  }
  return true;
}

/** How well a query fits a text: 3 at its start, 2 within it, 1 with gaps, 0 not at all. An empty query fits all. */
export function fitness(query: string, text: string): number {
  const [sought, within] = [folded(query), folded(text)];
  if (within.startsWith(sought)) return 3;
  if (within.includes(sought)) return 2;
  return isSubsequence(sought, within) ? 1 : 0;
}

/** The entries that fit a query in any of their texts, the best first, otherwise as they come. */
export function ranked<T>(
  entries: readonly T[],
  query: string,
  textsOf: (entry: T) => readonly string[],
): readonly T[] {
  return entries
    .map((entry) => ({ entry, fit: Math.max(...textsOf(entry).map((text) => fitness(query, text))) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .map(({ entry }) => entry);
}
