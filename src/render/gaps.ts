import { fill } from '../lexicon/wording/fill.js';
import type { Names } from '../lexicon/wording/types.js';
import type { Gap, GapMention, Gaps } from '../model/gaps.js';
import type { Report } from '../model/report.js';
import { printable } from '../text/printable.js';
import { padStart } from '../text/width.js';
import { wrap } from '../text/wrap.js';
import { diagnosticJson, jsonText } from './json/extract.js';
import { type Lookup, lookupIn } from './lookup.js';
import { GAP, widest } from './table/columns.js';
import type { GridColumn, GridRow } from './table/grid.js';
import { gridLines, textCell } from './table/grid-lines.js';
import type { PageOptions, Pen } from './table/options.js';
import { penFor } from './table/pen.js';

const NARROWEST_WORDS = 20;

function gapName({ kind, name }: Gap, names: Names): string {
  if (kind === 'category') return names.category(name);
  return kind === 'indicator' ? names.indicator(name) : printable(name);
}

/** Who has it and what they call it: 云岭县 2022 养老床位; 南溪区 2022 …. */
const mentionText = ({ area, year, name }: GapMention): string =>
  printable([area, year === null ? '' : String(year), name].filter((part) => part !== '').join(' '));

const INDENT = '    ';

/** The peers' sentences behind a gap, each under its place: `[4] report.txt:17`. */
function sentenceLines(gap: Gap, number: number, lookup: Lookup, pen: Pen): string[] {
  const told = new Map<string, string>();
  for (const { id, path, text } of gap.mentions) {
    const line = lookup.cite(id)?.line;
    told.set(line === undefined ? pen.fileName(path) : `${pen.fileName(path)}:${line}`, printable(text));
  }
  return [...told].flatMap(([place, text]) => [
    `  [${number}] ${place}`,
    ...wrap(text, pen.width - INDENT.length, pen.ambiguous).map((line) => `${INDENT}${line}`),
  ]);
}

/** How wide the parts of the table are. */
interface Widths {
  readonly labels: number;
  readonly counts: number;
  readonly words: number;
}

function widthsOf(counts: readonly string[], pen: Pen): Widths {
  const labels = Math.floor(pen.width * 0.38);
  const countWidth = widest([pen.words.labels['gap-peers'], ...counts], pen);
  const numbers = String(counts.length).length + 1;
  const words = Math.max(NARROWEST_WORDS, pen.width - labels - countWidth - 2 * GAP - numbers);
  return { labels, counts: countWidth, words };
}

interface Numbered {
  readonly gap: Gap;
  readonly number: number;
  readonly count: string;
}

function gapRow({ gap, number, count }: Numbered, widths: Widths, pen: Pen): GridRow {
  const said = gap.mentions.map(mentionText).join(pen.words.labels['list-separator']);
  return {
    number: String(number),
    label: `${gapName(gap, pen.words.names)} [${pen.words.gapKinds[gap.kind]}]`,
    cells: [
      [[{ text: padStart(count, widths.counts, pen.ambiguous), token: 'plain' }]],
      textCell(said, widths.words, 'plain', pen),
    ],
    missing: [false, false],
  };
}

/** Gaps as a table a category: what is missing, how many peers have it, who they are and what they call it, with their sentences below. */
export function renderGaps(gaps: Gaps, reports: readonly Report[], options: PageOptions): string {
  const pen = penFor(options, reports);
  const { labels, names } = pen.words;
  const ordered = gaps.gaps
    .toSorted((a, b) => names.rank(a.category) - names.rank(b.category))
    .map((gap, at): Numbered => ({ gap, number: at + 1, count: `${gap.peers}/${gaps.of}` }));
  const widths = widthsOf(
    ordered.map(({ count }) => count),
    pen,
  );
  const columns: readonly GridColumn[] = [
    { head: { name: labels['gap-peers'], year: '' }, width: widths.counts, align: 'right' },
    { head: { name: labels['gap-who'], year: '' }, width: widths.words, align: 'left' },
  ];
  const groups = [...new Set(ordered.map(({ gap }) => gap.category))].map((category) => ({
    label: names.category(category),
    rows: ordered.filter(({ gap }) => gap.category === category).map((one) => gapRow(one, widths, pen)),
    after: [],
  }));
  const values = { baseline: printable(gaps.baseline ?? '--'), count: gaps.gaps.length, of: gaps.of };
  const lookup = lookupIn(reports);
  return `${[
    pen.paint('title', fill(labels.gaps, values)),
    '',
    ...(groups.length === 0 ? [labels['gap-none']] : gridLines({ columns, groups, widestLabel: widths.labels }, pen)),
    '',
    pen.paint('title', labels.sources),
    ...ordered.flatMap(({ gap, number }) => sentenceLines(gap, number, lookup, pen)),
  ].join('\n')}\n`;
}

/** The contract's gaps as data. */
export const renderGapsJson = (gaps: Gaps): string =>
  jsonText({ ...gaps, diagnostics: gaps.diagnostics.map(diagnosticJson) });
