import { fill } from '../lexicon/wording/fill.js';
import type { Wording } from '../lexicon/wording/types.js';
import type { PassageBlock, PassageCell, Passages } from '../model/passages.js';
import type { Report } from '../model/report.js';
import { printable } from '../text/printable.js';
import { padEnd } from '../text/width.js';
import { wrap } from '../text/wrap.js';
import { jsonText } from './json/extract.js';
import type { PageOptions, Pen } from './table/options.js';
import { penFor } from './table/pen.js';

const NARROWEST = 34;
const BETWEEN = ' | ';

/** The passage with the words that the first report has not in ⟦⟧; neighbouring marks are one. */
function markedText(cell: PassageCell): string {
  if (cell.state !== 'compared') return printable(cell.text);
  return printable(cell.words.map(({ text, mark }) => (mark ? `⟦${text}⟧` : text)).join('')).replaceAll('⟧⟦', '');
}

/** How a passage stands to the first report's, in a word. */
function stateText(cell: PassageCell, { labels }: Wording): string {
  switch (cell.state) {
    case 'base':
      return '';
    case 'only':
      return labels['passage-only'];
    case 'paraphrase':
      return labels['passage-paraphrase'];
    case 'compared':
      return fill(labels['passage-similar'], { percent: Math.round(cell.similarity * 100) });
  }
}

/** Paints what stands in ⟦⟧, also where a mark runs over the end of a line. */
function paintMarks(lines: readonly string[], pen: Pen): readonly string[] {
  let open = false;
  return lines.map((line) => {
    const parts = line.split(/(⟦|⟧)/);
    return parts
      .map((part) => {
        if (part === '⟦') open = true;
        const token = open ? 'target' : 'plain';
        if (part === '⟧') open = false;
        return pen.paint(token, part);
      })
      .join('');
  });
}

function cellLines(cell: PassageCell | null, width: number, pen: Pen): readonly string[] {
  if (cell === null) return [pen.paint('missing', padEnd('--', width))];
  const state = stateText(cell, pen.words);
  const place = `${pen.fileName(cell.path)}${state === '' ? '' : `  ${state}`}`;
  const text = wrap(markedText(cell), width, pen.ambiguous).map((line) => padEnd(line, width, pen.ambiguous));
  const head = wrap(place, width, pen.ambiguous).map((line) => pen.paint('quiet', padEnd(line, width, pen.ambiguous)));
  return [...head, ...paintMarks(text, pen)];
}

function sideBySide(cells: readonly (readonly string[])[], width: number): string[] {
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    cells
      .map((lines) => lines[at] ?? ' '.repeat(width))
      .join(BETWEEN)
      .trimEnd(),
  );
}

/** Which columns stand side by side: the first report in every group, the others in turns. */
function groupsOf(columns: number, width: number): readonly (readonly number[])[] {
  const room = Math.max(2, Math.floor((width + BETWEEN.length) / (NARROWEST + BETWEEN.length)));
  const others = Array.from({ length: Math.max(0, columns - 1) }, (_, at) => at + 1);
  if (others.length === 0) return [[0]];
  const groups: number[][] = [];
  for (let at = 0; at < others.length; at += room - 1) groups.push([0, ...others.slice(at, at + room - 1)]);
  return groups;
}

function blockLines({ topic, cells }: PassageBlock, number: number, group: readonly number[], width: number, pen: Pen) {
  const shown = group.map((index) => cells[index] ?? null);
  if (shown.every((cell) => cell === null)) return [];
  const name = topic === '' ? '' : ` ${printable(topic)}`;
  const lines = sideBySide(
    shown.map((cell) => cellLines(cell, width, pen)),
    width,
  );
  return [pen.paint('category', `${number}${name}`), ...lines, ''];
}

/** What the signs of a page mean, of those that stand on it. */
function notes(blocks: readonly PassageBlock[], pen: Pen): string[] {
  const states = new Set(blocks.flatMap(({ cells }) => cells.flatMap((cell) => (cell === null ? [] : [cell.state]))));
  return [
    ...(states.has('compared') ? [pen.words.labels['passages-marks']] : []),
    ...(states.has('paraphrase') ? [pen.words.labels['passages-reworded']] : []),
  ]
    .flatMap((note) => wrap(note, pen.width, pen.ambiguous))
    .map((line) => pen.paint('quiet', line));
}

/** The prose of one category side by side: equal columns, a block a topic, differing words marked. */
export function renderPassages(passages: Passages, reports: readonly Report[], options: PageOptions): string {
  const pen = penFor(options, reports);
  const { labels } = pen.words;
  const { columns, blocks } = passages;
  const category = pen.words.names.category(passages.category);
  const pages = groupsOf(columns.length, pen.width).flatMap((group) => {
    const width = Math.floor((pen.width - BETWEEN.length * (group.length - 1)) / group.length);
    const heads = group.map((index) => {
      const column = columns[index];
      const name = `${column?.area ?? ''} ${column?.year ?? ''}`.trim();
      return pen.paint('header', padEnd(printable(name), width, pen.ambiguous));
    });
    const rule = pen.paint('quiet', pen.glyphs.rule.repeat(pen.width));
    return [
      heads.join(BETWEEN).trimEnd(),
      rule,
      ...blocks.flatMap((block, at) => blockLines(block, at + 1, group, width, pen)),
    ];
  });
  const values = { category, columns: columns.length, topics: blocks.length };
  return `${[
    pen.paint('title', fill(labels.passages, values)),
    ...notes(blocks, pen),
    '',
    ...(blocks.length === 0 ? [labels['nothing-here']] : pages),
  ].join('\n')}\n`;
}

/** The passages as data. */
export const renderPassagesJson = (passages: Passages): string => jsonText(passages);
