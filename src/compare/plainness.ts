import { TELLING_WORDS } from '../lexicon/alignment.js';
import { wordList } from '../text/word-list.js';
import type { Lexis } from './lexis.js';
import type { Profile } from './profile.js';

/** Axes whose words make a figure another than the indicator's own: a rise, a mean, a part, a step on the way. */
const TELLING_AXES = ['change', 'aggregate', 'growth', 'ownership', 'grade', 'process'];

/** Kinds of house that carry proper names; with an unknown word before them they are one house: 某镇中心敬老院床位. */
const HOUSES = ['敬老院', '中心', '综合体', '日间照料中心'];

/** What is told otherwise under an indicator. */
interface Telling {
  readonly plain: ReadonlySet<string>;
  readonly parts: readonly string[];
}

const TELLING: ReadonlyMap<string, Telling> = new Map(
  TELLING_WORDS.flatMap(({ indicators, plain, parts }) =>
    wordList(indicators).map(
      (id) => [id, { plain: new Set(wordList(plain ?? '')), parts: wordList(parts ?? '') }] as const,
    ),
  ),
);

/** Whether a subject names some and not all of what the indicator counts together. */
function isPart({ weights }: Profile, indicator: string): boolean {
  const parts = TELLING.get(indicator)?.parts ?? [];
  const named = parts.filter((word) => weights.has(word)).length;
  return named > 0 && named < parts.length;
}

/**
 * Whether a subject says no more than its indicator does, so that the figure may stand in the indicator's common row:
 * 家庭适老化改造 under elder.home-adaptations. Not so 新登记社会组织 under socialorg.registered (the year's, not the
 * stock), 城市低保平均标准 under dibao.standard, or a single house's beds; `TELLING_WORDS` has what holds under one
 * indicator alone.
 */
export function isPlain(subject: Profile, indicator: string, { indicators }: Lexis): boolean {
  const own = indicators.get(indicator)?.words();
  const plain = TELLING.get(indicator)?.plain;
  const extra = (axis: string): string[] =>
    [...(subject.axes.get(axis) ?? [])].filter((word) => !own?.has(word) && plain?.has(word) !== true);
  if (isPart(subject, indicator)) return false;
  if (TELLING_AXES.some((axis) => extra(axis).length > 0)) return false;
  return extra('unknown').length === 0 || !HOUSES.some((house) => extra('care').includes(house));
}

/**
 * What a subject says beyond its indicator, which its series says already: 全护理 of 特困人员照料护理标准全护理 and of
 * 全护理标准. Whole where it says nothing more.
 */
export function beyondIndicator(subject: Profile, indicator: string, { indicators }: Lexis): Profile {
  const own = indicators.get(indicator)?.words();
  if (own === undefined) return subject;
  const weights = new Map([...subject.weights].filter(([word]) => !own.has(word)));
  if (weights.size === 0 || weights.size === subject.weights.size) return subject;
  const axes = [...subject.axes].map(
    ([axis, words]) => [axis, new Set([...words].filter((w) => !own.has(w)))] as const,
  );
  return {
    ...subject,
    weights,
    axes: new Map(axes.filter(([, words]) => words.size > 0)),
    head: subject.head.filter((word) => !own.has(word)),
  };
}

/** Whether a subject's full words are all its indicator's own: 养老机构, not 社会福利机构 or 某县养老机构, under 养老机构数. */
export function saysOnly(subject: Profile, indicator: string, { indicators }: Lexis): boolean {
  const own = indicators.get(indicator)?.words();
  return [...subject.weights].every(([word, weight]) => weight < 0.5 || own?.has(word) === true);
}
