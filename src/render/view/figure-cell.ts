import type { Wording } from '../../lexicon/wording/types.js';
import type { Cell, Row } from '../../model/comparison.js';
import { printable } from '../../text/printable.js';
import { formatPoints, signed } from '../format/number.js';
import { formatValue } from '../format/value.js';
import type { ShowContext } from './context.js';
import { flagsOf } from './flags.js';
import type { FigureCell, Tone } from './types.js';

/** How a missing cell is shown. In plain ASCII, because a dash has no certain width in a Chinese terminal. */
export const MISSING = '--';

const NOT_APPLICABLE = '/';
const MASKED = '***';

/** The report's own words for the figure that a cell shows; empty where there is none or the reports are not at hand. */
export const wordsOf = (cell: Cell | undefined, context: ShowContext): string =>
  printable(context.lookup.observation(cell?.observations[0] ?? '')?.item.source.text ?? '');

/** A converted value without a finite decimal (1250/3) is shown to two places, with a flag that says the fraction. */
const shownValue = (value: number, cell: Cell): number =>
  cell.exact === undefined ? value : Math.round(value * 100) / 100;

/** A cell's figure as text: exact, with the report's money unit, and never cut. */
export function figureText(cell: Cell, row: Row, context: ShowContext): string {
  const words = wordsOf(cell, context);
  switch (cell.status) {
    case 'reported':
    case 'converted':
    case 'approximate':
      return formatValue(shownValue(cell.value, cell), row, words);
    case 'bound':
      return `${cell.op === 'ge' ? '>=' : '<='}${formatValue(shownValue(cell.value, cell), row, words)}`;
    case 'range':
      return `${formatValue(cell.low, row, words)}-${formatValue(cell.high, row, words)}`;
    case 'masked':
      return words === '' ? MASKED : words;
    case 'conflict':
      return `!${cell.candidates.length}`;
    case 'incomparable':
      return words === '' ? '?' : words;
    case 'not-applicable':
      return NOT_APPLICABLE;
    case 'not-mentioned':
      return MISSING;
  }
}

function toneOf(cell: Cell): Tone {
  switch (cell.status) {
    case 'not-mentioned':
    case 'not-applicable':
      return 'missing';
    case 'masked':
    case 'conflict':
    case 'incomparable':
      return cell.status;
    default:
      return cell.target === true ? 'target' : 'plain';
  }
}

/** A difference as shown beside a figure: in points for ratios, money in the figure's own unit, else as a number. */
function gapText({ difference }: Cell, row: Row, cited: string, words: Wording): string | null {
  if (difference === undefined) return null;
  if (difference.points !== undefined) return formatPoints(difference.points, words);
  return signed(difference.absolute, (size) => formatValue(size, row, cited));
}

/** A cell of a comparison as shown: 4,620元/年 made comparable → `385` with a flag that says from what. */
export const figureCell = (cell: Cell, row: Row, context: ShowContext): FigureCell => ({
  text: figureText(cell, row, context),
  value: 'value' in cell && cell.status !== 'bound' ? cell.value : null,
  flags: flagsOf(cell, row, context),
  tone: toneOf(cell),
  gap: gapText(cell, row, wordsOf(cell, context), context.words),
  observations: cell.observations,
});
