import type { Speech, ViewId, Wording } from '../lexicon/wording/types.js';
import type { Comparison } from '../model/comparison.js';
import type { Report } from '../model/report.js';
import { printable } from '../text/printable.js';
import type { Citation } from './lookup.js';
import { UNICODE } from './marks/glyphs.js';
import { Legend } from './marks/legend.js';
import { citations, reportLine, shortNames } from './view/citations.js';
import { viewContext } from './view/context.js';
import { headline } from './view/headline.js';
import { buildViews } from './view/index.js';
import type {
  FigureCell,
  FigureGroup,
  FigureView,
  InitiativeItem,
  InitiativeView,
  OverviewView,
  View,
  ViewColumn,
} from './view/types.js';

/** How a comparison is printed as Markdown. */
export interface MarkdownOptions extends Speech {
  readonly views: readonly ViewId[];
}

/** What every part is written with. */
interface Pen {
  readonly words: Wording;
  readonly legend: Legend;
  readonly fileName: (path: string) => string;
}

/** Words of a report as Markdown shows them: nothing in them is taken for markup. */
export const escapeMarkdown = (text: string): string =>
  printable(text)
    .replace(/[\\`*_{}[\]<>#|~!]/g, '\\$&')
    .replace(/&/g, '&amp;');

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table; the first column stands to the left, the others as told. */
function table(head: readonly string[], align: 'left' | 'right', rows: readonly (readonly string[])[]): string[] {
  const rule = head.map((_, at) => (at === 0 || align === 'left' ? '---' : '---:'));
  return [row(head), row(rule), ...rows.map(row), ''];
}

const columnHeads = (columns: readonly ViewColumn[]): string[] =>
  columns.map(({ group = '', name, year }) => escapeMarkdown(`${group} ${name} ${year}`.trim()));

function figureText(cell: FigureCell, { legend }: Pen): string {
  const flags = legend.flags(cell.flags);
  const gap = cell.gap === null ? '' : ` (${cell.gap})`;
  return escapeMarkdown(`${cell.text}${flags}${gap}`);
}

/** A list of what only one column says, each item with its place. */
function lists<T extends { readonly source: Citation | null }>(
  columns: readonly ViewColumn[],
  alone: readonly (readonly T[])[],
  text: (item: T) => string,
  pen: Pen,
): string[] {
  return columns.flatMap(({ name, year }, at) => {
    const items = alone[at] ?? [];
    if (items.length === 0) return [];
    const shown = items.map((item) => {
      const place = item.source === null ? '' : ` (${pen.fileName(item.source.path)}:${item.source.line})`;
      return `- ${escapeMarkdown(`${text(item)}${place}`)}`;
    });
    return [`${escapeMarkdown(`${name} ${year} ${pen.words.labels['also-by-one'].trim()}`)}`, '', ...shown, ''];
  });
}

function figureGroup(group: FigureGroup, columns: readonly ViewColumn[], pen: Pen): string[] {
  const rows = group.rows.map((one) => [
    escapeMarkdown(`${one.number} ${one.label}${one.aligned ? ` ${pen.legend.sign('aligned-by-subject')}` : ''}`),
    ...one.cells.map((cell) => figureText(cell, pen)),
  ]);
  const head = [escapeMarkdown(group.label), ...columnHeads(columns)];
  return [
    `### ${escapeMarkdown(group.label)}`,
    '',
    ...(rows.length === 0 ? [] : table(head, 'right', rows)),
    ...lists(columns, group.alone, ({ text, cell }) => `${text} ${pen.legend.flags(cell.flags)}`.trim(), pen),
  ];
}

function figures(view: FigureView, pen: Pen): string[] {
  return view.groups.flatMap((group) => figureGroup(group, view.columns, pen));
}

const initiativeText = ({ name, status }: InitiativeItem): string => `${name} ${UNICODE.initiatives[status]}`;

function initiatives(view: InitiativeView, pen: Pen): string[] {
  return view.groups.flatMap((group) => {
    const rows = group.rows.map((one) => [
      escapeMarkdown(`${one.number} ${one.label}`),
      ...one.cells.map((items) =>
        items.length === 0
          ? pen.legend.sign('not-mentioned')
          : items.map((item) => escapeMarkdown(initiativeText(item))).join('<br>'),
      ),
    ]);
    const head = [escapeMarkdown(group.label), ...columnHeads(view.columns)];
    return [
      `### ${escapeMarkdown(group.label)}`,
      '',
      ...(rows.length === 0 ? [] : table(head, 'left', rows)),
      ...lists(view.columns, group.alone, initiativeText, pen),
    ];
  });
}

function overview(view: OverviewView, pen: Pen): string[] {
  const rows = [...view.rows, view.total].map((one) => [
    escapeMarkdown(one.label),
    ...one.cells.map((cell) =>
      cell === null
        ? pen.legend.sign('not-mentioned')
        : `${cell.standards} / ${cell.counts} / ${cell.amounts} / ${cell.initiatives}`,
    ),
    String(one.comparable),
  ]);
  const { labels } = pen.words;
  const head = [labels.category, ...columnHeads(view.columns), labels['comparable-rows']];
  return [escapeMarkdown(labels['overview-cells']), '', ...table(head, 'right', rows)];
}

function body(view: View, pen: Pen): string[] {
  switch (view.type) {
    case 'overview':
      return overview(view, pen);
    case 'figures':
      return figures(view, pen);
    case 'initiatives':
      return initiatives(view, pen);
  }
}

/**
 * A comparison as Markdown: a heading a view, a table a category, signs and notes as in the printed tables, sources with
 * file and line. Reports' words are escaped.
 */
export function renderMarkdown(comparison: Comparison, reports: readonly Report[], options: MarkdownOptions): string {
  const context = viewContext(comparison, reports, options);
  const { words } = context;
  const pen: Pen = { words, legend: new Legend(UNICODE, words), fileName: shortNames(reports) };
  const views = buildViews(options.views, context);
  const sections = views.flatMap((view) => [`## ${escapeMarkdown(view.title)}`, '', ...body(view, pen)]);
  const states = options.views.includes('initiatives') ? pen.legend.initiatives() : [];
  const legend = [...pen.legend.signs(), ...states, ...pen.legend.footnotes()];
  const list = (items: readonly string[]): string[] => items.map((item) => `- ${escapeMarkdown(item)}`);
  return `${[
    `# ${escapeMarkdown(headline(context, reports))}`,
    '',
    ...sections,
    ...(legend.length === 0 ? [] : [`## ${words.labels.legend}`, '', ...list(legend), '']),
    `## ${words.labels.sources}`,
    '',
    ...list(reports.map(reportLine)),
    ...list(citations(views, context, pen.fileName)),
  ].join('\n')}\n`;
}
