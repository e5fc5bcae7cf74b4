import type { HeadKind } from '../../lexicon/initiatives.js';
import type { Head, InitiativeLexis } from './lexis.js';
import { headInside, isName } from './marks.js';
import type { Phrase } from './phrase.js';
import { type Size, sizeOf } from './size.js';

/** A phrase with what the vocabulary says of its head and quotations. */
export interface Reading {
  readonly text: string;
  readonly phrase: Phrase;
  readonly head: Head | null;
  /** Whether a quotation in it is a name. */
  readonly quoted: boolean;
  readonly size: Size;
  readonly lexis: InitiativeLexis;
}

/** The weight of a quotation that is a name, as much as the weightiest head noun. */
export const QUOTED = 3;
const LONG_NAME = 4;
/** Long enough to be a name though made of words of the trade alone. */
const LONG_PHRASE = 6;
const WHOLE_NAME = 3;

/** Reads a phrase against the vocabulary. */
export function readPhrase(text: string, phrase: Phrase, lexis: InitiativeLexis): Reading {
  const head = phrase.head ?? headInside(text, phrase, lexis);
  const carried = phrase.verb?.action.force === 'carries';
  const quoted = phrase.marks.some((mark) => isName(text, mark, carried, lexis));
  return { text, phrase, head, quoted, size: sizeOf(text, phrase, head, lexis), lexis };
}

/** The weight of what closes the phrase; 0 where nothing specific stands before it. */
export function weightOf({ phrase, head, quoted, size }: Reading): number {
  if (quoted) return QUOTED;
  if (head === null) return 0;
  if (head.whole) return head.weight;
  if (phrase.inner && head.kind === 'works' && size.filled > 0) return QUOTED;
  const carried = phrase.verb?.action.force === 'carries';
  const specific = size.specific >= 2;
  const carriedLong = carried && size.filled >= LONG_PHRASE;
  const enough: Record<HeadKind, boolean> = {
    programme: specific || size.filled >= LONG_NAME,
    facility: size.filled >= 2 || (carried && size.filled > 0),
    mechanism: specific || carriedLong,
    document: specific || carriedLong,
    works: specific,
    event: specific || carriedLong,
  };
  return enough[head.kind] ? head.weight : 0;
}

/** What a name's length adds: short phrases of common words are seldom names. */
export const lengthWeight = ({ quoted, head, size }: Reading): number =>
  quoted || size.filled >= (head?.whole === true ? WHOLE_NAME : LONG_NAME) ? 1 : 0;
