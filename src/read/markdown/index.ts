import { tableLines } from '../table/index.js';
import { type Cell, cell } from '../table/model.js';
import { stripInline } from './inline.js';

const HEADING = /^ {0,3}#{1,6}(?:[ \t]+|(?=[\u4e00-\u9fff（(]))/;
const UNDERLINE = /^ {0,3}(?:=+|-{2,})$/;
const RULE = /^ {0,3}(?:(?:-[ \t]{0,3}){3,}|(?:_[ \t]{0,3}){3,}|(?:\*[ \t]{0,3}){3,})$/;
const QUOTE = /^ {0,3}(?:>[ \t]?)+/;
/** `- item`, `* [x] done`; `- 12 -` is the number of a page. */
const BULLET = /^[ \t]*[-*+][ \t]+(?:\[[ xX]\][ \t]+)?(?!\d{1,4}[ \t]*-[ \t]*$)/;
const FENCE = /^ {0,3}(```|~~~)/;
const DELIMITER = /^\|?:?-+:?(?:\|:?-+:?)*\|?$/;

/** Labels of a letterhead for what the head of a file (front matter) may say. */
const FRONT: ReadonlyMap<string, string> = new Map([
  ['title', ''],
  ['date', '发布日期：'],
  ['author', '来源：'],
  ['source', '来源：'],
]);
const LONGEST_FRONT = 60;

/**
 * Reads Markdown as a report's text: the marks of headings, lists, quotations and emphasis go, tables become a line for
 * each row. Every other line stays on the line that it has in the file, so that places can be found there.
 */
export function readMarkdown(source: string): string {
  const lines = withoutComments(source).split(/\r\n?|\n/);
  const written: string[] = [];
  for (let at = frontMatter(lines, written); at < lines.length; ) at = block(lines, at, written);
  return written.join('\n');
}

/** Writes the line, the table or the fenced code that begins at a line; gives the line behind it. */
function block(lines: readonly string[], at: number, written: string[]): number {
  const line = lines[at] ?? '';
  const fence = FENCE.exec(line)?.[1] ?? null;
  if (fence !== null) return code(lines, at, fence, written);
  if (opensTable(line, lines[at + 1])) return table(lines, at, written);
  written.push(stripLine(line, lines[at - 1] ?? ''));
  return at + 1;
}

function code(lines: readonly string[], from: number, fence: string, written: string[]): number {
  written.push('');
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const shut = FENCE.exec(line)?.[1] === fence;
    written.push(shut ? '' : line);
    if (shut) return at + 1;
  }
  return lines.length;
}

/** Drops <!-- comments --> but their line breaks; one that is never closed stays. */
function withoutComments(source: string): string {
  const kept: string[] = [];
  let at = 0;
  for (let from = source.indexOf('<!--'); from >= 0; from = source.indexOf('<!--', at)) {
    const end = source.indexOf('-->', from + 4);
    if (end < 0) break;
    kept.push(source.slice(at, from), source.slice(from, end).replace(/[^\r\n]+/g, ''));
    at = end + 3;
  }
  return kept.join('') + source.slice(at);
}

const LONGEST_DELIMITER = 2000;

const opensTable = (line: string, next = ''): boolean =>
  line.includes('|') && next.length <= LONGEST_DELIMITER && DELIMITER.test(next.replace(/[ \t]+/g, ''));

function stripLine(line: string, before: string): string {
  const shut = line.trimEnd();
  if (RULE.test(shut) || (UNDERLINE.test(shut) && before.trim() !== '')) return '';
  const words = shut.replace(QUOTE, '').replace(BULLET, '');
  if (!HEADING.test(words)) return stripInline(words);
  return stripInline(
    words
      .replace(HEADING, '')
      .replace(/#{1,6}$/, '')
      .trimEnd(),
  );
}

/** Reads the head of a file between two lines of strokes; gives the line behind it. */
function frontMatter(lines: readonly string[], written: string[]): number {
  if (lines[0]?.trim() !== '---') return 0;
  const end = lines.slice(1, LONGEST_FRONT).findIndex((line) => line.trim() === '---');
  if (end < 0) return 0;
  for (const line of lines.slice(0, end + 2)) {
    const [, name = '', value = ''] = /^(\w{1,20}):[ \t]*["']?([^"']{1,200})/.exec(line) ?? [];
    const label = FRONT.get(name.toLowerCase());
    written.push(label === undefined || value === '' ? '' : `${label}${value.trim()}`);
  }
  return end + 2;
}

/** Writes the table that begins at a line; gives the line behind it. */
function table(lines: readonly string[], from: number, written: string[]): number {
  let end = from + 2;
  while (end < lines.length && (lines[end] ?? '').includes('|')) end++;
  const rows = lines.slice(from, end).filter((_, at) => at !== 1);
  const above = written.findLast((line) => line.trim() !== '') ?? null;
  const rendered = tableLines({ rows: rows.map((row, at) => cells(row, at === 0)) }, above);
  for (let blank = end - from - rendered.length; blank > 0; blank--) written.push('');
  for (const one of rendered) written.push(one);
  return end;
}

function cells(row: string, heading: boolean): Cell[] {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((words) => cell(stripInline(words.trim()), heading));
}
