import type { Report } from '../../model/report.js';
import { printable } from '../../text/printable.js';
import type { ViewContext } from '../view/context.js';
import type { View } from '../view/types.js';
import { flow, flowWhole } from './flow.js';
import type { Pen } from './options.js';

const baseName = (path: string): string => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

/** A short name for each report's file: its base name where no other report has the same, else the whole path. */
export function shortNames(reports: readonly Report[]): (path: string) => string {
  const users = new Map<string, Set<string>>();
  for (const { path } of reports) {
    const paths = users.get(baseName(path)) ?? new Set();
    users.set(baseName(path), paths.add(path));
  }
  return (path) => printable((users.get(baseName(path))?.size ?? 0) > 1 ? path : baseName(path));
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

/** `cixi.txt:45,47 hongjiang.txt:12`: each file once with its lines. */
function citeAll(ids: readonly string[], context: ViewContext, pen: Pen): string {
  const lines = new Map<string, Set<number>>();
  for (const id of ids) {
    const found = context.lookup.cite(id);
    if (found !== null) lines.set(found.path, (lines.get(found.path) ?? new Set()).add(found.line));
  }
  return [...lines].map(([path, numbers]) => `${pen.fileName(path)}:${[...numbers].join(',')}`).join(' ');
}

function reportLine(report: Report): string {
  const title = report.title === null ? [] : [report.title];
  const published = report.published === null ? [] : [report.published];
  return [report.bureau ?? '', ...title, ...published, report.path]
    .map(printable)
    .filter((part) => part !== '')
    .join('  ');
}

/** The reports with their titles and paths, then for each numbered row the files and lines that state its figures. */
export function sourceLines(
  views: readonly View[],
  reports: readonly Report[],
  context: ViewContext,
  pen: Pen,
): string[] {
  const cited = views
    .flatMap(rowFindings)
    .map(({ number, ids }) => ({ number, places: citeAll(ids, context, pen) }))
    .filter(({ places }) => places !== '')
    .map(({ number, places }) => `[${number}] ${places}`);
  return [
    pen.paint('title', context.words.labels.sources),
    ...reports.flatMap((report) => flow([reportLine(report)], '', '  ', pen)),
    ...flowWhole(cited, '  ', '  ', pen),
  ];
}
