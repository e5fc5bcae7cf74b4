import {
  ACTIONS,
  ADVERBS,
  BREAKS,
  type Force,
  GENERAL_WORDS,
  HEADS,
  type HeadKind,
  KEEPS,
  LINKS,
  SOFT_ACTIONS,
  STOCK_PHRASES,
  TAILS,
  TITLE_NOUNS,
} from '../../lexicon/initiatives.js';
import type { InitiativeStatus } from '../../model/observation.js';
import { buildMatcher, type Matcher } from '../../text/automaton.js';

/** A verb that may carry an initiative. */
export interface Action {
  readonly force: Force;
  readonly status: InitiativeStatus;
  readonly issues: boolean;
  /** A verb only at the start of a noun phrase: 建设, 创建, 改造. */
  readonly soft: boolean;
}

/** A noun that closes a programme's name. */
export interface Head {
  readonly kind: HeadKind;
  readonly weight: number;
  readonly whole: boolean;
}

/** What a word does to the noun phrase around it. */
export type Particle = 'link' | 'adverb' | 'break' | 'none';

/** All that the vocabulary says of one word. */
export interface Word {
  readonly action: Action | null;
  readonly head: Head | null;
  readonly particle: Particle;
  readonly tail: boolean;
}

/** The vocabulary of initiatives, compiled. */
export interface InitiativeLexis {
  readonly words: Matcher<Word>;
  readonly heads: ReadonlyMap<string, Head>;
  readonly general: Matcher<true>;
  readonly stock: ReadonlySet<string>;
  readonly titleNouns: readonly string[];
}

const list = (words: string): string[] => words.split(' ').filter((word) => word !== '');
const PLAIN: Word = { action: null, head: null, particle: 'none', tail: false };

/** Compiles the vocabulary; a word of several lists gets one entry that says all of it. */
export function buildInitiativeLexis(): InitiativeLexis {
  const heads = headWords();
  return {
    words: buildMatcher(allWords(heads)),
    heads,
    general: buildMatcher(list(GENERAL_WORDS).map((word) => [word, true as const])),
    stock: new Set(list(STOCK_PHRASES)),
    titleNouns: list(TITLE_NOUNS),
  };
}

function headWords(): Map<string, Head> {
  const heads = new Map<string, Head>();
  for (const { kind, weight, whole = false, words } of HEADS)
    for (const word of list(words)) if (!heads.has(word)) heads.set(word, { kind, weight, whole });
  return heads;
}

function allWords(heads: ReadonlyMap<string, Head>): Map<string, Word> {
  const words = new Map<string, Word>();
  const add = (word: string, more: Partial<Word>): void => {
    words.set(word, { ...(words.get(word) ?? PLAIN), ...more });
  };
  const soft = new Set(list(SOFT_ACTIONS));
  for (const word of list(BREAKS)) add(word, { particle: 'break' });
  for (const word of list(ADVERBS)) add(word, { particle: 'adverb' });
  for (const word of list(LINKS)) add(word, { particle: 'link' });
  for (const word of list(KEEPS)) words.set(word, PLAIN);
  for (const word of list(TAILS)) add(word, { tail: true });
  for (const [word, head] of heads) add(word, { head });
  for (const { words: verbs, force, status, issues = false } of ACTIONS) {
    for (const word of list(verbs)) {
      add(word, { action: { force, status, issues, soft: soft.has(word) } });
      add(`${word}了`, { action: { force, status: 'done', issues, soft: false } });
    }
  }
  return words;
}
