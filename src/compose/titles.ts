import type { Part, Sentence } from '../model/outline.js';

/** A line without a number that entitles the lines behind it: ◆福利彩票, 【慈善事业】. */
export interface Title {
  readonly text: string;
  /** The headings that it stands under, and with which it ends. */
  readonly path: readonly number[];
  readonly part: Part | null;
  readonly category: string;
}

const BULLETS = '◆◇●○■□★☆▲△►▶•·※';
const BULLETED = new RegExp(`^(?:[${BULLETS}【]|\\p{Extended_Pictographic})`, 'u');
/** An item of a list that says itself what it is of: ◆社区:新建用房4处. */
const LABELLED = new RegExp(`^[${BULLETS}]\\s*\\p{Script=Han}{2,10}:`, 'u');
/** A longer line is no title. */
const LONGEST_TITLE = 20;
/** Signs of a sentence, and of a label with what it stands for. */
const UNTITLED = /[\d,。;:!?]/;

/** Whether a line begins with the sign of a list's item: ◆福利彩票 → true. */
export const isBulleted = (text: string): boolean => BULLETED.test(text);

/** Whether an item of a list says itself what it is of: ◆社区:新建用房4处 → true. */
export const isLabelled = (text: string): boolean => LABELLED.test(text);

/** Whether a paragraph is a line that may be a title: short, without numbers and stops. */
export const isTitle = ({ text, isHeading }: Sentence): boolean =>
  !isHeading && text.length <= LONGEST_TITLE && !UNTITLED.test(text);

/** Whether a title ends before a sentence: with its headings, with its part, and where a line begins with its own bullet. */
export const endsTitle = ({ text, path, part }: Title, sentence: Sentence): boolean =>
  path !== sentence.headings ||
  part !== (sentence.part?.value ?? null) ||
  (BULLETED.test(text) && sentence.text.startsWith(text.charAt(0)));
