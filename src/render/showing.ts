import { unitWithPer } from '../lexicon/wording/names.js';
import type { Lang } from '../lexicon/wording/types.js';
import type { Cell, Row } from '../model/comparison.js';
import type { Report } from '../model/report.js';
import { formatNumber, formatPercent } from './format/number.js';
import { formatPeriod } from './format/period.js';
import { showContext } from './view/context.js';
import { figureCell } from './view/figure-cell.js';
import { seriesName } from './view/row-label.js';
import type { FigureCell } from './view/types.js';

/** How figures and series are put into words: what the printed tables use, for showing them elsewhere. */
export interface Showing {
  figure(cell: Cell, row: Row): FigureCell;
  /** What a series measures, without its unit. */
  name(row: Row): string;
  /** The row's unit, with what it is by: 元/人·月. */
  unit(row: Row): string;
  number(value: number): string;
  /** Rounded to one decimal, with its sign. */
  percent(value: number): string;
  period(period: string): string;
}

/** The printed tables' way with words for these reports in a language. */
export function showingOf(reports: readonly Report[], lang: Lang): Showing {
  const context = showContext(reports, lang);
  return {
    figure: (cell, row) => figureCell(cell, row, context),
    name: (row) => seriesName(row, context.words, lang),
    unit: (row) => unitWithPer(row.unit, row.per, lang),
    number: formatNumber,
    percent: formatPercent,
    period: (period) => formatPeriod(period, lang),
  };
}
