/** A word of a passage; `mark` where the baseline's passage has no such word or number. */
export interface PassageWord {
  readonly text: string;
  readonly mark: boolean;
}

/** A stretch of a report's prose on one matter, with where it stands. */
export interface Passage {
  readonly report: string;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly headings: readonly string[];
  /** As printed, line breaks within the sentence left out. */
  readonly text: string;
}

/**
 * What one column says on a block's topic. `base`: what the others are held against; `compared`: with its words marked;
 * `paraphrase`: the same matter in so many other words that marks would say nothing; `only`: without a counterpart.
 */
export type PassageCell = Passage &
  (
    | { readonly state: 'base' | 'only' }
    | { readonly state: 'paraphrase'; readonly similarity: number }
    | { readonly state: 'compared'; readonly similarity: number; readonly words: readonly PassageWord[] }
  );

/** Passages on one topic, one a column, null where a column says nothing on it. */
export interface PassageBlock {
  /** A plain name for the topic, the heading where none fits; empty where there is neither. */
  readonly topic: string;
  readonly cells: readonly (PassageCell | null)[];
}

/** The contract's `duibiao.passages/1`: one category's prose in two or more reports, paired by topic. */
export interface Passages {
  readonly schema: 'duibiao.passages/1';
  readonly category: string;
  readonly columns: readonly { readonly area: string; readonly year: number | null; readonly path: string }[];
  readonly blocks: readonly PassageBlock[];
}
