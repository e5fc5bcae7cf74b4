import { INDEX_LABELS, TIME_LABEL, UNIT_LABELS } from '../../lexicon/tables.js';
import { fold } from '../../text/fold.js';
import { isYear, readFigure } from './figures.js';
import type { Grid, Place } from './grid.js';
import { isUnit, splitUnit } from './units.js';

/** What the cells of a column are for. */
export type Role = 'index' | 'unit' | 'label' | 'figure' | 'text';

/** A column: its headings from top to bottom without repeats, the unit that they give, and its role. */
export interface Column {
  readonly role: Role;
  readonly labels: readonly string[];
  readonly unit: string | null;
}

const MOST_HEADINGS = 4;

/** How many rows at the top are headings: those marked so, otherwise those without figures above rows with figures. */
export function countHeadings(grid: Grid): number {
  const first = grid.findIndex((row) => row.some(isFigurePlace));
  const marked = grid.findIndex((row) => !row.every(({ heading, text }) => heading || text === ''));
  if (marked > 0 && marked <= MOST_HEADINGS && (first < 0 || marked <= first)) return marked;
  if (first < 0) return startsWithHeadings(grid) ? 1 : 0;
  return Math.min(first, MOST_HEADINGS);
}

const isFigurePlace = ({ text }: Place): boolean => !isYear(text) && readFigure(text) !== null;

const LONGEST_HEADING = 14;

/** In a table without figures: the first row is short words, all different, over rows that are longer. */
function startsWithHeadings(grid: Grid): boolean {
  const [first = []] = grid;
  if (grid.length < 2 || new Set(first.map(({ text }) => text)).size < first.length) return false;
  const short = first.every(({ text }) => text !== '' && text.length <= LONGEST_HEADING && !/[:：。]$/.test(text));
  return short && grid.slice(1).some((row) => row.some(({ text }) => text.length > LONGEST_HEADING));
}

/** Reads what each column is from its headings and cells. */
export function readColumns(grid: Grid, headings: number): Column[] {
  const width = grid[0]?.length ?? 0;
  const columns: Column[] = [];
  for (let at = 0; at < width; at++) {
    const head = headingOf(grid, headings, at);
    const cells = grid.slice(headings).map((row) => row[at]?.text ?? '');
    columns.push({ ...head, role: roleOf(head.labels, cells, columns) });
  }
  return columns;
}

function headingOf(grid: Grid, headings: number, at: number): Omit<Column, 'role'> {
  const labels: string[] = [];
  let unit: string | null = null;
  let last = -1;
  for (const row of grid.slice(0, headings)) {
    const place = row[at];
    if (place === undefined || place.text === '' || place.cell === last) continue;
    last = place.cell;
    const split = splitUnit(place.text);
    unit = split.unit ?? unit;
    const lone = labels.length > 0 && isUnit(split.label);
    if (lone) unit ??= split.label;
    else if (split.label !== '' && labels.at(-1) !== split.label) labels.push(split.label);
  }
  return { labels, unit };
}

function roleOf(labels: readonly string[], cells: readonly string[], before: readonly Column[]): Role {
  const label = fold(labels.at(-1) ?? '').text;
  const filled = cells.filter((text) => text !== '');
  if (INDEX_LABELS.has(label) || (before.length === 0 && isCounting(label, filled))) return 'index';
  const saysUnits = UNIT_LABELS.has(label);
  if ((saysUnits || before.length > 0) && holdsUnits(saysUnits, filled)) return 'unit';
  const figures = filled.filter(
    (text) => readFigure(text) !== null && !(isTimeColumn(filled) && before.every(isNoFigure)),
  );
  if (figures.length * 2 >= filled.length && figures.length > 0) return 'figure';
  return before.every(isNoFigure) && !before.some(({ role }) => role === 'text') && isNaming(filled) ? 'label' : 'text';
}

const LONGEST_UNIT = 8;

/** Whether a column gives units: all of them known, or, where its heading says that it does, half of them, all short and none a figure. */
function holdsUnits(said: boolean, filled: readonly string[]): boolean {
  const known = filled.filter(isUnit).length;
  if (known === 0) return false;
  if (said)
    return (
      known * 2 >= filled.length && filled.every((text) => text.length <= LONGEST_UNIT && readFigure(text) === null)
    );
  return known === filled.length && !filled.every((text) => text.length > 3);
}

const isNoFigure = ({ role }: Column): boolean => role !== 'figure';
const isTimeColumn = (cells: readonly string[]): boolean => cells.every((text) => TIME_LABEL.test(fold(text).text));

const LONGEST_NAME = 40;

/** Short words that may name a row; sentences name nothing. */
const isNaming = (cells: readonly string[]): boolean =>
  cells.filter((text) => text.length <= LONGEST_NAME && !text.includes('。')).length * 4 >= cells.length * 3;

/** 1, 2, 3 down the first column, or 一、二、三, under no heading that says otherwise. */
function isCounting(label: string, cells: readonly string[]): boolean {
  if (label !== '' || cells.length < 2) return false;
  return cells.every((text, at) => text === String(at + 1) || text === '一二三四五六七八九十'.charAt(at));
}
