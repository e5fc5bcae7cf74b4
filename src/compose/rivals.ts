import type { Rival } from '../model/explanation.js';
import type { Kind } from '../model/observation.js';
import type { CategoryResult } from './category.js';
import type { Frame } from './frames.js';
import { bestWord, blockingWord, type IndicatorMatch, scoreRow } from './indicator.js';
import type { CompiledIndicator, Lexis } from './lexis.js';
import type { Surroundings } from './surroundings.js';

/** The readings of a figure that were weighed and not taken, the nearest first. */
export function rivalsOf(
  text: string,
  frame: Frame,
  kind: Kind,
  around: Surroundings,
  lexis: Lexis,
  taken: IndicatorMatch | null,
  categories: CategoryResult,
): Rival[] {
  const rows = lexis.indicatorsByUnit.get(frame.quantity.unit) ?? [];
  const indicators = rows
    .filter(({ row }) => row.kind === kind && row.id !== taken?.indicator.row.id)
    .flatMap((indicator) => judge(text, frame, indicator, around, lexis) ?? []);
  const others = categories.ranked().filter(({ category }) => category !== categories.choice.category);
  return [
    ...indicators.sort((a, b) => (b.score ?? 0) - (a.score ?? 0)),
    ...others.map(({ category, score }): Rival => {
      return { field: 'category', candidate: category, loss: 'lower-score', score, word: null };
    }),
  ];
}

/** Why a row was not taken; null for rows that have nothing to do with the figure. */
function judge(
  text: string,
  frame: Frame,
  indicator: CompiledIndicator,
  around: Surroundings,
  lexis: Lexis,
): Rival | null {
  const lost = { field: 'indicator', candidate: indicator.row.id } as const;
  const first = indicator.ways.flatMap((groups) => {
    const head = groups[0] === undefined ? null : bestWord(groups[0], around);
    return head === null ? [] : [head];
  })[0];
  if (first === undefined) return null;
  const word = blockingWord(indicator, around);
  if (word !== null) return { ...lost, loss: 'other-words', score: null, word };
  const match = scoreRow(text, frame, indicator, around, lexis.genericNouns);
  if (match !== null) return { ...lost, loss: 'lower-score', score: match.score, word: null };
  const complete = indicator.ways.some((groups) => groups.every((group) => bestWord(group, around) !== null));
  return { ...lost, loss: complete ? 'foreign-words' : 'missing-words', score: null, word: null };
}
