import { BUILT_IN, type Vocabulary } from '../lexicon/vocabulary.js';
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
 * one topic in the order of the first report, then what stands alone in the others. Differences are in words; numbers
 * are equal when their values are. Likeness only pairs passages and says nothing of the policies.
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
      lexis,
    ),
  );
  const alone = others.flatMap((other, index) =>
    other.flatMap((item) => (isPaired(item, pairings[index]) ? [] : [loneBlock(item, index + 1, prose.length)])),
  );
  return {
    schema: 'duibiao.passages/1',
    category,
    columns: reports.map(({ report }) => ({
      area: report.area?.name ?? report.bureau ?? report.path,
      year: columnYear(report),
      path: report.path,
    })),
    blocks: [...shared, ...alone],
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

const isPaired = (item: Read, pairing: ReadonlyMap<Read, Pair> | undefined): boolean =>
  [...(pairing?.values() ?? [])].some(({ other }) => other === item);

function passageOf({ sentence: { report, path, start, end, headings, text } }: Read) {
  return { report, path, start, end, headings, text: joinLines(text).text };
}

function block(item: Read, pairs: readonly (Pair | null)[], lexis: Lexis): PassageBlock {
  const state = pairs.some((pair) => pair !== null) ? 'base' : 'only';
  const tokens = tokensOf(item.sentence, lexis);
  const cells = pairs.map((pair): PassageCell | null => {
    if (pair === null) return null;
    const { other, similarity } = pair;
    const words = markWords(tokens, tokensOf(other.sentence, lexis));
    if (words === null) return { ...passageOf(other), state: 'paraphrase', similarity };
    return { ...passageOf(other), state: 'compared', similarity, words };
  });
  return { topic: topicOf(item), cells: [{ ...passageOf(item), state }, ...cells] };
}

function loneBlock(item: Read, column: number, width: number): PassageBlock {
  const cells = Array.from({ length: width }, (_, index): PassageCell | null =>
    index === column ? { ...passageOf(item), state: 'only' } : null,
  );
  return { topic: topicOf(item), cells };
}

const topicOf = ({ theme, sentence }: Read): string => theme ?? sentence.headings.at(-1) ?? '';
