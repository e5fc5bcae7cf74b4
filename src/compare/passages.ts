import { BUILT_IN, type Vocabulary } from '../lexicon/vocabulary.js';
import { groupBy } from '../model/group-by.js';
import type { PassageBlock, PassageCell, Passages } from '../model/passages.js';
import type { LoadedReport } from '../model/report.js';
import { joinLines } from '../text/sentences.js';
import { columnYear } from './columns.js';
import { type Lexis, lexisOf } from './lexis.js';
import { sentencesOf } from './passage-sentences.js';
import { type Read, readTopic, SAME_TOPIC, topicSimilarity } from './passage-topics.js';
import { markWords, tokensOf } from './passage-words.js';

/**
 * The prose of one category in several reports, the first being what the others are held against: blocks of passages on
 * one topic in the order of the first report, then those on which it says nothing, each held against the first report
 * that has one. Differences are in words; numbers are equal when their values are. Likeness only pairs passages and says nothing of the policies.
 */
export function comparePassages(
  reports: readonly LoadedReport[],
  category: string,
  vocabulary: Vocabulary = BUILT_IN,
): Passages {
  const lexis = lexisOf(vocabulary);
  const prose = reports.map((report) =>
    sentencesOf(report, category).map((sentence) => readTopic(sentence, category, lexis)),
  );
  const [base = [], ...others] = prose;
  const pairings = others.map((other) => pairUp(base, other));
  const shared = base.map((item) =>
    block(
      item,
      pairings.map((pairing) => pairing.get(item) ?? null),
      0,
      lexis,
    ),
  );
  const rest = others.map((other, index) => {
    const paired = new Set([...(pairings[index]?.values() ?? [])].map((pair) => pair.other));
    return other.filter((item) => !paired.has(item));
  });
  return {
    schema: 'duibiao.passages/1',
    category,
    columns: reports.map(({ report }) => ({
      area: report.area?.name ?? report.bureau ?? report.path,
      year: columnYear(report),
      path: report.path,
    })),
    blocks: [...shared, ...restBlocks(rest, lexis)],
  };
}

interface Pair {
  readonly other: Read;
  readonly similarity: number;
}

/** Pairs sentences one to one, the likest first; of equals the ones that stand earlier. */
function pairUp(base: readonly Read[], others: readonly Read[]): Map<Read, Pair> {
  const scored = base.flatMap((item, i) =>
    others.map((other, j) => ({ item, other, i, j, similarity: topicSimilarity(item, other) })),
  );
  const near = scored
    .filter(({ similarity }) => similarity >= SAME_TOPIC)
    .sort((a, b) => b.similarity - a.similarity || a.i - b.i || a.j - b.j);
  const pairs = new Map<Read, Pair>();
  const taken = new Set<Read>();
  for (const { item, other, similarity } of near) {
    if (pairs.has(item) || taken.has(other)) continue;
    pairs.set(item, { other, similarity });
    taken.add(other);
  }
  return pairs;
}

/**
 * What the first report says nothing on: the passages of the second with those of later ones that speak of the same
 * theme, then what is left of the third, and so on; `rest` is one list a report, the first left out.
 */
function restBlocks(rest: readonly (readonly Read[])[], lexis: Lexis): PassageBlock[] {
  const taken = new Set<Read>();
  const open = (items: readonly Read[]): Read[] => items.filter((item) => !taken.has(item));
  return rest.flatMap((items, at) => {
    const own = open(items);
    const pairings = rest.slice(at + 1).map((later) => pairThemes(own, open(later)));
    for (const pairing of pairings) for (const { other } of pairing.values()) taken.add(other);
    return own.map((item) =>
      block(
        item,
        pairings.map((pairing) => pairing.get(item) ?? null),
        at + 1,
        lexis,
      ),
    );
  });
}

/** Pairs sentences of one theme; those without a theme are left alone, which keeps many reports cheap. */
function pairThemes(base: readonly Read[], others: readonly Read[]): Map<Read, Pair> {
  const themed = groupBy(others, ({ theme }) => theme ?? '');
  const pairings = [...groupBy(base, ({ theme }) => theme ?? '')].flatMap(([theme, items]) =>
    theme === '' ? [] : [...pairUp(items, themed.get(theme) ?? [])],
  );
  return new Map(pairings);
}

function passageOf({ sentence: { report, path, start, end, headings, text } }: Read) {
  return { report, path, start, end, headings, text: joinLines(text).text };
}

/** A passage in its column with what pairs with it in the columns behind; those before say nothing on it. */
function block(item: Read, pairs: readonly (Pair | null)[], column: number, lexis: Lexis): PassageBlock {
  const state = pairs.some((pair) => pair !== null) ? 'base' : 'only';
  const tokens = tokensOf(item.sentence, lexis);
  const cells = pairs.map((pair): PassageCell | null => {
    if (pair === null) return null;
    const { other, similarity } = pair;
    const words = markWords(tokens, tokensOf(other.sentence, lexis));
    if (words === null) return { ...passageOf(other), state: 'paraphrase', similarity };
    return { ...passageOf(other), state: 'compared', similarity, words };
  });
  const before = Array.from({ length: column }, () => null);
  return { topic: topicOf(item), cells: [...before, { ...passageOf(item), state }, ...cells] };
}

const topicOf = ({ theme, sentence }: Read): string => theme ?? sentence.headings.at(-1) ?? '';
