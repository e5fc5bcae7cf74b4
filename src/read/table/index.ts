import { LABELS } from '../../lexicon/outline.js';
import { IMPLIED_UNITS, TIME_LABEL } from '../../lexicon/tables.js';
import { fold } from '../../text/fold.js';
import { type Column, countHeadings, readColumns } from './columns.js';
import { isVoid, readFigure } from './figures.js';
import { type Grid, layOut, type Place } from './grid.js';
import type { Table } from './model.js';
import { phrase, rowLabels, statusOf } from './phrase.js';
import { captionUnit, splitUnit } from './units.js';

const FIELD_LABELS: ReadonlySet<string> = new Set(Object.values(LABELS).flat());

/**
 * Writes a table as lines, a row each, so that every figure stands beside what it measures:
 * `城市低保标准：2022年717元/月；农村低保标准：2022年500元/月。` A letterhead's table gives a line for each label and its value. `above`
 * is the line before the table: it may give the unit of all figures and what they measure. Words of one cell alone
 * give a line of their own; an empty table gives none.
 */
export function tableLines(table: Table, above: string | null = null): string[] {
  const grid = layOut(table);
  if (grid === null) return table.rows.map((row) => row.map(({ text }) => text).join(' '));
  if (grid.length === 0) return [];
  const fields = readFields(grid);
  if (fields !== null) return fields;
  const titles = countTitles(grid);
  const lines = grid.slice(0, titles).map((row) => row[0]?.text ?? '');
  const before = [above ?? '', ...lines].filter((line) => line !== '');
  return [...lines, ...bodyLines(grid.slice(titles), before)];
}

const isOneCell = (row: readonly Place[]): boolean =>
  row.length > 1 && row.every(({ cell }) => cell === row[0]?.cell || cell === -1);

/** Rows at the top that one cell fills: the table's title and its unit. */
function countTitles(grid: Grid): number {
  const first = grid.findIndex((row) => !isOneCell(row));
  return first < 0 ? grid.length : first;
}

/** A letterhead's label with its value beside it: half of the filled places at least are labels known as such. */
function readFields(grid: Grid): string[] | null {
  const places = grid.flatMap((row) => row.filter(({ cell }, at) => cell >= 0 && cell !== row[at - 1]?.cell));
  const isLabel = ({ text }: Place): boolean => FIELD_LABELS.has(bare(text)) || /^[^:：]{2,8}[:：]$/.test(text);
  const known = places.filter(({ text }) => FIELD_LABELS.has(bare(text))).length;
  if (known < 2 || known * 3 < places.filter(({ text }) => text !== '').length) return null;
  const lines: string[] = [];
  let open = false;
  for (const place of places) {
    const label = isLabel(place);
    if (label) lines.push(`${place.text.replace(/[:：]\s*$/, '')}：`);
    else if (place.text !== '') lines.push(`${open ? (lines.pop() ?? '') : ''}${place.text}`);
    open = label;
  }
  return lines;
}

const bare = (text: string): string => fold(text).text.replace(/:$/, '');

/** The rows below a table's titles; `above` are the lines before them, the nearest last. */
function bodyLines(grid: Grid, above: readonly string[]): string[] {
  const headings = countHeadings(grid);
  const columns = readColumns(grid, headings);
  const unit = above.map(captionUnit).findLast((found) => found !== null) ?? null;
  const topic = topicOf(above.at(-1) ?? '') ?? topicOf(above[0] ?? '');
  return grid
    .slice(headings)
    .map((row) => (isOneCell(row) ? (row[0]?.text ?? '') : rowLine(readRow(row, columns, unit, topic))));
}

/**
 * The rows of a table as what stands in front of and behind the words of each cell that tells something; null where the
 * table has no headings, or none of its figures lacks a unit, so that its rows say by themselves what they say.
 */
export function tablePieces(table: Table, above: string | null = null): readonly (readonly Piece[])[] | null {
  const grid = layOut(table);
  const headings = grid === null ? 0 : countHeadings(grid);
  if (grid === null || headings === 0 || readFields(grid) !== null) return null;
  const columns = readColumns(grid, headings);
  const unit = captionUnit(above ?? '');
  const topic = topicOf(above ?? '');
  const time = CAPTION_TIME.exec(fold(above ?? '').text)?.[1] ?? null;
  const dated = columns.map((column) => withTime(column, time));
  const rows = grid.slice(headings).map((row) => readRow(row, dated, unit, topic).pieces);
  return rows.some((pieces) => pieces.some(({ completed }) => completed)) ? rows : null;
}

/** The time that a table's title gives in brackets: 助餐点分布(截至2024年11月30日). */
const CAPTION_TIME = /[([]([^()[\]]{2,16})[)\]]$/;

/** A column of figures under the time of the whole table, where its own headings and the rows name none. */
function withTime(column: Column, time: string | null): Column {
  const dated = column.labels.some((label) => TIME_LABEL.test(fold(label).text));
  if (time === null || !TIME_LABEL.test(time) || dated || column.role !== 'figure') return column;
  return { ...column, labels: [...column.labels, time] };
}

/** What the title of a table ends with: 低保情况表. */
const TITLE_TAIL = /(?:一览表|统计表|情况表|明细表|汇总表|对照表|表)$/;
const LONGEST_TOPIC = 24;

/** What a table's title says is measured: `2022年城市低保标准一览表` → 城市低保标准. */
function topicOf(title: string): string | null {
  const text = fold(title)
    .text.replace(/[([【]?单位:[^()]*\)?$/, '')
    .replace(/^(?:附?表[\d一二三四五六七八九十]{0,3}[.:、 ]*)?(?:(?:19|20)\d\d年度?)?/, '');
  const named = text.replace(TITLE_TAIL, '');
  return named !== text && named !== '' && named.length <= LONGEST_TOPIC ? named : null;
}

/** A cell's words with what a sentence says in front of and behind them: 结婚登记：2023年⟦3502⟧对. */
export interface Piece {
  readonly lead: string;
  readonly words: string;
  readonly tail: string;
  /** The cell's number in the table, counted row by row. */
  readonly cell: number;
  /** Whether it is a figure that takes its unit or its subject from the table. */
  readonly completed: boolean;
}

interface Row {
  readonly pieces: readonly Piece[];
  readonly name: readonly string[];
}

function readRow(row: readonly Place[], columns: readonly Column[], unit: string | null, topic: string | null): Row {
  const at = (role: Column['role']): number[] => columns.flatMap((column, i) => (column.role === role ? [i] : []));
  const text = (i: number): string => row[i]?.text ?? '';
  const unique = at('label').filter((i, nth, all) => row[i]?.cell !== row[all[nth - 1] ?? -1]?.cell);
  const split = unique.map((i) => ({ ...splitUnit(text(i)), heading: columns[i]?.labels.at(-1) ?? '' }));
  const named = rowLabels(split.map(({ label, heading }) => ({ text: label, heading })));
  const ownUnit = at('unit').map(text)[0] ?? split.map((label) => label.unit).find((found) => found !== null) ?? null;
  const pieces = columns.flatMap((column, i) => {
    const words = text(i);
    const tells = !isVoid(words) && (column.role === 'figure' || column.role === 'text');
    if (!tells || row[i]?.cell === row[i - 1]?.cell) return [];
    return [{ ...readCell(words, named, column, ownUnit ?? unit, topic), cell: row[i]?.cell ?? -1 }];
  });
  return { pieces, name: split.map(({ label }) => label).filter((label) => label !== '') };
}

function rowLine({ pieces, name }: Row): string {
  if (pieces.length === 0) return name.join('：');
  const lead = pieces.some(({ words }) => FIGURES.test(words)) || name.length === 0 ? '' : `${name.join('')}：`;
  return `${lead}${pieces
    .map((piece) => `${piece.lead}${piece.words}${piece.tail}`)
    .join('；')
    .replace(/。；/g, '；')
    .replace(/[。；]$/, '')}。`;
}

/** What makes a cell's words take up the name of their row. */
const FIGURES = /[\d*×]/;

function readCell(
  words: string,
  row: readonly string[],
  column: Column,
  unit: string | null,
  topic: string | null,
): Omit<Piece, 'cell'> {
  const figure = readFigure(words);
  if (figure === null) return { lead: leadOf(words, row, column.labels.join('')), words, tail: '', completed: false };
  const labels = [...row, ...column.labels];
  const tail = figure.hasUnit ? '' : (column.unit ?? unit ?? impliedUnit(labels));
  return { lead: phrase(labels, '', topic), words: figure.words, tail, completed: tail !== '' };
}

const impliedUnit = (labels: readonly string[]): string =>
  IMPLIED_UNITS.find(([tail]) => labels.some((label) => label.endsWith(tail)))?.[1] ?? '';

/** What leads in a cell's words: under a target's heading they say what is to be done, under others the row's name leads figures in. */
function leadOf(words: string, row: readonly string[], heading: string): string {
  if (!FIGURES.test(words) || row.length === 0) return heading === '' ? '' : `${heading}：`;
  const status = statusOf(heading);
  const subject = phrase(row, '', null);
  if (status === 'target') return `${subject}：${heading}${/^(?:完成|全面完成)/.test(words) ? '：计划' : '为'}`;
  return status === 'outcome' || heading === '' ? `${subject}：` : `${subject}：${heading}，`;
}
