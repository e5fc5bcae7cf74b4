import { fill } from '../../lexicon/wording/fill.js';
import { displayWidth } from '../../text/width.js';
import { wrap } from '../../text/wrap.js';
import type { Citation } from '../lookup.js';
import type { ViewColumn } from '../view/types.js';
import type { Pen } from './options.js';

const INDENT = '    ';

/** An item of a list with the place that it comes from. */
export interface LoneItem {
  readonly text: string;
  readonly source: Citation | null;
}

/** Items one after the other with a separator, wrapped to the page and indented. */
export function flow(items: readonly string[], separator: string, indent: string, pen: Pen): string[] {
  if (items.length === 0) return [];
  return wrap(items.join(separator), pen.width - indent.length, pen.ambiguous).map((line) => `${indent}${line}`);
}

/**
 * Items one after the other, as many in a line as fit, each kept whole: a file name and its line are not parted. Only an
 * item wider than a line is wrapped.
 */
export function flowWhole(items: readonly string[], separator: string, indent: string, pen: Pen): string[] {
  const room = pen.width - indent.length;
  const lines: string[] = [];
  let line = '';
  for (const item of items) {
    const joined = line === '' ? item : `${line}${separator}${item}`;
    if (displayWidth(joined, pen.ambiguous) <= room) line = joined;
    else {
      if (line !== '') lines.push(line);
      line = item;
    }
  }
  if (line !== '') lines.push(line);
  return lines.flatMap((text) => wrap(text, room, pen.ambiguous)).map((text) => `${indent}${text}`);
}

/**
 * What only one column says, a list a column: a table of such figures would be one figure a row among missing cells.
 * Columns without any are left out.
 */
export function flowLists(columns: readonly ViewColumn[], lists: readonly (readonly LoneItem[])[], pen: Pen): string[] {
  const { labels } = pen.words;
  const lines = columns.flatMap(({ name, year }, at) => {
    const items = lists[at] ?? [];
    if (items.length === 0) return [];
    const paths = new Set(items.map(({ source }) => source?.path ?? ''));
    const file = paths.size === 1 ? [...paths].map(pen.fileName) : [];
    const texts = items.map((item) => `${item.text}${place(item.source, paths.size > 1, pen)}`);
    const heading = ['', name, year, ...file].join(' ').trimEnd();
    return [pen.paint('header', ` ${heading}`), ...flow(texts, labels['list-separator'], INDENT, pen)];
  });
  return lines.length === 0 ? [] : [pen.paint('quiet', labels['also-by-one']), ...lines];
}

/** Where an item stands: the line alone where the list's heading names the file. */
function place(source: Citation | null, withFile: boolean, pen: Pen): string {
  if (source === null) return '';
  const line = fill(pen.words.labels['at-line'], { line: source.line });
  return ` (${withFile ? `${pen.fileName(source.path)}:${source.line}` : line})`;
}
