import { NEW_WORDS, STOCK_INDICATORS, UMBRELLA_INDICATORS } from '../../lexicon/alignment.js';
import { unitWithPer } from '../../lexicon/wording/names.js';
import type { Lang, Wording } from '../../lexicon/wording/types.js';
import type { Cell, CellStatus, Row } from '../../model/comparison.js';
import { printable } from '../../text/printable.js';
import { cut } from '../../text/width.js';
import type { ShowContext } from './context.js';

/** What narrows a series, in words: urban → 城市; `80-99` → 80-99岁. Empty where nothing does. */
export function dimensionWords(row: Pick<Row, 'dimensions'>, words: Wording, lang: Lang): readonly string[] {
  const { residence, care, age } = row.dimensions;
  return [
    ...(residence === undefined ? [] : [words.residences[residence]]),
    ...(care === undefined ? [] : [words.cares[care]]),
    ...(age === undefined ? [] : [lang === 'zh' ? `${age}岁` : `aged ${age}`]),
  ];
}

/** What a series measures, without its unit: 最低生活保障标准(农村). The subject stands in where no indicator fits. */
export function seriesName(row: Row, words: Wording, lang: Lang): string {
  const name =
    row.indicator === null
      ? ownWords(row.subject) || words.labels['subject-unknown']
      : words.names.indicator(row.indicator);
  const narrowed = [...dimensionWords(row, words, lang), ...(row.area === undefined ? [] : [printable(row.area)])];
  if (narrowed.length === 0) return name;
  return lang === 'zh' ? `${name}(${narrowed.join('、')})` : `${name} (${narrowed.join(', ')})`;
}

/** The unit of standards once they are made comparable: what a table of standards says once, in its title. */
export const isUsualStandard = (row: Row): boolean =>
  row.kind === 'standard' && row.unit === '元' && row.per === '人·月';

/**
 * The unit that a row's label has to name: none where each cell carries its own (money, per cent) or the title says it
 * (standards by person and month).
 */
function unitInLabel(row: Row, lang: Lang): string | null {
  if (isUsualStandard(row)) return null;
  const carried = (row.kind === 'amount' && row.unit === '元') || row.unit === '%';
  if (!carried) return unitWithPer(printable(row.unit), row.per, lang);
  return row.per === null ? null : unitWithPer('', row.per, lang);
}

/** Whether a name says its unit itself: 保障困难群众人次, 低保户数, Care beds. */
function saysUnit(name: string, unit: string, lang: Lang): boolean {
  const bare = name.replace(/[（(].*$/, '').trim();
  if (lang === 'zh') return bare.endsWith(unit) || bare.endsWith(`${unit}数`);
  return bare.toLowerCase().endsWith(unit.toLowerCase());
}

/** A row's label: what is measured and, where neither cells nor name say it, in what: 养老机构数 家. */
export function rowLabel(row: Row, words: Wording, lang: Lang): string {
  const unit = unitInLabel(row, lang);
  const name = seriesName(row, words, lang);
  return unit === null || unit === '' || saysUnit(name, unit, lang) ? name : `${name} ${unit}`;
}

/** Cells of a subject that only tells rows apart; the whole of it stands in the source. */
const LONGEST_SUBJECT = 24;

const STOCKS = new Set(STOCK_INDICATORS.split(' '));
const NEW = new RegExp(`^(?:${NEW_WORDS.split(' ').join('|')})`);

/** Whether a row counts what came in the year, though its indicator is of what stands: 新建长者食堂. */
const isOfTheYear = ({ indicator, subject }: Row): boolean =>
  indicator !== null && STOCKS.has(indicator) && NEW.test(subject);

/** A subject without the mark of a list before it: ●老年食堂 → 老年食堂. */
const ownWords = (subject: string): string => printable(subject).replace(/^[^\p{L}\p{N}“"《(（]+/u, '');

/** Each label with the subject behind it, in at most so many cells, where another row reads alike. */
function told(labels: readonly string[], rows: readonly Row[], cells: number): readonly string[] {
  const uses = new Map<string, number>();
  for (const label of labels) uses.set(label, (uses.get(label) ?? 0) + 1);
  return rows.map((row, at) => {
    const label = labels[at] ?? '';
    const apart = (uses.get(label) ?? 0) > 1 || isOfTheYear(row);
    return row.indicator !== null && apart ? `${label} (${cut(ownWords(row.subject), cells)})` : label;
  });
}

/**
 * Labels for the rows of one category. Where two rows of one indicator would read alike, the subject in the report's own
 * words tells them apart: its beginning, or all of it where that is not enough.
 */
export function rowLabels(
  rows: readonly Row[],
  { words, lang }: Pick<ShowContext, 'words' | 'lang'>,
): readonly string[] {
  const plain = rows.map((row) => rowLabel(row, words, lang));
  const short = told(plain, rows, LONGEST_SUBJECT);
  const isTold = new Set(short).size === short.length;
  return isTold ? short : told(plain, rows, Number.POSITIVE_INFINITY);
}

/** What the rows of one category measure, without units, told apart like their labels: 照料护理标准 (按全护理…). */
export function seriesNames(rows: readonly Row[], context: Pick<ShowContext, 'words' | 'lang'>): readonly string[] {
  const { words, lang } = context;
  const labels = rowLabels(rows, context);
  return rows.map((row, at) => {
    const apart = (labels[at] ?? '').slice(rowLabel(row, words, lang).length);
    return seriesName(row, words, lang) + apart;
  });
}

/** States of a cell whose text is the report's own words, unit included. */
const IN_OWN_WORDS: ReadonlySet<CellStatus> = new Set(['masked', 'incomparable']);

const UMBRELLAS = new Set(UMBRELLA_INDICATORS.split(' '));

/** Whether only the subject says what a row is of: none of its indicators does, or one that gathers many things. */
export const isNamedBySubject = ({ indicator }: Pick<Row, 'indicator'>): boolean =>
  indicator === null || UMBRELLAS.has(indicator);

/** A figure outside a table: 主题活动 15次. `figure` is the cell's text; the unit is added unless it carries it. */
export function loneText(
  row: Row,
  cell: Cell,
  figure: string,
  { words, lang }: Pick<ShowContext, 'words' | 'lang'>,
): string {
  const unit = IN_OWN_WORDS.has(cell.status) ? null : unitInLabel(row, lang);
  const space = lang === 'en' && unit !== null ? ' ' : '';
  const named = isNamedBySubject(row) ? { ...row, indicator: null } : row;
  return `${seriesName(named, words, lang)} ${figure}${space}${unit ?? ''}`;
}
