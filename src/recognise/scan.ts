import type { Span } from '../model/span.js';

/** Phrases that a rule must and must not read. `⟦…⟧` marks the stretch in `reads`. They run as tests. */
export interface Examples {
  readonly reads: readonly string[];
  readonly not: readonly string[];
}

/**
 * A rule that reads one kind of thing. The scan asks it only where the text shows one of its first characters.
 * It looks a bounded stretch ahead and back, so that reading a sentence stays linear in its length.
 */
export interface Rule<R extends Span, C = void> {
  readonly name: string;
  /** Every character that a reading of this rule can start with. */
  readonly starts: string;
  readonly examples: Examples;
  /** What stands at `at`, starting there; or null. `context` is what the scan was called with. */
  read(text: string, at: number, context: C): R | null;
}

/** Reads a text with an ordered list of rules, each of which is given the context. */
export type Scan<R extends Span, C = void> = (text: string, context: C) => R[];

/**
 * Builds a scan. This is the one place where overlaps are settled: from left to right, at each place the first rule of
 * the list that reads something has it, and the scan goes on behind its reading. A text without any first character of
 * any rule costs one pass over its units.
 */
export function buildScan<R extends Span, C = void>(rules: readonly Rule<R, C>[]): Scan<R, C> {
  const lists: Rule<R, C>[][] = [[]];
  const listOf = new Uint16Array(0x10000);
  for (const rule of rules) {
    for (const sign of new Set(rule.starts)) {
      const unit = sign.charCodeAt(0);
      if (listOf[unit] === 0) listOf[unit] = lists.push([]) - 1;
      lists[listOf[unit] ?? 0]?.push(rule);
    }
  }
  return (text, context) => {
    const readings: R[] = [];
    let at = 0;
    while (at < text.length) {
      const list = listOf[text.charCodeAt(at)] ?? 0;
      if (list === 0) {
        at++;
        continue;
      }
      const reading = firstReading(lists[list] ?? [], text, at, context);
      if (reading !== null) readings.push(reading);
      at = reading === null ? at + 1 : Math.max(reading.end, at + 1);
    }
    return readings;
  };
}

function firstReading<R extends Span, C>(rules: readonly Rule<R, C>[], text: string, at: number, context: C): R | null {
  for (const rule of rules) {
    const reading = rule.read(text, at, context);
    if (reading !== null) return reading;
  }
  return null;
}
