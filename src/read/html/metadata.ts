import { TITLE_WORDS } from '../../lexicon/outline.js';
import { fold } from '../../text/fold.js';
import { type Element, elements, textOf } from '../tree.js';

/** Names that government sites give the data of an article in its head, and the labels that letterheads have for them. */
const FIELDS: readonly (readonly [name: string, label: string, words: RegExp])[] = [
  ['contentsource', '来源', /来源|发布机构|发布单位|发文机关/],
  ['pubdate', '发布日期', /(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/],
];

const TITLE_NAMES = ['articletitle', 'og:title', 'title'];
const LONGEST = 100;
const HEAD_LINES = 40;

/**
 * Lines for what a page says of its article only in its head: title, source and date, each where no line of the
 * report gives it: `<meta name="PubDate" content="2022-01-08">` → `发布日期：2022-01-08`.
 */
export function headLines(root: Element, lines: readonly string[]): string[] {
  const named = readNames(root);
  const above = lines.slice(0, HEAD_LINES);
  const fields = FIELDS.flatMap(([name, label, words]) => {
    const value = named.get(name) ?? '';
    return value === '' || above.some((text) => text.length <= LONGEST && words.test(text))
      ? []
      : [`${label}：${value}`];
  });
  const title = above.some(isTitle) ? null : titleOf(named);
  return title === null ? fields : [title, ...fields];
}

const isTitle = (text: string): boolean =>
  text.length <= LONGEST &&
  !/[。：:>]|^[（(]?[一二三四五六七八九十]/.test(text) &&
  TITLE_WORDS.some((word) => text.includes(word));

function readNames(root: Element): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { tag, attributes, children } of elements(root)) {
    const name = (attributes['name'] ?? attributes['property'] ?? '').toLowerCase();
    if (tag === 'meta' && name !== '') names.set(name, tidy(attributes['content'] ?? ''));
    else if (tag === 'title' && !names.has('title')) names.set('title', tidy(children.map(textOf).join('')));
  }
  return names;
}

const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim().slice(0, LONGEST);

/** The first title that names a kind of report; the site's name behind a stroke goes. */
function titleOf(names: ReadonlyMap<string, string>): string | null {
  for (const name of TITLE_NAMES) {
    const parts = (names.get(name) ?? '').split(/\s*[-_|–—]{1,2}\s*(?=[^\d])/);
    const title = parts.find((part) => TITLE_WORDS.some((word) => fold(part).text.includes(word)));
    if (title !== undefined) return title;
  }
  return null;
}
