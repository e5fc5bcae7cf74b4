import { buildMatcher, type Matcher } from '../../text/automaton.js';
import { wordList } from '../../text/word-list.js';

const LONGEST_WORD = 8;

/** A matcher for the words of a blank-separated list. */
export const wordMatcher = (words: string): Matcher<true> =>
  buildMatcher(wordList(words).map((word) => [word, true as const]));

/** Whether a word of the vocabulary begins right at a place. */
export const startsWithWord = (text: string, at: number, words: Matcher<true>): boolean =>
  words.wordAt(text, at, Math.min(text.length, at + LONGEST_WORD)) !== null;
