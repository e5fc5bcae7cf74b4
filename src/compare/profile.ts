import type { AxisRule, ConceptGroup } from '../lexicon/synonyms.js';
import type { Dimensions } from '../model/observation.js';
import { buildMatcher, type Matcher } from '../text/automaton.js';
import { once, remembered } from '../text/once.js';

/** A word of a subject, read. */
interface Meaning {
  readonly concept: string;
  readonly axis: string;
  readonly weight: number;
}

interface PlacedMeaning extends Meaning {
  readonly start: number;
}

/** What a subject is made of: its meanings with their weights, and, by axis, the ones that may keep it apart. */
export interface Profile {
  readonly weights: ReadonlyMap<string, number>;
  readonly axes: ReadonlyMap<string, ReadonlySet<string>>;
  /** What is counted: the meanings behind the last 的 (获表扬的社会组织负责人), else the last one that is no mere circumstance. */
  readonly head: readonly string[];
  /** The rule of each axis, the same for all profiles of a vocabulary. */
  readonly rules: ReadonlyMap<string, AxisRule>;
}

/** 救助金 and 救助资金 are one; 基金, 奖金 and 公积金 are words of their own. */
const BENEFIT_MONEY = /(?<=救助|供养|补贴|补助|慰问|保障|低保|津贴)金(?!融)/g;

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s“”"‘’'《》〈〉()、,，·・]/g, '')
    .replace(BENEFIT_MONEY, '资金');

const meaningsOf = (concepts: readonly ConceptGroup[]): Matcher<Meaning> =>
  buildMatcher(
    concepts.flatMap(({ axis, weight, lines }) =>
      lines.flatMap((line) => {
        const words = line.split(' ');
        const meaning: Meaning = { concept: words[0] ?? '', axis, weight };
        return words.map((word) => [bare(word), meaning] as const);
      }),
    ),
  );

/** The rule of each axis; numbers keep apart (2星级, 60岁以上), words that are not in the vocabulary only weigh. */
const axisRules = (concepts: readonly ConceptGroup[]): Profile['rules'] =>
  new Map([...concepts.map(({ axis, rule }) => [axis, rule] as const), ['number', 'strict'], ['unknown', 'open']]);

const NUMBER = /\d+(?:\.\d+)?/g;
/** Dates and the marks of lists say nothing of what is measured: 2022年, 1-11月, 截至12月4日, 二是, 3. */
const ASIDES =
  /(?:截至|截止)?(?:(?:19|20)\d\d年度?)?\d{1,2}(?:[-—–~至到]\d{1,2})?月份?(?:\d{1,2}日|底|末)?|(?:19|20)\d\d年度?|^[一二三四五六七八九十]+是|^\d{1,2}[.、．]/g;

/** Axes whose words stand last without being what is counted: 探访关爱困难群众 counts visits. */
const NEVER_HEAD = new Set(['clients', 'benefit', 'spending', 'making', 'circumstance']);

/** Words that a dimension of the observation says already, by the dimension. */
const SAID_BY: readonly (readonly [keyof Dimensions, (meaning: Meaning) => boolean])[] = [
  ['residence', ({ axis, concept }) => axis === 'residence' || concept === '城乡'],
  ['care', ({ concept }) => concept === '集中' || concept === '分散'],
  ['age', ({ axis, concept }) => axis === 'number' || concept === '岁'],
];

/**
 * Reads a subject into its meanings. Words that `dimensions` say already are left out, so that 农村低保对象 and 低保对象
 * (both rural) are one. Linear in its length.
 */
export type ProfileOf = (subject: string, dimensions?: Dimensions) => Profile;

/** How many short texts are remembered with what was read from them. */
const MOST_REMEMBERED = 5000;
const LONGEST_REMEMBERED = 40;

/** A reader of subjects by what words mean. */
export function profiler(concepts: readonly ConceptGroup[]): ProfileOf {
  const matcher = meaningsOf(concepts);
  const rules = axisRules(concepts);
  const plain = remembered((subject) => readProfile(subject, {}, matcher, rules), MOST_REMEMBERED);
  return (subject, dimensions) => {
    if (dimensions !== undefined && SAID_BY.some(([name]) => dimensions[name] !== undefined))
      return readProfile(subject, dimensions, matcher, rules);
    return subject.length > LONGEST_REMEMBERED ? readProfile(subject, {}, matcher, rules) : plain(subject);
  };
}

function readProfile(
  subject: string,
  dimensions: Dimensions,
  matcher: Matcher<Meaning>,
  rules: Profile['rules'],
): Profile {
  const text = bare(subject.trim().replace(ASIDES, ''));
  const said = SAID_BY.flatMap(([dimension, says]) => (dimensions[dimension] === undefined ? [] : [says]));
  const meanings = readMeanings(text, matcher).filter(
    (meaning) => meaning.weight > 0 && !said.some((says) => says(meaning)),
  );
  const weights = new Map<string, number>();
  const axes = new Map<string, Set<string>>();
  for (const { concept, axis, weight } of meanings) {
    weights.set(concept, Math.max(weight, weights.get(concept) ?? 0));
    axes.set(axis, (axes.get(axis) ?? new Set()).add(concept));
  }
  return { weights, axes, head: headOf(meanings, text.lastIndexOf('的')), rules };
}

function headOf(meanings: readonly PlacedMeaning[], of: number): string[] {
  if (of >= 0) return meanings.filter(({ start }) => start > of).map(({ concept }) => concept);
  const last = meanings.filter(({ axis }) => !NEVER_HEAD.has(axis)).at(-1);
  return last === undefined ? [] : [last.concept];
}

/** The words of a text with what they mean, in text order. */
function readMeanings(text: string, matcher: Matcher<Meaning>): PlacedMeaning[] {
  const known = matcher.longest(text);
  const meanings: PlacedMeaning[] = [];
  let from = 0;
  for (const { start, end, value } of known) {
    meanings.push(...unknownWords(text.slice(from, start), from), { ...value, start });
    from = end;
  }
  return [...meanings, ...unknownWords(text.slice(from), from)];
}

/** The general dictionary; it takes some hundredths of a second to open. */
const dictionary = once(() => new Intl.Segmenter('zh', { granularity: 'word' }));

/** Words that the vocabulary does not know, as the general dictionary cuts them, and the numbers among them. */
function unknownWords(gap: string, offset: number): PlacedMeaning[] {
  if (!TELLING.test(gap)) return [];
  return cutGap(gap).map(({ word, index, axis }) => ({ concept: word, axis, weight: 1, start: offset + index }));
}

const TELLING = /[\p{L}\d]/u;

/** Gaps between known words are short and come again and again, and the dictionary is slow. */
const cutGap = remembered((gap): readonly CutWord[] => {
  const words = [...dictionary().segment(gap)].filter(({ segment }) => /^[^\d]*\p{L}/u.test(segment));
  return [
    ...joinSingles(words.map(({ segment, index }) => ({ word: segment, index, axis: 'unknown' }))),
    ...[...gap.matchAll(NUMBER)].map(({ 0: word, index }) => ({ word, index, axis: 'number' })),
  ].sort((x, y) => x.index - y.index);
}, MOST_REMEMBERED);

interface CutWord {
  readonly word: string;
  readonly index: number;
  readonly axis: string;
}

/** Joins characters that the dictionary cuts off singly: 实|名 → 实名. */
function joinSingles(words: readonly CutWord[]): CutWord[] {
  const joined: CutWord[] = [];
  let tail = -1;
  for (const cut of words) {
    const { word, index } = cut;
    const last = joined.at(-1);
    if (word.length === 1 && last !== undefined && tail === index) {
      joined[joined.length - 1] = { ...last, word: last.word + word };
    } else joined.push(cut);
    tail = word.length === 1 ? index + 1 : -1;
  }
  return joined;
}
