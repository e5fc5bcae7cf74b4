import { type Ambiguous, displayWidth, takeCells } from '../../text/width.js';
import type { Brush } from '../theme/themes.js';
import { ASCII_SIGNS, type Signs, type Token, UNICODE_SIGNS } from '../theme/tokens.js';

/** A stretch of text of one token. */
export interface Segment {
  readonly text: string;
  readonly token: Token;
}

/** A row of the screen; made exactly as wide as the screen by `fitLine`. */
export type Line = readonly Segment[];

/** How wide the terminal draws what Unicode leaves open, and which signs the frame may use because of it. */
export interface Paper {
  readonly ambiguous: Ambiguous;
  readonly signs: Signs;
}

/** Paper of nearly every terminal. */
export const UNICODE_PAPER: Paper = { ambiguous: 1, signs: UNICODE_SIGNS };

/** Paper of a terminal that draws signs of open width two cells wide. */
export const ASCII_PAPER: Paper = { ambiguous: 2, signs: ASCII_SIGNS };

/** A segment; plain text where no token is given. */
export const seg = (text: string, token: Token = 'text'): Segment => ({ text, token });

/** Cells that a line takes. */
export const lineWidth = (line: Line, paper: Paper): number =>
  line.reduce((sum, { text }) => sum + displayWidth(text, paper.ambiguous), 0);

/**
 * The line made exactly `width` cells wide: cut at a whole character, filled with blanks, the half of a wide character
 * that did not fit included. A cut line ends in `…`, or `..` where that would be wide.
 */
export function fitLine(line: Line, width: number, paper: Paper): Line {
  const room = Math.max(0, width);
  const total = lineWidth(line, paper);
  if (total === room) return line;
  if (total < room) return [...line, seg(' '.repeat(room - total))];
  const sign = paper.ambiguous === 1 ? '…' : '..';
  const signWidth = Math.min(room, displayWidth(sign, paper.ambiguous));
  const kept = take(line, room - signWidth, paper);
  const last = kept.at(-1)?.token ?? 'dim';
  return fitLine([...kept, seg(takeCells(sign, signWidth, paper.ambiguous), last)], room, paper);
}

/** As much of the line as fits, by whole characters. */
function take(line: Line, width: number, paper: Paper): Segment[] {
  const kept: Segment[] = [];
  let left = width;
  for (const { text, token } of line) {
    const part = takeCells(text, left, paper.ambiguous);
    if (part !== '') kept.push({ text: part, token });
    left -= displayWidth(part, paper.ambiguous);
    if (part.length < text.length) break;
  }
  return kept;
}

/** The line at the right edge of `width` cells; cut like `fitLine` where it is wider. */
export function fitRight(line: Line, width: number, paper: Paper): Line {
  const missing = width - lineWidth(line, paper);
  return missing <= 0 ? fitLine(line, width, paper) : [seg(' '.repeat(missing)), ...line];
}

/** Left and right parts of one row; the right part gives way first. */
export function spread(left: Line, right: Line, width: number, paper: Paper): Line {
  const room = width - lineWidth(left, paper);
  const needed = lineWidth(right, paper);
  return needed + 1 > room ? fitLine(left, width, paper) : [...fitLine(left, width - needed, paper), ...right];
}

/** A rule across `width` cells, with words near its left end where given. */
export function rule(width: number, paper: Paper, title: Line = []): Line {
  const sign = paper.signs.rule;
  if (title.length === 0) return [seg(sign.repeat(Math.max(0, width)), 'rule')];
  const named: Line = [seg(`${sign.repeat(3)} `, 'rule'), ...title, seg(' ')];
  const rest = width - lineWidth(named, paper);
  return rest < 0 ? fitLine(named, width, paper) : [...named, seg(sign.repeat(rest), 'rule')];
}

/** Text as it goes to the terminal. */
export const paintLine = (line: Line, paint: Brush): string =>
  line.map(({ text, token }) => paint(token, text)).join('');

/** Text without looks, for tests, copying and the screen reader. */
export const plainLine = (line: Line): string => line.map(({ text }) => text).join('');

/** So many lines from `scroll` on; the last screenful where there are not enough, blank lines where there are too few. */
export function windowed(lines: readonly Line[], scroll: number, height: number): readonly Line[] {
  const from = Math.max(0, Math.min(scroll, lines.length - height));
  const shown = lines.slice(from, from + height);
  return [...shown, ...Array.from({ length: Math.max(0, height - shown.length) }, (): Line => [])];
}
