import type { CategoryRow } from './categories.js';
import type { IndicatorRow } from './indicators.js';
import type { AxisRule, ConceptGroup } from './synonyms.js';
import type { UnitRow } from './units.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * Words that mean the same: the first stands for the rest. Wherever the vocabulary has the first, in a category or an
 * indicator, the rest stand too, and in what is measured all of them are one word.
 */
export interface AliasRow {
  readonly words: readonly string[];
  /** How words of its axis keep two subjects apart; only where the vocabulary does not know the first word. */
  readonly axis?: string;
  readonly rule?: AxisRule;
  readonly weight?: number;
}

/** What is added to a vocabulary. */
export interface Addition {
  readonly offices: readonly string[];
  readonly categories: readonly CategoryRow[];
  readonly indicators: readonly IndicatorRow[];
  readonly units: readonly UnitRow[];
  readonly aliases: readonly AliasRow[];
}

/** Where an alias stands that says nothing else: its words weigh in full and keep nothing apart. */
const PLAIN_AXIS: Pick<ConceptGroup, 'axis' | 'rule' | 'weight'> = { axis: 'matter', rule: 'open', weight: 1 };

type Spread = (list: string, separator: ' ' | '|') => string;

/** Puts the other words of an alias behind its first, wherever that stands in a list of words; `^` opens a group. */
function spreader(aliases: readonly AliasRow[]): Spread {
  const others = new Map(aliases.map(({ words: [first = '', ...rest] }) => [first, rest]));
  const withOthers = (word: string): readonly string[] => [word, ...(others.get(word.replace(/^\^/, '')) ?? [])];
  return (list, separator) => list.split(separator).flatMap(withOthers).join(separator);
}

const widerCategory =
  (spread: Spread) =>
  (row: CategoryRow): CategoryRow => ({ ...row, strong: spread(row.strong, ' '), weak: spread(row.weak, ' ') });

function widerIndicator(spread: Spread): (row: IndicatorRow) => IndicatorRow {
  const way = (groups: readonly string[]): readonly string[] => groups.map((group) => spread(group, '|'));
  return (row) => ({
    ...row,
    has: way(row.has),
    ...(row.or === undefined ? {} : { or: row.or.map(way) }),
    ...(row.not === undefined ? {} : { not: spread(row.not, '|') }),
    ...(row.unless === undefined ? {} : { unless: spread(row.unless, '|') }),
  });
}

/**
 * Concepts with the aliases: behind a first word that is known already, else as lines of their own. A word that has a
 * meaning keeps it.
 */
function withAliases(concepts: readonly ConceptGroup[], all: readonly AliasRow[]): ConceptGroup[] {
  const known = new Set(concepts.flatMap(({ lines }) => lines.flatMap((line) => line.split(' '))));
  const aliases = all.map((row) => ({ ...row, words: row.words.filter((word, at) => at === 0 || !known.has(word)) }));
  const others = new Map(aliases.map(({ words: [first = '', ...rest] }) => [first, rest]));
  const wider = (line: string): string =>
    [line, ...line.split(' ').flatMap((word) => others.get(word) ?? [])].join(' ');
  const own = aliases
    .filter(({ words: [first = ''] }) => !known.has(first))
    .map(
      ({ words, axis, rule, weight }): ConceptGroup => ({
        axis: axis ?? PLAIN_AXIS.axis,
        rule: rule ?? PLAIN_AXIS.rule,
        weight: weight ?? PLAIN_AXIS.weight,
        lines: [words.join(' ')],
      }),
    );
  return [...concepts.map((group) => ({ ...group, lines: group.lines.map(wider) })), ...own];
}

/**
 * A vocabulary with rows added behind its own. Nothing is replaced: that ids and words do not clash is for the caller to
 * see to. `id` tells the result from every other vocabulary.
 */
export function extend(base: Vocabulary, addition: Addition, id: string): Vocabulary {
  const spread = spreader(addition.aliases);
  return {
    id,
    offices: [...base.offices, ...addition.offices],
    categories: [...base.categories, ...addition.categories].map(widerCategory(spread)),
    indicators: [...base.indicators, ...addition.indicators].map(widerIndicator(spread)),
    units: [...base.units, ...addition.units],
    concepts: withAliases(base.concepts, addition.aliases),
  };
}
