import type { Span } from '../model/span.js';

const END = /[。！？!?]/;

/** How far behind a line break its next line is looked at. */
const NEAR = 12;
/** What an item begins with: 一、, (二), 3. */
const MARKER = /^\s*(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十\d]+[)）]|\d{1,2}[.、．])/;

/** Whether a line break ends a sentence: an empty line or a list's mark behind it, or an end of sentence or a colon before it. */
function breaks(text: string, at: number): boolean {
  const before =
    text
      .slice(Math.max(0, at - 2), at)
      .trimEnd()
      .at(-1) ?? '\n';
  const after = text.slice(at + 1, at + 1 + NEAR);
  return END.test(before) || /[：:]/.test(before) || /^[ \t\r\u3000]*(?:\n|$)/.test(after) || MARKER.test(after);
}

/**
 * Cuts prose into sentences: at 。！？ and at line breaks that are more than wrapping. Spans are into the text and leave
 * out blanks at both ends; nothing but blanks gives none. Linear in the text's length.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const take = (to: number): void => {
    const piece = text.slice(from, to);
    const start = from + (piece.length - piece.trimStart().length);
    const end = from + piece.trimEnd().length;
    if (end > start) spans.push({ start, end });
    from = to;
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (END.test(unit)) take(at + 1);
    else if (unit === '\n' && breaks(text, at)) take(at);
  }
  take(text.length);
  return spans;
}

/** A text on one line, and where each of its units came to stand. */
export interface Joined {
  readonly text: string;
  /** `places[i]` is where unit `i` of the original stands, or would; one entry more than the original is long. */
  readonly places: readonly number[];
}

/**
 * Puts a sentence on one line: a line break goes with the blanks around it, and leaves a blank only between two words
 * in Latin letters or digits. Linear in its length.
 */
export function joinLines(text: string): Joined {
  const places: number[] = [];
  let joined = '';
  let at = 0;
  while (at < text.length) {
    const stop = /\s/.test(text.charAt(at)) ? endOfBlank(text, at) : at;
    if (stop === at || !text.slice(at, stop).includes('\n')) {
      places.push(joined.length);
      joined += text.charAt(at);
      at += 1;
      continue;
    }
    for (let i = at; i < stop; i++) places.push(joined.length);
    if (isAscii(joined.at(-1)) && isAscii(text.at(stop))) joined += ' ';
    at = stop;
  }
  return { text: joined, places: [...places, joined.length] };
}

function endOfBlank(text: string, from: number): number {
  let end = from;
  while (end < text.length && /\s/.test(text.charAt(end))) end++;
  return end;
}

const isAscii = (unit: string | undefined): boolean => unit !== undefined && /[\w.,%]/.test(unit);
