import { GENERIC_LABELS, TIME_LABEL, UNIT_LABELS } from '../../lexicon/tables.js';
import type { WrittenRow } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import { fold } from '../../text/fold.js';
import { isYear, readFigure } from './figures.js';
import { phrase } from './phrase.js';
import { isUnit } from './units.js';

const LONGEST_LABEL = 30;
/** So many lines in a row that are no row end a table. */
const MOST_STRAY = 4;

/** A line with its folded words. */
interface Line extends Span {
  readonly words: string;
}

/**
 * Rows of a table of three columns whose cells stand on lines of their own: behind 指标名称 / 单位 / 数量 the lines
 * 养老床位 / 张 / 3120 say 养老床位3120张, at the place of the number. Lines between that sort the rows are passed over.
 */
export function stackedRows(text: string, spans: readonly Span[]): WrittenRow[] {
  const lines = spans.map((span) => ({ ...span, words: fold(text, span.start, span.end).text }));
  const rows: WrittenRow[] = [];
  for (let at = 0; at + 5 < lines.length; at++) {
    const column = headingAt(lines, at);
    if (column === null) continue;
    let stray = 0;
    for (at += 3; at + 2 < lines.length && stray < MOST_STRAY; ) {
      const row = rowAt(lines, at, column);
      if (row !== null) rows.push(row);
      stray = row === null ? stray + 1 : 0;
      at += row === null ? 1 : 3;
    }
  }
  return rows;
}

/** The heading of the figures where the three headings of such a table begin; null elsewhere. */
function headingAt(lines: readonly Line[], at: number): string | null {
  const [name = '', unit = '', figure = ''] = lines.slice(at, at + 3).map(({ words }) => words);
  const headed = GENERIC_LABELS.has(name) && UNIT_LABELS.has(unit);
  return headed && (GENERIC_LABELS.has(figure) || TIME_LABEL.test(figure)) ? figure : null;
}

function rowAt(lines: readonly Line[], at: number, column: string): WrittenRow | null {
  const [label, unit, number] = lines.slice(at, at + 3);
  if (label === undefined || unit === undefined || number === undefined) return null;
  if (label.words.length > LONGEST_LABEL || isUnit(label.words) || readFigure(label.words) !== null) return null;
  const figure = isYear(number.words) && unit.words === '年' ? null : readFigure(number.words);
  if (!isUnit(unit.words) || figure === null || figure.hasUnit) return null;
  const lead = fold(phrase([label.words, column], '', null)).text;
  const { start, end } = number;
  const written = `${lead}${figure.words}${unit.words}。`;
  const offsets = Int32Array.from({ length: written.length + 1 }, (_, i) =>
    Math.min(Math.max(start + i - lead.length, start), i === written.length ? end : end - 1),
  );
  return { start, end, text: written, offsets };
}
