import type { Paragraph } from '../text/paragraphs.js';
import { readSmall } from './numerals.js';

/** A paragraph shorter than this keeps its counted items: 一、… 。二、… is one line of prose. */
const SHORTEST = 400;
const LONGEST_HEADING = 40;

/**
 * Gives a text that lost its line breaks (copied from a viewer, or from a page of one line) its paragraphs back: a long
 * paragraph is cut before 一、, 二、 … and (一), (二) …, where these count on in order behind a full stop, a blank or the
 * end of a heading: `…取得成效。一、社会救助(一)城乡低保。…二、养老服务…` → four. Others come back as they are.
 */
export function splitFlattened(text: string, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.flatMap((paragraph) => {
    if (paragraph.end - paragraph.start < SHORTEST) return [paragraph];
    const cuts = cutsOf(text.slice(paragraph.start, paragraph.end)).map((at) => paragraph.start + at);
    return cuts.length === 0 ? [paragraph] : split(text, paragraph, cuts);
  });
}

/** An item within a line: 一、 or (二). */
const MARKER = /([(（]?)(十[一二]?|[一二三四五六七八九])([)）]|[、.．])/g;

/** Where the items of a counted series begin, of chapters and of their sections. */
function cutsOf(words: string): number[] {
  const chapters: number[] = [];
  const sections: number[] = [];
  let chapter = 0;
  let section = 0;
  for (const { index, 1: open = '', 2: numeral = '', 3: close = '' } of words.matchAll(MARKER)) {
    const number = readSmall(numeral);
    if (number === null) continue;
    const bracketed = open !== '';
    if (bracketed !== /[)）]/.test(close)) continue;
    if (!bracketed && number === chapter + 1 && isSeam(words, index)) {
      chapter = number;
      section = 0;
      chapters.push(index);
    } else if (
      bracketed &&
      number === section + 1 &&
      (isSeam(words, index) || isBehindHeading(words, index, chapters))
    ) {
      section = number;
      sections.push(index);
    }
  }
  return chapters.length < 2 ? [] : [...chapters, ...sections].filter((at) => at > 0).sort((a, b) => a - b);
}

/** Whether a sentence or line came to its end before `at`. */
const isSeam = (words: string, at: number): boolean => at === 0 || /[。!！?？;；:：\s」”]/.test(words.charAt(at - 1));

/** 一、主要工作(一)…: the first section stands right behind its chapter's heading. */
const isBehindHeading = (words: string, at: number, chapters: readonly number[]): boolean => {
  const chapter = chapters.at(-1);
  return chapter !== undefined && at - chapter <= LONGEST_HEADING && !/[。;；]/.test(words.slice(chapter, at));
};

function split(text: string, { start, end, skip }: Paragraph, cuts: readonly number[]): Paragraph[] {
  const starts = [start, ...cuts];
  return starts.flatMap((from, at) => {
    let to = starts[at + 1] ?? end;
    while (to > from && /\s/.test(text.charAt(to - 1))) to--;
    const own = skip.filter((mark) => mark.start >= from && mark.end <= to);
    return to > from ? [{ start: from, end: to, skip: own }] : [];
  });
}
