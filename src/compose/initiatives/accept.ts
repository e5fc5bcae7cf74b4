import type { InitiativeLexis } from './lexis.js';
import type { Phrase } from './phrases.js';

/** What a phrase must reach to name an initiative. */
const ENOUGH = 4;
const LONG_NAME = 6;

/** Whether a noun phrase names a programme rather than a duty, and by which rule; null where it does not. */
export function acceptPhrase(text: string, phrase: Phrase, lexis: InitiativeLexis): string | null {
  const own = specificLength(text, phrase, lexis);
  if (own < 2) return null;
  if (phrase.loose && phrase.marks.length === 0) return null;
  const score = phrase.weight + verbWeight(phrase) + (own >= LONG_NAME || phrase.marks.length > 0 ? 1 : 0);
  if (score < ENOUGH) return null;
  if (phrase.marks.length > 0) return phrase.marks.some((mark) => mark.kind === 'title') ? 'title' : 'quoted-name';
  return phrase.verb === null ? 'named-subject' : 'verb-and-head';
}

function verbWeight({ verb }: Phrase): number {
  if (verb !== null) return verb.action.force === 'carries' ? 2 : 1;
  return 0;
}

/** How many signs of a phrase are not general words: what makes it a name. */
function specificLength(text: string, phrase: Phrase, lexis: InitiativeLexis): number {
  const words = text.slice(phrase.start, phrase.end);
  let general = 0;
  for (const hit of lexis.general.longest(words)) general += hit.end - hit.start;
  const heads = lexis.words.longest(words).filter((hit) => hit.value.head > 0 && hit.end === words.length);
  const head = heads[0];
  return words.length - general - (head === undefined ? 0 : head.end - head.start);
}
