import { TITLE_ENDINGS } from '../lexicon/outline.js';
import { fold } from '../text/fold.js';
import type { Paragraph } from '../text/paragraphs.js';
import { readMarker } from './markers.js';
import { readTitleScopes } from './scopes.js';

const FIRST_PARAGRAPHS = 12;
const LONGEST_LINE = 40;

/**
 * Joins a title that was broken over two or three lines: `某县民政局2020年上半年工` + `作总结暨下半年工作安排` → one. Lines are
 * joined only near the head, where together they announce a part with its time, and the last alone does not.
 */
export function joinBrokenTitle(text: string, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const lines = paragraphs.slice(0, FIRST_PARAGRAPHS + 1).map((paragraph) => titleLine(text, paragraph));
  for (let at = 0; at + 1 < Math.min(paragraphs.length, FIRST_PARAGRAPHS); at++) {
    for (const count of [2, 3]) {
      if (!isBrokenTitle(lines.slice(at, at + count), count)) continue;
      const whole = joined(text, paragraphs.slice(at, at + count));
      return [...paragraphs.slice(0, at), whole, ...paragraphs.slice(at + count)];
    }
  }
  return paragraphs;
}

const STOPS = /[。;；:：!?|]/;
/** So much of a paragraph is folded to see whether it is longer than a line of a title; few paragraphs are not. */
const GLANCE = 200;

/** A paragraph's folded words where they may be a line of a title: a short one without stops or marker; else null. */
function titleLine(text: string, { start, end }: Paragraph): string | null {
  if (end - start > GLANCE && fold(text, start, start + GLANCE).text.length > LONGEST_LINE) return null;
  const line = fold(text, start, end).text;
  return line.length > LONGEST_LINE || STOPS.test(line) || readMarker(line) !== null ? null : line;
}

/** Titles broken over lines also end as lists and plans of a single matter do. */
const MORE_ENDINGS = '实事|方案|公报|清单|分解表';
const ENDS_LIKE_A_TITLE = new RegExp(`(?:${TITLE_ENDINGS.join('|')}|${MORE_ENDINGS})$`);

function isBrokenTitle(candidates: readonly (string | null)[], count: number): boolean {
  const lines = candidates.filter((line) => line !== null);
  if (lines.length < count) return false;
  const beginnings = lines.slice(0, -1).map((_, at) => lines.slice(0, at + 1).join(''));
  if (beginnings.some((words) => ENDS_LIKE_A_TITLE.test(words))) return false;
  return isTitle(lines.join('')) && !isTitle(lines.at(-1) ?? '');
}

/** Whether words announce a part with its year and end as titles do. */
const isTitle = (words: string): boolean =>
  ENDS_LIKE_A_TITLE.test(words) &&
  readTitleScopes(words).some(({ part, period }) => part !== null && typeof period?.year === 'number');

/** One paragraph of several, with the breaks between them left out. */
function joined(text: string, lines: readonly Paragraph[]): Paragraph {
  const gaps = lines.slice(1).map((line, at) => ({ start: lines[at]?.end ?? line.start, end: line.start }));
  const skip = [...lines.flatMap((line) => line.skip), ...gaps].sort((a, b) => a.start - b.start);
  const [first, last] = [lines[0], lines.at(-1)];
  return { start: first?.start ?? 0, end: last?.end ?? text.length, skip };
}
