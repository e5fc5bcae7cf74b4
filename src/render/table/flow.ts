import { fill } from '../../lexicon/wording/fill.js';
import { groupBy } from '../../model/group-by.js';
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

/** Lines that are filled with pieces, each kept whole. */
class Filled {
  readonly lines: string[] = [];
  readonly #room: number;
  readonly #pen: Pen;

  constructor(room: number, pen: Pen) {
    this.#room = room;
    this.#pen = pen;
  }

  /** Adds a piece to the last line, or in a line of its own; false where it is wider than a line. */
  add(piece: string, separator: string): boolean {
    const last = this.lines.at(-1);
    const joined = last === undefined ? piece : `${last}${separator}${piece}`;
    if (last !== undefined && this.#fits(joined)) this.lines[this.lines.length - 1] = joined;
    else if (this.#fits(piece)) this.lines.push(piece);
    else return false;
    return true;
  }

  /** Adds a piece that is wider than a line, broken into several. */
  addBroken(piece: string): void {
    this.lines.push(...wrap(piece, this.#room, this.#pen.ambiguous));
  }

  #fits(text: string): boolean {
    return displayWidth(text, this.#pen.ambiguous) <= this.#room;
  }
}

/**
 * Items one after the other, as many in a line as fit, each kept whole: a file name and its line are not parted. An item
 * wider than a line is broken at its blanks, and only a word wider than a line within.
 */
export function flowWhole(items: readonly string[], separator: string, indent: string, pen: Pen): string[] {
  const filled = new Filled(pen.width - indent.length, pen);
  for (const item of items) {
    if (filled.add(item, separator)) continue;
    item.split(' ').forEach((word, at) => {
      if (at === 0 || !filled.add(word, ' ')) filled.addBroken(word);
    });
  }
  return filled.lines.map((text) => `${indent}${text}`);
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
    const texts = told(items).map(({ text, sources }) => `${text}${places(sources, paths.size > 1, pen)}`);
    const heading = ['', name, year, ...file].join(' ').trimEnd();
    return [pen.paint('header', ` ${heading}`), ...flow(texts, labels['list-separator'], INDENT, pen)];
  });
  return lines.length === 0 ? [] : [pen.paint('quiet', labels['also-by-one']), ...lines];
}

/** An item with all the places that say it. */
interface ToldItem {
  readonly text: string;
  readonly sources: readonly Citation[];
}

/** Items that read alike are told once, with all their places. */
const told = (items: readonly LoneItem[]): readonly ToldItem[] =>
  [...groupBy(items, ({ text }) => text)].map(([text, same]) => ({
    text,
    sources: same.map(({ source }) => source).filter((source) => source !== null),
  }));

/** Where an item stands: the lines alone where the list's heading names the file. */
function places(sources: readonly Citation[], withFile: boolean, pen: Pen): string {
  if (sources.length === 0) return '';
  const named = sources.map(({ path, line }) => (withFile ? `${pen.fileName(path)}:${line}` : String(line)));
  const all = [...new Set(named)].join(',');
  return ` (${withFile ? all : fill(pen.words.labels['at-line'], { line: all })})`;
}
