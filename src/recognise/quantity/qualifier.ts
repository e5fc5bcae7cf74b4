import {
  FLOATING_QUALIFIERS,
  LEADING_QUALIFIERS,
  ONLY_BEFORE_BARE,
  QUALIFIER_GAPS,
  QUALIFIER_WORDS,
  TRAILING_QUALIFIERS,
} from '../../lexicon/qualifiers.js';
import type { Exactness } from '../../model/magnitude.js';
import type { Span } from '../../model/span.js';
import { unitTable } from '../../text/unit-table.js';
import { wordSet, wordTable } from '../words.js';

/** A qualifier found beside a number, at its own place. */
export interface QualifierHit extends Span {
  readonly exactness: Exactness;
}

const LEADING = wordTable(LEADING_QUALIFIERS.map(([word, exactness]) => [word, exactness] as const));
const TRAILING = wordTable(TRAILING_QUALIFIERS.map(([word, exactness]) => [word, exactness] as const));
const FLOATING = wordSet(FLOATING_QUALIFIERS);
const GAPS = wordSet(QUALIFIER_GAPS);

/**
 * The qualifier that belongs to the number at `at`: right before it (不少于4次), with a verb between (至少达到50%), or, for
 * 至少 and its like, some way before in the clause. `bare` allows 过, 上, 破, which are verbs elsewhere (过百人).
 */
export function qualifierBefore(text: string, at: number, bare: boolean): QualifierHit | null {
  const direct = qualifierEnding(text, at, bare);
  if (direct !== null) return direct;
  const gap = GAPS.endingAt(text, at);
  const beyond = gap === null ? null : qualifierEnding(text, at - gap.word.length, false);
  return beyond ?? floatingBefore(text, at) ?? measureBefore(text, at);
}

/** The qualifier that ends right before `at`, with nothing between. */
export const qualifierRightBefore = (text: string, at: number): QualifierHit | null => qualifierEnding(text, at, false);

function qualifierEnding(text: string, at: number, bare: boolean): QualifierHit | null {
  const hit = LEADING.endingAt(text, at);
  if (hit === null || (!bare && ONLY_BEFORE_BARE.has(hit.word))) return null;
  const start = at - hit.word.length;
  const another = start > 0 && (QUALIFIER_WORDS[hit.word]?.includes(text.charAt(start - 1)) ?? false);
  return another ? null : { exactness: hit.value, start, end: at };
}

const FLOATING_REACH = 12;
const FLOATING_STOPS = unitTable([[',;。:、()0123456789', 1]]);

/** 最多跑一次 is the name of a reform. */
const isSlogan = (text: string, end: number): boolean => text.charAt(end) === '跑';

function floatingBefore(text: string, at: number): QualifierHit | null {
  for (let end = at; end > Math.max(0, at - FLOATING_REACH); end--) {
    if (FLOATING_STOPS[text.charCodeAt(end - 1)] === 1) return null;
    const hit = isSlogan(text, end) ? null : FLOATING.endingAt(text, end);
    const exactness = hit === null ? null : LEADING.endingAt(text, end)?.value;
    if (hit !== null && exactness != null) return { exactness, start: end - hit.word.length, end };
  }
  return null;
}

/** A bound told of a multiple or share of something else: 不低于当地低保标准的⟦1.3倍⟧, 不超过上年支出的⟦80%⟧. */
const OF_A_MEASURE =
  /(不低于|不少于|不得低于|不得少于|不高于|不超过|不得高于|不得超过)[^,;。:、()\d]{0,14}(?:标准|工资|水平|收入|支出|总数|总量|总额|人数|资金|任务|平均数)的$/;
const MEASURE_REACH = 28;

function measureBefore(text: string, at: number): QualifierHit | null {
  if (text.charAt(at - 1) !== '的') return null;
  const from = Math.max(0, at - MEASURE_REACH);
  const match = OF_A_MEASURE.exec(text.slice(from, at));
  const word = match?.[1];
  if (match === null || word === undefined) return null;
  const start = from + match.index;
  return { exactness: /[低少]于/.test(word) ? 'ge' : 'le', start, end: start + word.length };
}

/** Characters that make another word of a trailing qualifier: 300元起步. */
const WORD_TAILS: Readonly<Record<string, string>> = { 起: '来到点步草诉' };

/** The qualifier that starts at `at`: 以上 in `45%以上`. */
export function qualifierBehind(text: string, at: number): QualifierHit | null {
  const hit = TRAILING.startingAt(text, at);
  if (hit === null) return null;
  const end = at + hit.word.length;
  const another = end < text.length && (WORD_TAILS[hit.word]?.includes(text.charAt(end)) ?? false);
  return another ? null : { exactness: hit.value, start: at, end };
}
