import { derived, type Vocabulary } from '../../lexicon/vocabulary.js';

/** What of an earlier extract is read. */
export interface Sift {
  /** Whether a line may be left unread. */
  readonly skips: (line: Uint8Array) => boolean;
  /**
   * Whether of the other lines only what is needed to compare is read: not by which rule a field is known, nor under
   * which headings a finding stands, nor the sections of a report. These are half of an extract, and nothing that sets
   * figures side by side tells them.
   */
  readonly brief: boolean;
}

/** Reads everything. */
export const KEEP_ALL: Sift = { skips: () => false, brief: false };

/** Reads every line for what is needed to compare. */
export const BRIEFLY: Sift = { skips: () => false, brief: true };

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
  const skips = (line: Uint8Array): boolean => {
    const head = Buffer.from(line.buffer, line.byteOffset, Math.min(line.length, COLUMNS)).toString('latin1');
    const own = CATEGORY.exec(head)?.[1];
    if (own === undefined || !FINDING.test(head) || wanted.has(own)) return false;
    return !wanted.has(categoryOf.get(INDICATOR.exec(head)?.[1] ?? '') ?? '');
  };
  return { skips, brief: true };
}
