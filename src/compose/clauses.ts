import type { QuantityMention } from '../model/mention.js';
import type { Span } from '../model/span.js';
import { unitTable } from '../text/unit-table.js';

/** A stretch of a sentence between two stops, with the quantities that stand in it. */
export interface Clause extends Span {
  /** Indices into the sentence's quantities. */
  readonly quantities: readonly number[];
  /** Clauses between two semicolons share a block: subjects are not inherited across one. */
  readonly block: number;
  /** The bracket that it stands in, counted from 1; 0 outside all. */
  readonly bracket: number;
}

/** Whether what a clause says is still being told in a later one: a bracket that has closed is passed over. */
export const isOpenTo = (clause: Clause, later: Clause): boolean =>
  clause.bracket === 0 || clause.bracket === later.bracket;

const OPENING = '“《「『[【';
const CLOSING = '”》」』]】';
const STOPS = ',;:。!?';
/** The signs that stand between clauses. */
const SIGNS = `${STOPS}()`;
/** The signs at which a clause may end or a quotation begin. */
const TELLING = unitTable([[`${SIGNS}${OPENING}`, 1]]);
/** A quotation longer than this is taken for a lost closing mark. */
const LONGEST_QUOTATION = 60;

/**
 * Cuts a sentence into clauses at , ; : and at round brackets that hold a quantity; stops inside quotation marks, titles
 * and quantities do not count. `现有养老机构22家(公办7家,社会办6家),床位4610张` → four clauses.
 */
export function splitClauses(text: string, quantities: readonly QuantityMention[]): Clause[] {
  const stops = findStops(text, quantities);
  const clauses: Clause[] = [];
  let start = 0;
  let next = 0;
  let block = 0;
  let brackets = 0;
  let bracket = 0;
  for (const stop of [...stops, text.length]) {
    const inside: number[] = [];
    while (next < quantities.length && (quantities[next]?.start ?? 0) < stop) inside.push(next++);
    if (stop > start) clauses.push({ start, end: stop, quantities: inside, block, bracket });
    if (text[stop] === ';') block++;
    if (text[stop] === '(') bracket = ++brackets;
    if (text[stop] === ')') bracket = 0;
    start = SIGNS.includes(text.charAt(stop)) ? stop + 1 : stop;
  }
  return clauses;
}

/** A label with its number. */
const LABEL = /^ *[\p{Script=Han}()]{1,12}:\d/u;
const LONGEST_LABEL = 18;

/** Whether one label with its number follows another, no sign between them: 新成立:⟦46家⟧注销:21家. */
const isLabelBehind = (text: string, { start, end }: QuantityMention): boolean =>
  text.charAt(start - 1) === ':' && LABEL.test(text.slice(end, end + LONGEST_LABEL));

function findStops(text: string, quantities: readonly QuantityMention[]): number[] {
  const stops: number[] = [];
  let next = 0;
  let quotedUntil = -1;
  for (let at = 0; at < text.length; at++) {
    const quantity = quantities[next];
    if (quantity !== undefined && at >= quantity.start) {
      at = quantity.end - 1;
      next++;
      if (isLabelBehind(text, quantity)) stops.push(quantity.end);
      continue;
    }
    if (TELLING[text.charCodeAt(at)] === 0) continue;
    const sign = text.charAt(at);
    if (at > quotedUntil && OPENING.includes(sign)) quotedUntil = closingOf(text, at);
    if (at > quotedUntil && isStop(text, at, sign, quantities, next)) stops.push(at);
  }
  return stops;
}

function closingOf(text: string, opening: number): number {
  const close = CLOSING.charAt(OPENING.indexOf(text.charAt(opening)));
  const end = text.slice(opening, opening + LONGEST_QUOTATION + 1).indexOf(close, 1);
  return end > 0 ? opening + end : opening;
}

/** How far a round bracket may be from its twin to be looked at. */
const LONGEST_BRACKET = 120;

function isStop(text: string, at: number, sign: string, quantities: readonly QuantityMention[], next: number): boolean {
  if (STOPS.includes(sign)) return true;
  if (sign === '(') {
    const close = text.slice(at, at + LONGEST_BRACKET).indexOf(')');
    const inside = quantities[next];
    return close > 0 && inside !== undefined && inside.end <= at + close;
  }
  if (sign === ')') {
    const from = Math.max(0, at - LONGEST_BRACKET);
    const open = text.slice(from, at).lastIndexOf('(');
    const before = quantities[next - 1];
    return open >= 0 && before !== undefined && before.start > from + open;
  }
  return false;
}
