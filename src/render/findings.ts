import type { Lang, Names, Wording } from '../lexicon/wording/types.js';
import { groupBy } from '../model/group-by.js';
import type { Initiative, Observation } from '../model/observation.js';
import type { Report } from '../model/report.js';
import { printable } from '../text/printable.js';
import { padEnd, padStart } from '../text/width.js';
import { formatObservation } from './format/observation.js';
import { formatPeriod } from './format/period.js';
import { widest } from './table/columns.js';
import { flow } from './table/flow.js';
import type { GridCell, GridColumn, GridRow } from './table/grid.js';
import { gridLines } from './table/grid-lines.js';
import type { PageOptions, Pen } from './table/options.js';
import { penFor } from './table/pen.js';
import { reportLine } from './view/citations.js';
import { dimensionWords } from './view/row-label.js';

/** What stands beside a figure's subject: the figure, its period, whether it is a target. */
const columnsOf = (one: Observation, words: Wording, lang: Lang): readonly string[] => [
  formatObservation(one, lang),
  one.period === null ? '--' : formatPeriod(one.period, lang),
  words.statuses[one.status],
];

/** A figure's subject in the report's words, with what narrows it and the indicator that it was taken for. */
function labelOf(one: Observation, words: Wording, lang: Lang): string {
  const narrowed = [...dimensionWords(one, words, lang), ...(one.area === undefined ? [] : [printable(one.area)])];
  const subject = printable(one.subject);
  const named = narrowed.length === 0 ? subject : `${subject} (${narrowed.join(', ')})`;
  return one.indicator === null ? named : `${named} [${words.names.indicator(one.indicator)}]`;
}

function rowOf(one: Observation, columns: readonly GridColumn[], lang: Lang, pen: Pen): GridRow {
  const tone = one.masked ? 'masked' : one.status === 'target' ? 'target' : 'plain';
  const cells = columnsOf(one, pen.words, lang).map((text, at): GridCell => {
    const pad = at === 0 ? padStart : padEnd;
    return [[{ text: pad(text, columns[at]?.width ?? 0, pen.ambiguous), token: at === 0 ? tone : 'quiet' }]];
  });
  return {
    number: String(one.source.line),
    label: labelOf(one, pen.words, lang),
    cells,
    missing: cells.map(() => false),
  };
}

const byCategory = <T extends { readonly category: string }>(
  items: readonly T[],
  names: Names,
): readonly (readonly [string, T[]])[] =>
  [...groupBy(items, ({ category }) => category)].sort(([a], [b]) => names.rank(a) - names.rank(b));

function initiativeLines(initiatives: readonly Initiative[], pen: Pen): string[] {
  const items = initiatives.map(
    ({ name, status, source }) => `${source.line} ${printable(name)} ${pen.glyphs.initiatives[status]}`,
  );
  return flow(items, pen.words.labels['list-separator'], '    ', pen);
}

function reportLines(report: Report, { lang }: PageOptions, pen: Pen): string[] {
  const texts = report.observations.map((one) => columnsOf(one, pen.words, lang));
  const { labels, names } = pen.words;
  const columns = [labels.figure, labels.period, labels.status].map(
    (name, at): GridColumn => ({
      head: { name, year: '' },
      width: widest([name, ...texts.map((row) => row[at] ?? '')], pen),
      align: at === 0 ? 'right' : 'left',
    }),
  );
  const initiatives = new Map(byCategory(report.initiatives, names));
  const figures = byCategory(report.observations, names).map(([category, observations]) => ({
    label: names.category(category),
    rows: observations.map((one) => rowOf(one, columns, lang, pen)),
    after: initiativeLines(initiatives.get(category) ?? [], pen),
  }));
  const spoken = new Set(report.observations.map(({ category }) => category));
  const others = [...initiatives]
    .filter(([category]) => !spoken.has(category))
    .map(([category, own]) => ({
      label: names.category(category),
      rows: [],
      after: initiativeLines(own, pen),
    }));
  return [
    pen.paint('title', reportLine(report)),
    '',
    ...gridLines({ columns, groups: [...figures, ...others] }, pen),
    '',
  ];
}

/** What reports say, for reading: line, subject and figure of every observation by category, then the initiatives. */
export function renderFindings(reports: readonly Report[], options: PageOptions): string {
  const pen = penFor(options, reports);
  return `${reports.flatMap((report) => reportLines(report, options, pen)).join('\n')}\n`;
}
