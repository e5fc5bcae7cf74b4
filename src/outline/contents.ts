import type { Block } from './blocks.js';

/** A line of contents: 一、社会救助……12. */
const LEADERS = /(?:\.{3,}|…{2,}|·{4,}|(?:\. ){4,}|-{5,}|_{5,})\s?\d{1,3}$/;
const NUMBERED = /[^\d.]\d{1,3}$/;
const TITLE = /^目录$/;
const LONGEST = 90;

/**
 * The lines of a table of contents, by their place among the blocks: those that end with leaders and a page
 * (`一、社会救助……3`), wherever they stand, and those below 目录 that end with a page. They open no section.
 */
export function contentsLines(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  let listed = false;
  for (const { index, folded, heading } of blocks) {
    const { text } = folded;
    const short = text.length <= LONGEST && !text.includes('。');
    listed = TITLE.test(text) || (listed && short && heading !== null && NUMBERED.test(text));
    if (listed || (short && LEADERS.test(text))) found.add(index);
  }
  return found;
}
