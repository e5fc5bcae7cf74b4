import { type Ambiguous, displayWidth, graphemeAt } from '../../text/width.js';
import { showsOnBlank } from './style.js';

/** One character on the screen: what stands there, how many cells it takes and in which style (SGR parameters). */
export interface Glyph {
  readonly text: string;
  readonly width: number;
  readonly style: string;
}

/** The styles that a line can switch on, in the order in which they are written. */
interface Style {
  bold: boolean;
  dim: boolean;
  italic: boolean;
  underline: boolean;
  inverse: boolean;
  foreground: string;
  background: string;
}

const plain = (): Style => ({
  bold: false,
  dim: false,
  italic: false,
  underline: false,
  inverse: false,
  foreground: '',
  background: '',
});

const describe = (style: Style): string =>
  [
    style.bold ? '1' : '',
    style.dim ? '2' : '',
    style.italic ? '3' : '',
    style.underline ? '4' : '',
    style.inverse ? '7' : '',
    style.foreground,
    style.background,
  ]
    .filter((part) => part !== '')
    .join(';');

/** What each plain SGR code does; colours are handled apart. */
const SWITCHES: Readonly<Record<number, (style: Style) => void>> = {
  0: (style) => Object.assign(style, plain()),
  1: (style) => Object.assign(style, { bold: true }),
  2: (style) => Object.assign(style, { dim: true }),
  3: (style) => Object.assign(style, { italic: true }),
  4: (style) => Object.assign(style, { underline: true }),
  7: (style) => Object.assign(style, { inverse: true }),
  22: (style) => Object.assign(style, { bold: false, dim: false }),
  23: (style) => Object.assign(style, { italic: false }),
  24: (style) => Object.assign(style, { underline: false }),
  27: (style) => Object.assign(style, { inverse: false }),
  39: (style) => Object.assign(style, { foreground: '' }),
  49: (style) => Object.assign(style, { background: '' }),
};

const inEight = (code: number, from: number): boolean => code >= from && code <= from + 7;

function apply(style: Style, parameters: string): void {
  const codes = parameters.split(';').map(Number);
  for (let at = 0; at < codes.length; ) at += applyCode(style, codes, at);
}

/** Applies the code at `at` and says how many codes it took: 38;5;n and 48;2;r;g;b take several. */
function applyCode(style: Style, codes: readonly number[], at: number): number {
  const code = codes[at] ?? 0;
  const length = code !== 38 && code !== 48 ? 1 : codes[at + 1] === 5 ? 3 : 5;
  const written = codes.slice(at, at + length).join(';');
  if (code === 38 || inEight(code, 30) || inEight(code, 90)) style.foreground = written;
  else if (code === 48 || inEight(code, 40) || inEight(code, 100)) style.background = written;
  else SWITCHES[code]?.(style);
  return length;
}

const SGR = /\x1b\[([0-9;]*)m/y;

/**
 * Takes a painted line apart into glyphs; escape sequences other than SGR do not occur in our lines. A blank has a style
 * only where that shows on it, so that blanks that look alike are alike.
 */
export function glyphs(line: string, ambiguous: Ambiguous): Glyph[] {
  const found: Glyph[] = [];
  const style = plain();
  let current = '';
  for (let at = 0; at < line.length; ) {
    SGR.lastIndex = at;
    const sgr = line.charCodeAt(at) === 0x1b ? SGR.exec(line) : null;
    if (sgr !== null) {
      apply(style, sgr[1] === '' ? '0' : (sgr[1] ?? '0'));
      current = describe(style);
      at += sgr[0].length;
      continue;
    }
    const text = graphemeAt(line, at);
    const look = text === ' ' && !showsOnBlank(current) ? '' : current;
    found.push({ text, width: displayWidth(text, ambiguous), style: look });
    at += Math.max(1, text.length);
  }
  return found;
}

/** What is known of a terminal's widths. */
export interface Widths {
  /** How wide it draws signs whose width Unicode leaves open. */
  readonly ambiguous: Ambiguous;
  /** Whether it has said so itself. */
  readonly probed: boolean;
}

/** Signs of ours that every terminal draws one cell wide. */
const OWN = new Set('⟦⟧✓◦▸');

/** Signs of open width that reports and tables are full of. */
const PROBED = new Set('“”‘’…·—×');

/**
 * Whether terminals agree on how wide a glyph is. Where they may not (emoji, combined marks, rare scripts), what
 * stands behind it must not be addressed by column: the line is written whole.
 */
export function isCertain(glyph: Glyph, probed: boolean): boolean {
  if (glyph.text.length !== 1) return false;
  if (OWN.has(glyph.text) || (probed && PROBED.has(glyph.text))) return true;
  const unit = glyph.text.charCodeAt(0);
  if (unit < 0x80 || (unit >= 0x3000 && unit <= 0x30ff) || (unit >= 0x4e00 && unit <= 0x9fff)) return true;
  return (unit >= 0xff01 && unit <= 0xff5e) || (unit >= 0x2500 && unit <= 0x259f);
}
