import { MONTHS } from '../lexicon/alignment.js';
import { fill } from '../lexicon/wording/fill.js';
import { unitWithPer } from '../lexicon/wording/names.js';
import type { Lang, Wording } from '../lexicon/wording/types.js';
import type { Pledge, Pledges, Verdict } from '../model/comparison.js';
import { groupBy } from '../model/group-by.js';
import { printable } from '../text/printable.js';
import { padEnd, padStart } from '../text/width.js';
import { formatPoints, signed } from './format/number.js';
import { formatAmount, formatObservation } from './format/observation.js';
import { formatPeriod } from './format/period.js';
import { jsonText, observationJson } from './json/extract.js';
import { GAP, widest } from './table/columns.js';
import { flowWhole } from './table/flow.js';
import type { GridCell, GridColumn, GridGroup, GridRow } from './table/grid.js';
import { gridLines } from './table/grid-lines.js';
import type { PageOptions, Pen } from './table/options.js';
import { penFor } from './table/pen.js';
import type { Token } from './table/theme.js';
import { MISSING } from './view/figure-cell.js';

const TONES: Readonly<Record<Verdict, Token>> = {
  met: 'plain',
  exceeded: 'rise',
  missed: 'fall',
  unreported: 'missing',
  'not-comparable': 'quiet',
};

const NARROWEST_LABEL = 14;

/** A pledge in words, before it is put into columns. */
interface Shown {
  readonly pledge: Pledge;
  readonly label: string;
  readonly texts: readonly string[];
}

/** A difference in points for shares; one that was brought to a month says so where its target is told by another time: +10元/月 of 元/年. */
function differenceText({ difference, target }: Pledge, lang: Lang, words: Wording): string {
  if (difference === null) return MISSING;
  if (difference.points !== undefined) return formatPoints(difference.points, words);
  const monthly =
    target.per
      ?.split('·')
      .map((part) => (part in MONTHS ? '月' : part))
      .join('·') ?? null;
  const unit = target.kind !== 'standard' || monthly === target.per ? '' : unitWithPer(target.unit, monthly, lang);
  return signed(difference.absolute, (size) => `${formatAmount(size, target)}${unit}`);
}

function show(pledge: Pledge, lang: Lang, words: Wording): Shown {
  const { target, outcome } = pledge;
  return {
    pledge,
    label: printable(target.subject),
    texts: [
      formatObservation(target, lang),
      outcome === null ? MISSING : formatObservation(outcome, lang),
      differenceText(pledge, lang, words),
      words.verdicts[pledge.verdict],
    ],
  };
}

/** How many targets came out how: 达成 7   未达 4. */
function tally(pledges: readonly Pledge[], words: Wording): string {
  const count = (verdict: Verdict): number => pledges.filter((pledge) => pledge.verdict === verdict).length;
  const verdicts: readonly Verdict[] = ['met', 'exceeded', 'missed', 'unreported', 'not-comparable'];
  return verdicts
    .filter((verdict) => count(verdict) > 0)
    .map((verdict) => fill(words.labels.tally, { verdict: words.verdicts[verdict], count: count(verdict) }))
    .join('   ');
}

const cellLine = (text: string, width: number, align: GridColumn['align'], token: Token, pen: Pen): GridCell => [
  [{ text: (align === 'right' ? padStart : padEnd)(text, width, pen.ambiguous), token }],
];

function columnsOf(rows: readonly Shown[], pen: Pen): readonly GridColumn[] {
  const { labels } = pen.words;
  return [labels.target, labels.outcome, labels.difference, labels.verdict].map((name, at) => ({
    head: { name, year: '' },
    width: widest([name, ...rows.map(({ texts }) => texts[at] ?? '')], pen),
    align: at === 3 ? 'left' : 'right',
  }));
}

function gridRow({ pledge, label, texts }: Shown, number: number, columns: readonly GridColumn[], pen: Pen): GridRow {
  const tones: readonly Token[] = ['target', 'plain', 'quiet', TONES[pledge.verdict]];
  return {
    number: String(number),
    label,
    cells: columns.map(({ width, align }, at) => cellLine(texts[at] ?? '', width, align, tones[at] ?? 'plain', pen)),
    missing: columns.map(() => false),
  };
}

/** `[3] wangting-2021.txt:61 > wangting-2022.txt:12`: where the target and where the outcome is stated. */
function place({ target, outcome }: Pledge, number: number, pen: Pen): string {
  const cite = ({ path, source }: Pledge['target']): string => `${pen.fileName(path)}:${source.line}`;
  return `[${number}] ${cite(target)}${outcome === null ? '' : ` > ${cite(outcome)}`}`;
}

/** Below an area's table: what came out how often, and why what cannot be compared cannot. */
function afterwards(own: readonly Pledge[], numbers: ReadonlyMap<Pledge, number>, pen: Pen): string[] {
  const reasons = own
    .filter(({ verdict }) => verdict === 'not-comparable')
    .map((pledge) => `[${numbers.get(pledge) ?? ''}] ${pen.words.reasons[pledge.why]}`);
  const lines = [`  ${tally(own, pen.words)}`, ...flowWhole(reasons, '  ', '  ', pen)];
  return lines.map((line) => pen.paint('quiet', line));
}

/** An area and what the targets are for: 澜桥区 2021年. */
function groupLabel({ area, target }: Pledge, lang: Lang): string {
  const when = target.period === null ? '' : ` ${formatPeriod(target.period, lang)}`;
  return printable(`${area}${when}`);
}

/** Targets against outcomes as a table an area and year, with what came out how often, and the sources. */
export function renderPledges({ pledges }: Pledges, options: PageOptions): string {
  const pen = penFor(
    options,
    pledges.flatMap(({ target, outcome }) => (outcome === null ? [target] : [target, outcome])),
  );
  const byLabel = groupBy(
    pledges.map((pledge) => show(pledge, options.lang, pen.words)),
    ({ pledge }) => groupLabel(pledge, options.lang),
  );
  const shown = [...byLabel.values()].flat();
  const columns = columnsOf(shown, pen);
  const numbers = new Map(shown.map(({ pledge }, at) => [pledge, at + 1]));
  const groups = [...byLabel].map(([label, own]) => ({
    label,
    rows: own.map((one) => gridRow(one, numbers.get(one.pledge) ?? 0, columns, pen)),
    after: afterwards(
      own.map(({ pledge }) => pledge),
      numbers,
      pen,
    ),
  }));
  const areas = new Set(pledges.map(({ area }) => area)).size;
  return `${[
    pen.paint('title', fill(pen.words.labels.pledges, { areas, count: pledges.length })),
    '',
    ...(groups.length === 0 ? [pen.words.labels['nothing-here']] : pledgeGrid(columns, groups, pen)),
    '',
    pen.paint('title', pen.words.labels.sources),
    ...flowWhole(
      shown.map(({ pledge }, at) => place(pledge, at + 1, pen)),
      '  ',
      '  ',
      pen,
    ),
  ].join('\n')}\n`;
}

/** Labels wrap to leave room for all columns beside them, as far as that goes. */
function pledgeGrid(columns: readonly GridColumn[], groups: readonly GridGroup[], pen: Pen): string[] {
  const taken = columns.reduce((sum, { width }) => sum + GAP + width, 0);
  const numbers = String(groups.reduce((sum, { rows }) => sum + rows.length, 0)).length + 1;
  return gridLines({ columns, groups, widestLabel: Math.max(NARROWEST_LABEL, pen.width - taken - numbers) }, pen);
}

const placed = (one: Pledge['target']) => ({ ...observationJson(one), path: one.path });

/** The contract's `pledges --format json`. */
export const renderPledgesJson = ({ schema, pledges }: Pledges): string =>
  jsonText({
    schema,
    pledges: pledges.map(({ area, target, outcome, verdict, difference, why }) => ({
      area,
      target: placed(target),
      outcome: outcome === null ? null : placed(outcome),
      verdict,
      difference,
      why,
    })),
  });
