import { LABELS } from '../../lexicon/outline.js';
import { IMPLIED_UNITS } from '../../lexicon/tables.js';
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
  const context = { above: [above ?? '', ...lines].filter((line) => line !== '') };
  return [...lines, ...bodyLines(grid.slice(titles), context)];
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
    if (isLabel(place)) lines.push(`${place.text.replace(/[:：]\s*$/, '')}：`);
    else if (place.text !== '') open = append(lines, place.text, open);
    open = isLabel(place);
  }
  return lines;
}

const bare = (text: string): string => fold(text).text.replace(/:$/, '');

function append(lines: string[], value: string, toLabel: boolean): boolean {
  if (toLabel) lines.push(`${lines.pop() ?? ''}${value}`);
  else lines.push(value);
  return false;
}

interface Context {
  /** Lines above the table, the nearest last. */
  readonly above: readonly string[];
}

function bodyLines(grid: Grid, { above }: Context): string[] {
  const headings = countHeadings(grid);
  const columns = readColumns(grid, headings);
  const unit = above.map(captionUnit).findLast((found) => found !== null) ?? null;
  const topic = topicOf(above.at(-1) ?? '') ?? topicOf(above[0] ?? '');
  return grid
    .slice(headings)
    .map((row) => (isOneCell(row) ? (row[0]?.text ?? '') : rowLine(row, columns, unit, topic)));
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

function rowLine(row: readonly Place[], columns: readonly Column[], unit: string | null, topic: string | null): string {
  const at = (role: Column['role']): number[] => columns.flatMap((column, i) => (column.role === role ? [i] : []));
  const text = (i: number): string => row[i]?.text ?? '';
  const unique = at('label').filter((i, nth, all) => row[i]?.cell !== row[all[nth - 1] ?? -1]?.cell);
  const split = unique.map((i) => ({ ...splitUnit(text(i)), heading: columns[i]?.labels.at(-1) ?? '' }));
  const named = rowLabels(split.map(({ label, heading }) => ({ text: label, heading })));
  const ownUnit = at('unit').map(text)[0] ?? split.map((label) => label.unit).find((found) => found !== null) ?? null;
  const told = columns.flatMap((column, i) => {
    const words = text(i);
    const tells = !isVoid(words) && (column.role === 'figure' || column.role === 'text');
    return tells && row[i]?.cell !== row[i - 1]?.cell ? [{ words, column }] : [];
  });
  const parts = told.map(({ words, column }) => cellPhrase(words, named, column, ownUnit ?? unit, topic));
  const name = split.map(({ label }) => label).filter((label) => label !== '');
  if (parts.length === 0) return name.join('：');
  const lead = told.some(({ words }) => FIGURES.test(words)) || name.length === 0 ? '' : `${name.join('')}：`;
  return `${lead}${parts
    .join('；')
    .replace(/。；/g, '；')
    .replace(/[。；]$/, '')}。`;
}

/** What makes a cell's words take up the name of their row. */
const FIGURES = /[\d*×]/;

function cellPhrase(
  words: string,
  row: readonly string[],
  column: Column,
  unit: string | null,
  topic: string | null,
): string {
  const figure = readFigure(words);
  if (figure === null) return wordsPhrase(words, row, column.labels.join(''));
  const tail = figure.hasUnit ? '' : (column.unit ?? unit ?? impliedUnit([...row, ...column.labels]));
  return phrase([...row, ...column.labels], `${figure.words}${tail}`, topic);
}

const impliedUnit = (labels: readonly string[]): string =>
  IMPLIED_UNITS.find(([tail]) => labels.some((label) => label.endsWith(tail)))?.[1] ?? '';

/** Words of a cell: under a target's heading they say what is to be done, under others the row's name leads figures in. */
function wordsPhrase(words: string, row: readonly string[], heading: string): string {
  if (!FIGURES.test(words) || row.length === 0) return heading === '' ? words : `${heading}：${words}`;
  const status = statusOf(heading);
  const subject = phrase(row, '', null);
  if (status === 'target') return `${subject}：${heading}${/^(?:完成|全面完成)/.test(words) ? '：计划' : '为'}${words}`;
  return status === 'outcome' || heading === '' ? `${subject}：${words}` : `${subject}：${heading}，${words}`;
}
