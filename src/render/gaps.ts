import { fill } from '../lexicon/wording/fill.js';
import { unitWithPer } from '../lexicon/wording/names.js';
import type { Names } from '../lexicon/wording/types.js';
import type { Gap, GapMention, Gaps } from '../model/gaps.js';
import type { Report } from '../model/report.js';
import { printable } from '../text/printable.js';
import { padStart } from '../text/width.js';
import { wrap } from '../text/wrap.js';
import { latestMentions, type MentionContext, mentionsText } from './gap-mentions.js';
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

/** A gap's name, with its unit where another of the category reads alike: 低保新增 人, 低保新增 户. */
function toldName({ gap }: Numbered, { pen, context, alike }: Shown): string {
  const name = gapName(gap, pen.words.names);
  const [first] = gap.mentions;
  if (first === undefined || gap.kind !== 'series' || !alike.has(alikeKey(gap))) return name;
  const figure = context.lookup.observation(first.id)?.item;
  return figure === undefined ? name : `${name} ${unitWithPer(printable(figure.unit), figure.per, context.lang)}`;
}

const alikeKey = ({ kind, category, name }: Gap): string => `${kind}/${category}/${name}`;

/** The names that several gaps of one kind and category have. */
function alikeNames(gaps: readonly Gap[]): ReadonlySet<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const key of gaps.map(alikeKey)) (once.has(key) ? again : once).add(key);
  return again;
}

const INDENT = '    ';

/** The peers' sentences behind a gap, each under its place: `[4] report.txt:17`. */
function sentenceLines({ mentions, number }: Numbered, lookup: Lookup, pen: Pen): string[] {
  const told = new Map<string, string>();
  for (const { id, path, text } of mentions) {
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
  /** Those that are shown. */
  readonly mentions: readonly GapMention[];
  readonly number: number;
  readonly count: string;
}

function gapRow(numbered: Numbered, widths: Widths, shown: Shown): GridRow {
  const { gap, mentions, number, count } = numbered;
  const { pen, context } = shown;
  const said = mentionsText(mentions, context);
  return {
    number: String(number),
    label: `${toldName(numbered, shown)} [${pen.words.gapKinds[gap.kind]}]`,
    cells: [
      [[{ text: padStart(count, widths.counts, pen.ambiguous), token: 'plain' }]],
      textCell(said, widths.words, 'plain', pen),
    ],
    missing: [false, false],
  };
}

/** What rows are drawn and worded with. */
interface Shown {
  readonly pen: Pen;
  readonly context: MentionContext;
  /** What several gaps are called. */
  readonly alike: ReadonlySet<string>;
}

/** A word on what is left out, where anything is. */
function leftOut(ordered: readonly Numbered[], pen: Pen): string[] {
  if (ordered.every(({ gap, mentions }) => gap.mentions.length === mentions.length)) return [];
  return wrap(pen.words.labels['gap-latest'], pen.width, pen.ambiguous).map((line) => pen.paint('quiet', line));
}

/** Gaps as a table a category: what is missing, how many peers have it, who they are and what they call it, with their sentences below. */
export function renderGaps(gaps: Gaps, reports: readonly Report[], options: PageOptions): string {
  const pen = penFor(options, reports);
  const { labels, names } = pen.words;
  const context: MentionContext = {
    lookup: lookupIn(reports),
    lang: options.lang,
    glyphs: pen.glyphs,
    between: labels['word-separator'],
    separator: labels['list-separator'],
  };
  const ordered = gaps.gaps
    .toSorted((a, b) => names.rank(a.category) - names.rank(b.category))
    .map(
      (gap, at): Numbered => ({
        gap,
        mentions: latestMentions(gap, context.lookup),
        number: at + 1,
        count: `${gap.peers}/${gaps.of}`,
      }),
    );
  const widths = widthsOf(
    ordered.map(({ count }) => count),
    pen,
  );
  const columns: readonly GridColumn[] = [
    { head: { name: labels['gap-peers'], year: '' }, width: widths.counts, align: 'right' },
    { head: { name: labels['gap-who'], year: '' }, width: widths.words, align: 'left' },
  ];
  const shown: Shown = { pen, context, alike: alikeNames(gaps.gaps) };
  const groups = [...new Set(ordered.map(({ gap }) => gap.category))].map((category) => ({
    label: names.category(category),
    rows: ordered.filter(({ gap }) => gap.category === category).map((one) => gapRow(one, widths, shown)),
    after: [],
  }));
  const values = { baseline: printable(gaps.baseline ?? '--'), count: gaps.gaps.length, of: gaps.of };
  return `${[
    pen.paint('title', fill(labels.gaps, values)),
    ...leftOut(ordered, pen),
    '',
    ...(groups.length === 0 ? [labels['gap-none']] : gridLines({ columns, groups, widestLabel: widths.labels }, pen)),
    '',
    pen.paint('title', labels.sources),
    ...ordered.flatMap((one) => sentenceLines(one, context.lookup, pen)),
  ].join('\n')}\n`;
}

/** The contract's gaps as data. */
export const renderGapsJson = (gaps: Gaps): string =>
  jsonText({ ...gaps, diagnostics: gaps.diagnostics.map(diagnosticJson) });
