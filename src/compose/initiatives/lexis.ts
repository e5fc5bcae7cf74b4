import {
  ACTIONS,
  CUTS,
  type Force,
  GENERAL_WORDS,
  HEADS,
  KEEPS,
  SOFT_ACTIONS,
  TAILS,
} from '../../lexicon/initiatives.js';
import type { InitiativeStatus } from '../../model/observation.js';
import { buildMatcher, type Matcher } from '../../text/automaton.js';

/** A verb that may carry an initiative. */
export interface Action {
  readonly force: Force;
  readonly status: InitiativeStatus;
  /** A verb only at the start of a noun phrase: 建设, 创建, 改造. */
  readonly soft: boolean;
}

/** All that the vocabulary says of one word. */
export interface Word {
  readonly action: Action | null;
  /** Weight of a head noun, 0 for none. */
  readonly head: number;
  readonly cut: boolean;
  readonly tail: boolean;
}

/** The vocabulary of initiatives, compiled. */
export interface InitiativeLexis {
  readonly words: Matcher<Word>;
  readonly general: Matcher<true>;
}

const list = (words: string): string[] => words.split(' ').filter((word) => word !== '');
const PLAIN: Word = { action: null, head: 0, cut: false, tail: false };

/** Compiles the vocabulary; a word of several lists gets one entry that says all of it. */
export function buildInitiativeLexis(): InitiativeLexis {
  const words = new Map<string, Word>();
  const add = (word: string, more: Partial<Word>): void => {
    words.set(word, { ...(words.get(word) ?? PLAIN), ...more });
  };
  const soft = new Set(list(SOFT_ACTIONS));
  for (const word of list(KEEPS)) add(word, {});
  for (const word of list(CUTS)) add(word, { cut: true });
  for (const word of list(TAILS)) add(word, { tail: true });
  for (const row of HEADS) for (const word of list(row.words)) add(word, { head: row.weight });
  for (const row of ACTIONS) {
    for (const word of list(row.words)) {
      const action = { force: row.force, status: row.status, soft: soft.has(word) };
      add(word, { action });
      if (!action.soft) add(`${word}了`, { action });
    }
  }
  return {
    words: buildMatcher(words),
    general: buildMatcher(list(GENERAL_WORDS).map((word) => [word, true as const])),
  };
}
