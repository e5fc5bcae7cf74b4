import type { Report } from '../../model/report.js';
import { printable } from '../../text/printable.js';
import type { ViewContext } from './context.js';
import type { View } from './types.js';

const baseName = (path: string): string => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

/** A short name for each report's file: its base name where no other report has the same, else the whole path. */
export function shortNames(reports: readonly Pick<Report, 'path'>[]): (path: string) => string {
  const users = new Map<string, Set<string>>();
  for (const { path } of reports) {
    const paths = users.get(baseName(path)) ?? new Set();
    users.set(baseName(path), paths.add(path));
  }
  return (path) => printable((users.get(baseName(path))?.size ?? 0) > 1 ? path : baseName(path));
}

/** A report as it is named among the sources: bureau, title, date, file. */
export function reportLine({ bureau, title, published, path }: Report): string {
  const known = [bureau, title, published, path].filter((part) => part !== null);
  return known.map(printable).join('  ');
}

/** The findings of each numbered row. What stands in lists has its place beside it. */
function rowFindings(view: View): readonly { readonly number: number; readonly ids: readonly string[] }[] {
  switch (view.type) {
    case 'overview':
      return [];
    case 'figures':
      return view.groups.flatMap(({ rows }) =>
        rows.map(({ number, cells }) => ({ number, ids: cells.flatMap((cell) => cell.observations) })),
      );
    case 'initiatives':
      return view.groups.flatMap(({ rows }) =>
        rows.map(({ number, cells }) => ({ number, ids: cells.flat().map(({ id }) => id) })),
      );
  }
}

/** `wangting.txt:45,47 lanqiao.txt:12`: each file once with its lines. */
function citeAll(ids: readonly string[], context: ViewContext, fileName: (path: string) => string): string {
  const lines = new Map<string, Set<number>>();
  for (const id of ids) {
    const found = context.lookup.cite(id);
    if (found !== null) lines.set(found.path, (lines.get(found.path) ?? new Set()).add(found.line));
  }
  return [...lines].map(([path, numbers]) => `${fileName(path)}:${[...numbers].join(',')}`).join(' ');
}

/** `[12]`, or `[12-15]` for rows that follow one another. */
const rowsText = (first: number, last: number): string => (first === last ? `[${first}]` : `[${first}-${last}]`);

interface Cited {
  readonly first: number;
  readonly last: number;
  readonly places: string;
}

/** Rows that follow one another and stand in the same places are named together. */
function joined(rows: readonly { readonly number: number; readonly places: string }[]): readonly Cited[] {
  const found: Cited[] = [];
  for (const { number, places } of rows) {
    const last = found.at(-1);
    if (last !== undefined && last.last === number - 1 && last.places === places)
      found[found.length - 1] = { ...last, last: number };
    else found.push({ first: number, last: number, places });
  }
  return found;
}

/** For the numbered rows of the views the files and lines that state their figures: `[12] wangting.txt:45 lanqiao.txt:12`. */
export const citations = (
  views: readonly View[],
  context: ViewContext,
  fileName: (path: string) => string,
): readonly string[] =>
  joined(views.flatMap(rowFindings).map(({ number, ids }) => ({ number, places: citeAll(ids, context, fileName) })))
    .filter(({ places }) => places !== '')
    .map(({ first, last, places }) => `${rowsText(first, last)} ${places}`);
