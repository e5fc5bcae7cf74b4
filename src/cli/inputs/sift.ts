import { derived, type Vocabulary } from '../../lexicon/vocabulary.js';

/** Whether a line of an earlier extract may be left unread. */
export type Sift = (line: Uint8Array) => boolean;

/** Reads every line. */
export const KEEP_ALL: Sift = () => false;

/** The flat columns stand first in a line; further back only texts could look like one of them. */
const COLUMNS = 1000;
const FINDING = /^\{"type":"(?:observation|initiative)"/;
const CATEGORY = /"category":"([\w-]*)"/;
const INDICATOR = /"indicator":"([\w.-]*)"/;

const categoriesOf = derived(
  ({ indicators }): ReadonlyMap<string, string> => new Map(indicators.map(({ id, category }) => [id, category])),
);

/**
 * Leaves out findings of categories that are not asked for, by a look at the beginning of their lines: parsing them all
 * costs ten times as much, and keeping them all more memory than there is. A quotation mark inside a text is written
 * with a stroke before it, so that no text can pass for a column. What does not look as `extract` writes it is read.
 */
export function siftCategories(categories: readonly string[], vocabulary: Vocabulary): Sift {
  const wanted = new Set(categories);
  const categoryOf = categoriesOf(vocabulary);
  return (line) => {
    const head = Buffer.from(line.buffer, line.byteOffset, Math.min(line.length, COLUMNS)).toString('latin1');
    const own = CATEGORY.exec(head)?.[1];
    if (own === undefined || !FINDING.test(head) || wanted.has(own)) return false;
    return !wanted.has(categoryOf.get(INDICATOR.exec(head)?.[1] ?? '') ?? '');
  };
}
