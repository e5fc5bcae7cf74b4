import type { Matcher } from '../../text/automaton.js';

const LONGEST_WORD = 8;

/** Whether a word of the vocabulary begins right at a place. */
export const startsWithWord = (text: string, at: number, words: Matcher<true>): boolean =>
  words.wordAt(text, at, Math.min(text.length, at + LONGEST_WORD)) !== null;
