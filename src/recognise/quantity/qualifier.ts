import { LEADING_QUALIFIERS, ONLY_BEFORE_BARE, QUALIFIER_GAPS, TRAILING_QUALIFIERS } from '../../lexicon/qualifiers.js';
import type { Exactness } from '../../model/magnitude.js';
import { wordSet, wordTable } from '../words.js';

/** A qualifier found beside a number; `start` and `end` of the word itself. */
export interface QualifierHit {
  readonly exactness: Exactness;
  readonly start: number;
  readonly end: number;
}

const LEADING = wordTable(LEADING_QUALIFIERS.map(([word, exactness]) => [word, exactness] as const));
const TRAILING = wordTable(TRAILING_QUALIFIERS.map(([word, exactness]) => [word, exactness] as const));
const GAPS = wordSet(QUALIFIER_GAPS);

/** The qualifier that ends right before `at`: 不少于 in `不少于4次`. `bare` allows 过, 上, 破 (过百人). */
export function qualifierBefore(text: string, at: number, bare: boolean): QualifierHit | null {
  const direct = qualifierEnding(text, at, bare);
  if (direct !== null) return direct;
  const gap = GAPS.endingAt(text, at);
  return gap === null ? null : qualifierEnding(text, at - gap.word.length, false);
}

function qualifierEnding(text: string, at: number, bare: boolean): QualifierHit | null {
  const hit = LEADING.endingAt(text, at);
  if (hit === null || (!bare && ONLY_BEFORE_BARE.has(hit.word))) return null;
  const start = at - hit.word.length;
  if (hit.word === '近' && '最新附邻就'.includes(text.charAt(start - 1)) && start > 0) return null;
  if (hit.word === '约' && '节预签条大公'.includes(text.charAt(start - 1)) && start > 0) return null;
  return { exactness: hit.value, start, end: at };
}

const WORD_TAILS: Readonly<Record<string, string>> = { 内: '部容地外设科', 起: '来到点步草诉', 许: '可' };

/** The qualifier that starts at `at`: 以上 in `45%以上`. */
export function qualifierBehind(text: string, at: number): QualifierHit | null {
  const hit = TRAILING.startingAt(text, at);
  if (hit === null) return null;
  const end = at + hit.word.length;
  const tails = WORD_TAILS[hit.word];
  if (tails !== undefined && end < text.length && tails.includes(text.charAt(end))) return null;
  return { exactness: hit.value, start: at, end };
}
