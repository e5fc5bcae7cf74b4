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

/** A word of the indicators, with its number among them, by which what is found of it is kept. */
export interface IndicatorWord {
  readonly id: number;
  readonly text: string;
  /** 增加, 新增: before 到 it tells the level that is reached, not what was added. */
  readonly grows: boolean;
  /** Whether it begins with a verb of adding or taking away, so that it never names a level: 新增床位, 注销. */
  readonly moves: boolean;
  /** A verb that lists carry on. */
  readonly carried: boolean;
}

/** One `has` group of an indicator, ready to be looked up. */
export interface WordGroup {
  /** Longest first. */
  readonly words: readonly IndicatorWord[];
  /** Whether an earlier clause may supply it. */
  readonly inherits: boolean;
}

/** An indicator row, ready to be matched. */
export interface CompiledIndicator {
  readonly row: IndicatorRow;
  /** The ways in which its words may occur: each a list of groups that must all be found. */
  readonly ways: readonly (readonly WordGroup[])[];
  readonly not: readonly IndicatorWord[];
  readonly unless: readonly IndicatorWord[];
  readonly narrower: readonly IndicatorWord[];
  /** The numbers of all words of the ways' first groups: without one of them near, the row does not fit. */
  readonly heads: Uint16Array;
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
  readonly indicatorWords: Matcher<IndicatorWord>;
  /** How many indicator words there are. */
  readonly indicatorWordCount: number;
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

const MOVING = /^(?:新[增建添设登成]|增[加设床]|净增|增长|再建|扩[增面围]|注销|撤销|取缔|清退|停发)/;
const GROWTH: ReadonlySet<string> = new Set(['增加', '净增', '新增', '增长', '扩面', '扩围']);
const CARRIED: ReadonlySet<string> = new Set(CARRIED_VERBS.split(' '));

/** Numbers the words of the indicators as they are met. */
class IndicatorWords {
  readonly #words = new Map<string, IndicatorWord>();

  get all(): readonly IndicatorWord[] {
    return [...this.#words.values()];
  }

  word(text: string): IndicatorWord {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    const word = {
      id: this.#words.size,
      text,
      grows: GROWTH.has(text),
      moves: MOVING.test(text),
      carried: CARRIED.has(text),
    };
    this.#words.set(text, word);
    return word;
  }

  /** The words of `甲|乙`, each once. */
  list(words: string | undefined): IndicatorWord[] {
    const texts = new Set(words?.replaceAll('^', '').split('|'));
    return Array.from(texts, (text) => this.word(text));
  }

  group(group: string): WordGroup {
    const words = this.list(group).sort((a, b) => b.text.length - a.text.length);
    return { inherits: group.startsWith('^'), words };
  }

  compile(row: IndicatorRow): CompiledIndicator {
    const ways = [row.has, ...(row.or ?? [])].map((way) => way.map((group) => this.group(group)));
    return {
      row,
      ways,
      heads: Uint16Array.from(
        ways.flatMap(([first]) => first?.words ?? []),
        ({ id }) => id,
      ),
      not: this.list(row.not),
      unless: this.list(row.unless),
      narrower: this.list(row.narrower),
    };
  }
}

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

function buildLexis({ categories, indicators }: Vocabulary): Lexis {
  const words = new IndicatorWords();
  const compiled = indicators.map((row) => words.compile(row));
  for (const verb of CARRIED) words.word(verb);
  return {
    indicatorsByUnit: byUnit(compiled),
    indicatorWords: buildMatcher(words.all.map((word) => [word.text, word])),
    indicatorWordCount: words.all.length,
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
