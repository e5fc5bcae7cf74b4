import type { QuantityMention } from '../model/mention.js';
import type { Span } from '../model/span.js';
import type { Matcher } from '../text/automaton.js';
import type { Clause } from './clauses.js';
import type { Lexis } from './lexis.js';

/** A quantity with the words around it that may say what is counted, nearest first. Offsets into the sentence. */
export interface Frame {
  readonly quantity: QuantityMention;
  readonly index: number;
  readonly clause: Clause;
  /** Words before the number that are its own: behind the quantity before it, or from the clause's start. */
  readonly own: Span;
  /** The noun phrase behind the number: 20家⟦养老服务机构⟧. */
  readonly after: Span;
  /** What follows in the clause, up to the next quantity. */
  readonly rest: Span;
  /** The clause before `own`. */
  readonly lead: Span;
  /** The stretches that name the subject: own and after, or, where these are empty, those of the figure before. */
  readonly near: readonly Span[];
  /** Whether `near` was taken over from an earlier figure or clause. */
  readonly inherited: boolean;
  /** Earlier clauses of the same block, nearest first. */
  readonly earlier: readonly Span[];
  /** What a distributive list gives to this figure in particular (城乡 … 600元、420元). */
  readonly share: Share;
}

/** The part of a distributive list's subject that belongs to one figure. */
export interface Share {
  readonly residence?: 'urban' | 'rural';
  readonly care?: 'institutional' | 'dispersed';
}

const JOINERS = '、,和与及以 ';

/** What is left of a stretch when the words of a matcher and all signs are taken away. */
export function residue(text: string, stretch: Span, matcher: Matcher<true>): string {
  const words = text.slice(stretch.start, stretch.end);
  let left = '';
  let at = 0;
  for (const hit of matcher.longest(words)) {
    left += words.slice(at, hit.start);
    at = hit.end;
  }
  left += words.slice(at);
  return left.replace(/[^\p{L}\p{N}]/gu, '');
}

const isEmpty = (span: Span): boolean => span.end <= span.start;

/** Frames every quantity of a sentence. */
export function frameQuantities(
  text: string,
  quantities: readonly QuantityMention[],
  clauses: readonly Clause[],
  lexis: Lexis,
): Frame[] {
  const frames: Frame[] = [];
  clauses.forEach((clause, at) => {
    const earlier = earlierClauses(clauses, at);
    let from = clause.start;
    clause.quantities.forEach((index, nth) => {
      const quantity = quantities[index];
      if (quantity === undefined) return;
      const next = quantities[clause.quantities[nth + 1] ?? -1];
      const frame = frameOne(text, { quantity, index, clause, earlier, from, next, lexis, before: frames.at(-1) });
      frames.push(frame);
      from = frame.after.end === (next && leadStart(next)) ? quantity.end : frame.after.end;
    });
  });
  return frames;
}

interface Setting {
  readonly quantity: QuantityMention;
  readonly index: number;
  readonly clause: Clause;
  readonly earlier: readonly Span[];
  readonly from: number;
  readonly next: QuantityMention | undefined;
  readonly before: Frame | undefined;
  readonly lexis: Lexis;
}

const leadStart = (quantity: QuantityMention): number => quantity.lead?.start ?? quantity.start;

function frameOne(text: string, setting: Setting): Frame {
  const { quantity, clause, from, next, lexis, before } = setting;
  const own = trimJoiners(text, { start: Math.min(from, leadStart(quantity)), end: leadStart(quantity) });
  const limit = next === undefined ? clause.end : leadStart(next);
  const ownIsBare = residue(text, own, lexis.functionWords) === '' || /等$/.test(text.slice(own.start, own.end));
  const after = nounAfter(text, quantity.end, limit, lexis, ownIsBare || next === undefined);
  const rest = { start: after.end, end: limit };
  const bare = ownIsBare && residue(text, after, lexis.functionWords) === '';
  const inheritFrom = before !== undefined && before.clause.block === clause.block ? before : undefined;
  const near = bare && inheritFrom !== undefined ? [own, after, ...inheritFrom.near] : [own, after];
  return {
    quantity,
    index: setting.index,
    clause,
    own,
    after,
    rest,
    lead: { start: clause.start, end: own.start },
    near: near.filter((span) => !isEmpty(span)),
    inherited: bare,
    earlier: setting.earlier,
    share: {},
  };
}

function earlierClauses(clauses: readonly Clause[], at: number): Span[] {
  const block = clauses[at]?.block;
  const earlier: Span[] = [];
  for (let i = at - 1; i >= 0 && clauses[i]?.block === block; i--) {
    const clause = clauses[i];
    if (clause !== undefined) earlier.push({ start: clause.start, end: clause.end });
  }
  return earlier;
}

function trimJoiners(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && JOINERS.includes(text.charAt(start))) start++;
  while (end > start && text.charAt(end - 1) === ' ') end--;
  return { start, end };
}

/**
 * The noun phrase right behind a number: up to the first predicate, 、 or stop. Empty where a joiner follows at once, or
 * where the words belong to the next number and this one has its subject before it (养老机构20家⟦养老床位⟧300张).
 */
function nounAfter(text: string, start: number, limit: number, lexis: Lexis, wanted: boolean): Span {
  if (start >= limit || '、,和与及'.includes(text.charAt(start))) return { start, end: start };
  const gap = text.slice(start, limit);
  const pause = gap.search(/[、。]/);
  const stretch = pause < 0 ? gap : gap.slice(0, pause);
  const predicate = lexis.predicates.longest(stretch).find((hit) => hit.value && (hit.start > 0 || !wanted));
  const end = start + (predicate === undefined ? stretch.length : predicate.start);
  if (predicate === undefined && pause < 0 && !wanted) return { start, end: start };
  return { start, end };
}
