import { derived, type Vocabulary } from '../lexicon/vocabulary.js';
import { buildMatcher, type Matcher } from '../text/automaton.js';
import { once } from '../text/once.js';
import { type Profile, type ProfileOf, profiler } from './profile.js';

/** What comparing needs to know of an indicator. */
export interface KnownIndicator {
  readonly category: string;
  /** Its units, the one in which it is compared first. */
  readonly units: readonly string[];
  /** Its names in every language, for searching. */
  readonly names: string;
  /** The words that it says of itself, read when they are asked for. */
  readonly words: () => Profile['weights'];
  /** Where it stands in the order of the vocabulary. */
  readonly rank: number;
}

/** The vocabulary in the form that comparing needs. */
export interface Lexis {
  readonly profileOf: ProfileOf;
  readonly indicators: ReadonlyMap<string, KnownIndicator>;
  /** Where a category stands in the taxonomy, from 0; unknown ones come last. */
  readonly categoryRank: (id: string) => number;
  /** Words that are kept whole when a passage is cut into words. */
  readonly words: () => Matcher<true>;
}

function buildLexis({ categories, indicators, concepts }: Vocabulary): Lexis {
  const profileOf = profiler(concepts);
  const order = new Map(categories.map(({ id }, index) => [id, index]));
  return {
    profileOf,
    indicators: new Map(
      indicators.map(({ id, category, units, zh, en }, rank) => [
        id,
        { category, units: units.split(' '), names: `${zh} ${en}`, words: once(() => profileOf(zh).weights), rank },
      ]),
    ),
    categoryRank: (id) => order.get(id) ?? order.size,
    words: once(() =>
      buildMatcher(
        concepts.flatMap(({ lines }) => lines.flatMap((line) => line.split(' ').map((word) => [word, true] as const))),
      ),
    ),
  };
}

/** The compiled vocabulary, made on first use. */
export const lexisOf = derived(buildLexis);
