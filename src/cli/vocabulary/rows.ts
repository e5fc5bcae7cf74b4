import type { CategoryRow } from '../../lexicon/categories.js';
import type { Addition, AliasRow } from '../../lexicon/extend.js';
import type { UnitRow } from '../../lexicon/units.js';

/** Two subjects that say the same thing, or that must not be taken for it. */
export type Pair = readonly [a: string, b: string];

/** A category of a file, with phrases that must not fall into it. */
export type OwnCategory = CategoryRow & { readonly counterexamples?: readonly string[] };

/** A unit of a file, with phrases in which it must not be read. */
export type OwnUnit = UnitRow & { readonly counterexamples?: readonly string[] };

/** An alias of a file, with its examples. */
export interface OwnAlias extends AliasRow {
  /** Sentences with one of the other words and a marked figure: read as they are with the first word in its place. */
  readonly examples: readonly string[];
  readonly alike: readonly Pair[];
  readonly apart: readonly Pair[];
}

/** A file of an analyst's vocabulary, decoded: what it adds, with what its rows must and must not read. */
export interface VocabularyFile extends Addition {
  readonly categories: readonly OwnCategory[];
  readonly units: readonly OwnUnit[];
  readonly aliases: readonly OwnAlias[];
}
