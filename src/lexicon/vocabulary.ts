import { CATEGORIES, type CategoryRow } from './categories.js';
import { INDICATORS, type IndicatorRow } from './indicators.js';
import { CONCEPTS, type ConceptGroup } from './synonyms.js';
import { UNITS, type UnitRow } from './units.js';

/**
 * The words by which reports are read and aligned, as one value. It is handed through explicitly: what a stage makes of
 * it is made once and kept by the vocabulary (`derived`), and nothing of it is changed afterwards.
 */
export interface Vocabulary {
  /** Tells it from every other; empty for the program's own. */
  readonly id: string;
  /** What the offices are called whose reports are read. */
  readonly offices: readonly string[];
  readonly categories: readonly CategoryRow[];
  readonly indicators: readonly IndicatorRow[];
  readonly units: readonly UnitRow[];
  /** Words that mean the same in what is measured. */
  readonly concepts: readonly ConceptGroup[];
}

/** The vocabulary of civil affairs that the program brings along; it holds wherever no other is given. */
export const BUILT_IN: Vocabulary = {
  id: '',
  offices: ['民政局', '民政厅'],
  categories: CATEGORIES,
  indicators: INDICATORS,
  units: UNITS,
  concepts: CONCEPTS,
};

/** What is made of a vocabulary, made on first use and once for each vocabulary. */
export function derived<T>(make: (vocabulary: Vocabulary) => T): (vocabulary?: Vocabulary) => T {
  const made = new WeakMap<Vocabulary, { readonly value: T }>();
  return (vocabulary = BUILT_IN) => {
    const known = made.get(vocabulary);
    if (known !== undefined) return known.value;
    const value = make(vocabulary);
    made.set(vocabulary, { value });
    return value;
  };
}
