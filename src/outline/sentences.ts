import type { Span } from '../model/span.js';
import { unitTable } from '../text/unit-table.js';

const OPENING = '《“‘(〈「『【';
const SHUTTING = '》”’)〉」』】';
/** The kinds of brackets and quotes from 1 on, first those that open, then those that shut. */
const BRACKETS = unitTable([...`${OPENING}${SHUTTING}`].map((sign, kind) => [sign, kind + 1]));
const NONE_SHUT: ReadonlyMap<number, number> = new Map();
/** The signs at which a sentence may end, or behind which it may not for a while. */
const TELLING = unitTable([[`${OPENING}。!?.`, 1]]);
const FARTHEST = 120;
/**
 * No sentence of a report is as long; one without an end is parted behind the next of these. Each finding carries its
 * sentence, so that a text of a million signs without a stop would come out as thousands of millions.
 */
const LONGEST = 3000;
const PARTING = unitTable([[';,、', 1]]);
const DEEPEST = 4;

/**
 * Where each opening bracket or quote of a text is shut again, for those shut within a hundred signs or so; others
 * open nothing. `“甲。”乙` → 0: 3.
 */
function shutBrackets(text: string): ReadonlyMap<number, number> {
  let shut: Map<number, number> | null = null;
  const open = { kinds: [] as number[], places: [] as number[] };
  for (let at = 0; at < text.length; at++) {
    const bracket = BRACKETS[text.charCodeAt(at)] ?? 0;
    if (bracket === 0) continue;
    if (bracket <= OPENING.length) {
      open.kinds.push(bracket);
      open.places.push(at);
      continue;
    }
    const opener = openerOf(open.kinds, bracket - OPENING.length);
    if (opener < 0) continue;
    const place = open.places[opener] ?? 0;
    open.kinds.length = opener;
    open.places.length = opener;
    if (at - place > FARTHEST) continue;
    shut ??= new Map();
    shut.set(place, at);
  }
  return shut ?? NONE_SHUT;
}

/** Which of the open brackets one that shuts belongs to: the last of its kind among the innermost; -1 for none. */
function openerOf(kinds: readonly number[], kind: number): number {
  for (let i = kinds.length - 1; i >= Math.max(0, kinds.length - DEEPEST); i--) if (kinds[i] === kind) return i;
  return -1;
}

/** How a text closes its sentences: with 。 as a rule, with `.` where its writer knew no other full stop. */
export type FullStop = '。' | '.';

/** Decides over a whole folded text whether `.` behind Chinese signs stands for 。. */
export function fullStopOf(texts: readonly string[]): FullStop {
  let proper = 0;
  let dots = 0;
  for (const text of texts) {
    proper += countOf(text, /。/g);
    dots += countOf(text, /[\u4e00-\u9fff)”%]\.(?=[\u4e00-\u9fff“(]|$)/g);
  }
  return dots > 3 * proper && dots > 3 ? '.' : '。';
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Units and times behind a dot show that it is none of a sentence: 160元/人.月. */
const UNIT_BEHIND = /^[月年人户日天]/;

function endsAt(text: string, at: number, stop: FullStop): boolean {
  const sign = text.charAt(at);
  if (sign === '。' || sign === '!' || sign === '?') return true;
  if (sign !== '.' || stop !== '.') return false;
  return (
    /[\u4e00-\u9fff)”%]/.test(text.charAt(at - 1)) &&
    !UNIT_BEHIND.test(text.charAt(at + 1)) &&
    !/\w/.test(text.charAt(at + 1))
  );
}

/**
 * Cuts folded text from `from` on into sentences, as half-open spans of folded units that leave out nothing but
 * blanks. They end behind 。！？, never inside a bracket or quote that is soon shut again, behind the quote where 。stands
 * right before its end, and at the end of the text; ；ends none but one of thousands of signs: `他说“甲。”乙。` → two,
 * `开展“加油!”活动。` → one.
 */
export function splitSentences(text: string, from = 0, stop: FullStop = '。'): Span[] {
  const shut = shutBrackets(text);
  const spans: Span[] = [];
  let start = from;
  let inside = -1;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (at - start >= LONGEST && PARTING[unit] !== 0 && !isInNumber(text, at)) {
      spans.push({ start, end: at + 1 });
      start = at + 1;
    }
    if (TELLING[unit] === 0) continue;
    inside = Math.max(inside, shut.get(at) ?? -1);
    if (!endsAt(text, at, stop)) continue;
    const end = sentenceEnd(text, at, inside, stop);
    if (end <= inside) continue;
    spans.push({ start, end });
    start = end;
    at = end - 1;
  }
  spans.push({ start, end: text.length });
  return spans.map((span) => trimBlanks(text, span)).filter((span) => span.end > span.start);
}

/** Whether a comma groups the digits of one number: 1,200. */
const isInNumber = (text: string, at: number): boolean => /^\d,\d$/.test(text.slice(Math.max(0, at - 1), at + 2));

/** Behind all stops that stand together, and behind the quote or bracket that shuts right behind a 。. */
function sentenceEnd(text: string, at: number, inside: number, stop: FullStop): number {
  let end = at + 1;
  while (end < text.length && endsAt(text, end, stop)) end++;
  const quoted = end === inside && text.charAt(end - 1) === '。' && '”’)」』】'.includes(text.charAt(end));
  return quoted ? end + 1 : end;
}

function trimBlanks(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end];
  while (first < last && text.charAt(first) === ' ') first++;
  while (last > first && text.charAt(last - 1) === ' ') last--;
  return { start: first, end: last };
}
