import { TITLE_ENDINGS } from '../lexicon/outline.js';
import type { Span } from '../model/span.js';
import { fold } from '../text/fold.js';
import type { Paragraph } from '../text/paragraphs.js';
import { readTitleScopes } from './scopes.js';

const MARKDOWN_LINE = /^#{1,6}[ \t]+\S/m;
const LEADING = /^(?:#{1,6}[ \t]+|>[ \t]?)+/;
const BOLD = /(?<![*])\*\*(?=[^*\s])[^*\n]{1,200}\*\*(?![*])/g;

/**
 * Lets signs of Markdown be skipped where a text is Markdown, which lines that begin with `# ` show: `## 一、主要成绩` →
 * 一、主要成绩, `**发布机构：**` → 发布机构：. Elsewhere ** may stand for struck-out words and stays.
 */
export function skipMarkdown(text: string, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  if (!MARKDOWN_LINE.test(text)) return paragraphs;
  return paragraphs.map((paragraph) => {
    const skip = [...paragraph.skip, ...marks(text.slice(paragraph.start, paragraph.end), paragraph.start)];
    return { ...paragraph, skip: skip.sort((a, b) => a.start - b.start) };
  });
}

function marks(words: string, offset: number): Span[] {
  const found: Span[] = [];
  const leading = LEADING.exec(words)?.[0].length ?? 0;
  if (leading > 0) found.push({ start: offset, end: offset + leading });
  for (const { index, 0: bold } of words.matchAll(BOLD)) {
    const end = offset + index + bold.length;
    found.push({ start: offset + index, end: offset + index + 2 }, { start: end - 2, end });
  }
  return found;
}

const LONGEST_TITLE = 80;
const SHORTEST_REST = 20;
const FIRST_PARAGRAPHS = 3;

/**
 * Parts a title from the running text behind it on the same line: `2020年上半年工作总结 今年以来,…` → two. Only among the
 * first paragraphs, at a blank or where words follow that open a report, and only behind a whole title.
 */
export function splitGluedTitle(text: string, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.flatMap((paragraph, at) => {
    const cut = at < FIRST_PARAGRAPHS ? titleEnd(text, paragraph) : null;
    if (cut === null) return [paragraph];
    const rest = cut + (/^\s+/.exec(text.slice(cut, cut + LONGEST_TITLE))?.[0].length ?? 0);
    return [
      { start: paragraph.start, end: cut, skip: paragraph.skip.filter(({ end }) => end <= cut) },
      { start: rest, end: paragraph.end, skip: paragraph.skip.filter(({ start }) => start >= rest) },
    ];
  });
}

/** Where a text may begin behind its title on the same line: 工作总结 ⟦今年以来⟧. */
const SEAM = /\s+|(?=今年以来|一年来|近年来|现将|同志们|在[省市县区党]|(?:19|20)\d\d年[，,])/g;
/** What a title ends with: 2022年工作总结. */
const WHOLE_TITLE = new RegExp(`(?:${TITLE_ENDINGS.join('|')})$`);

function titleEnd(text: string, { start, end }: Paragraph): number | null {
  for (const { index } of text.slice(start, start + LONGEST_TITLE).matchAll(SEAM)) {
    if (end - start - index < SHORTEST_REST) return null;
    const title = fold(text, start, start + index).text;
    if (WHOLE_TITLE.test(title) && readTitleScopes(title).some(({ part }) => part !== null)) return start + index;
  }
  return null;
}
