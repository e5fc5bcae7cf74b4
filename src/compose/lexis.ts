import {
  CARRIED_VERBS,
  FUNCTION_WORDS,
  GENERIC_NOUNS,
  NOMINAL_TAILS,
  PREDICATE_LOOKALIKES,
  PREDICATES,
  SUBJECT_LEAD_LOOKALIKES,
  SUBJECT_LEADS,
  SUBJECT_TAILS,
} from '../lexicon/grammar.js';
import type { IndicatorRow } from '../lexicon/indicators.js';
import { ACTUAL_CUES, DONE_CUES, TARGET_CUES, TASK_SHARE, TASK_WORDS } from '../lexicon/status.js';
import { derived, type Vocabulary } from '../lexicon/vocabulary.js';
import { buildMatcher, type Matcher } from '../text/automaton.js';
import { wordList } from '../text/word-list.js';

/** One `has` group of an indicator, ready to be looked up. */
export interface WordGroup {
  readonly words: ReadonlySet<string>;
  /** Whether an earlier clause may supply it. */
  readonly inherits: boolean;
}

/** An indicator row, ready to be matched. */
export interface CompiledIndicator {
  readonly row: IndicatorRow;
  /** The ways in which its words may occur: each a list of groups that must all be found. */
  readonly ways: readonly (readonly WordGroup[])[];
  readonly not: ReadonlySet<string>;
  readonly unless: ReadonlySet<string>;
}

/** How strongly a word speaks for a category. */
export interface CategoryVote {
  readonly category: string;
  readonly strong: boolean;
}

/** The kinds of word that mark a figure as reached or wanted. */
export type StatusCue = 'target' | 'task' | 'task-share' | 'done' | 'actual';

/** The vocabulary in the form that composing needs. */
export interface Lexis {
  readonly indicatorsByUnit: ReadonlyMap<string, readonly CompiledIndicator[]>;
  /** Every word of every indicator's groups, and the verbs that lists carry on. */
  readonly indicatorWords: Matcher<string>;
  readonly categoryWords: Matcher<CategoryVote>;
  readonly statusCues: Matcher<StatusCue>;
  /** True for a predicate; false for a noun that only begins like one. */
  readonly predicates: Matcher<boolean>;
  /** Nouns that make a noun of the verb before them. */
  readonly nominalTails: Matcher<true>;
  readonly functionWords: Matcher<true>;
  readonly genericNouns: Matcher<true>;
  /** True for a word to drop; false for a noun that only begins like one. */
  readonly subjectLeads: Matcher<boolean>;
  readonly subjectTails: Matcher<true>;
}

const entries = <T>(list: string, value: T): [string, T][] => wordList(list).map((word) => [word, value]);

const wordSet = (list: string | undefined): Set<string> =>
  new Set(list === undefined ? [] : list.replaceAll('^', '').split('|'));

const compileGroup = (group: string): WordGroup => ({
  inherits: group.startsWith('^'),
  words: wordSet(group),
});

const compile = (row: IndicatorRow): CompiledIndicator => ({
  row,
  ways: [row.has, ...(row.or ?? [])].map((way) => way.map(compileGroup)),
  not: wordSet(row.not),
  unless: wordSet(row.unless),
});

function byUnit(compiled: readonly CompiledIndicator[]): Map<string, CompiledIndicator[]> {
  const map = new Map<string, CompiledIndicator[]>();
  for (const indicator of compiled) {
    for (const unit of wordList(indicator.row.units)) {
      const list = map.get(unit);
      if (list === undefined) map.set(unit, [indicator]);
      else list.push(indicator);
    }
  }
  return map;
}

function allWords(compiled: readonly CompiledIndicator[]): Set<string> {
  const set = new Set(CARRIED_VERBS.split(' '));
  for (const indicator of compiled) {
    for (const word of indicator.not) set.add(word);
    for (const word of indicator.unless) set.add(word);
    for (const group of indicator.ways.flat()) for (const word of group.words) set.add(word);
  }
  return set;
}

function buildLexis({ categories, indicators }: Vocabulary): Lexis {
  const compiled = indicators.map(compile);
  return {
    indicatorsByUnit: byUnit(compiled),
    indicatorWords: buildMatcher([...allWords(compiled)].map((word) => [word, word] as const)),
    categoryWords: buildMatcher(
      categories.flatMap((row) => [
        ...entries(row.strong, { category: row.id, strong: true }),
        ...entries(row.weak, { category: row.id, strong: false }),
      ]),
    ),
    statusCues: buildMatcher<StatusCue>([
      ...entries<StatusCue>(TARGET_CUES, 'target'),
      ...entries<StatusCue>(TASK_WORDS, 'task'),
      ...entries<StatusCue>(TASK_SHARE, 'task-share'),
      ...entries<StatusCue>(DONE_CUES, 'done'),
      ...entries<StatusCue>(ACTUAL_CUES, 'actual'),
    ]),
    predicates: buildMatcher([...entries(PREDICATES, true), ...entries(PREDICATE_LOOKALIKES, false)]),
    nominalTails: buildMatcher(entries(NOMINAL_TAILS, true as const)),
    subjectLeads: buildMatcher([...entries(SUBJECT_LEADS, true), ...entries(SUBJECT_LEAD_LOOKALIKES, false)]),
    subjectTails: buildMatcher(entries(SUBJECT_TAILS, true as const)),
    functionWords: buildMatcher(entries(FUNCTION_WORDS, true as const)),
    genericNouns: buildMatcher(entries(`${FUNCTION_WORDS} ${GENERIC_NOUNS}`, true as const)),
  };
}

/** The compiled vocabulary, made on first use. */
export const lexisOf = derived(buildLexis);
