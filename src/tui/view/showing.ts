import { unitWithPer } from '../../lexicon/wording/names.js';
import type { Lang, Speech, Wording } from '../../lexicon/wording/types.js';
import type { Cell, Comparison, Row } from '../../model/comparison.js';
import type { Initiative, Observation } from '../../model/observation.js';
import type { Report } from '../../model/report.js';
import { formatPeriod } from '../../render/format/period.js';
import { viewContext } from '../../render/view/context.js';
import { figureCell, figureText } from '../../render/view/figure-cell.js';
import { seriesName } from '../../render/view/row-label.js';
import type { FigureCell } from '../../render/view/types.js';
import { printable } from '../../text/printable.js';
import { namesOf } from './series-names.js';

/** How figures and series are put into words: the same words that the printed tables use. */
export interface Showing {
  readonly words: Wording;
  figure(cell: Cell, row: Row): FigureCell;
  /** The text alone, without what it takes to find out what else is to be said of it. */
  figureText(cell: Cell, row: Row): string;
  /** What a series measures, without its unit; in the report's own words too where another one is called the same. */
  name(row: Row): string;
  /** The row's unit with what it is by; empty for money totals and shares, whose figures carry it. */
  unit(row: Row): string;
  period(period: string): string;
  observation(id: string): Observation | undefined;
  initiative(id: string): Initiative | undefined;
}

/** The words for one comparison in one language. */
export function makeShowing(comparison: Comparison, reports: readonly Report[], speech: Speech): Showing {
  const context = viewContext(comparison, reports, speech);
  const { lang, words } = context;
  const nameOf = namesOf(comparison.rows, context);
  return {
    words,
    figure: (cell, row) => figureCell(cell, row, context),
    figureText: (cell, row) => figureText(cell, row, context),
    observation: (id) => context.lookup.observation(id)?.item,
    initiative: (id) => context.lookup.initiative(id)?.item,
    name: (row) => nameOf(row) ?? seriesName(row, words, lang),
    unit: (row) => unitOf(row, lang),
    period: (period) => formatPeriod(period, lang),
  };
}

function unitOf(row: Row, lang: Lang): string {
  const carried = row.unit === '%' || (row.kind === 'amount' && row.unit === '元');
  if (carried && row.per === null) return '';
  return unitWithPer(printable(row.unit), row.per, lang);
}
