import { fill } from '../../lexicon/wording/fill.js';
import { unitWithPer } from '../../lexicon/wording/names.js';
import type { Mark } from '../../lexicon/wording/types.js';
import type { Cell, Original, PlannedValue, Row } from '../../model/comparison.js';
import { printable } from '../../text/printable.js';
import { formatNumber } from '../format/number.js';
import { formatPeriod } from '../format/period.js';
import { formatValue } from '../format/value.js';
import type { ShowContext } from './context.js';
import type { Flag } from './types.js';

/**
 * The order in which flags stand behind a figure: what kind of figure it is first, then what narrows it. Every mark has
 * its place, so that a new one cannot be forgotten; that subjects were aligned by likeness is said once, at the row.
 */
const RANKS: Readonly<Record<Exclude<Mark, 'aligned-by-subject'>, number>> = {
  'not-mentioned': 0,
  'not-applicable': 1,
  incomparable: 2,
  conflict: 3,
  corrected: 4,
  masked: 5,
  target: 6,
  approximate: 7,
  'lower-bound': 8,
  'upper-bound': 9,
  range: 10,
  converted: 11,
  'part-year': 12,
  'as-of': 13,
  'from-day': 14,
  'multi-year': 15,
  'other-year': 16,
  'scope-changed': 17,
  'other-area': 18,
  rounded: 19,
  'target-beside': 20,
  planned: 21,
  undivided: 22,
};

/** Marks that a cell's state implies, whether the comparison noted them or not. */
function impliedMarks(cell: Cell): readonly Mark[] {
  const beside: Mark[] = [
    ...(cell.target === true ? ['target' as const] : []),
    ...('from' in cell && cell.from !== undefined && cell.status !== 'incomparable' ? ['converted' as const] : []),
    ...(cell.exact === undefined ? [] : ['rounded' as const]),
    ...(cell.targetValue === undefined && cell.targetRange === undefined ? [] : ['target-beside' as const]),
    ...(cell.planned === undefined ? [] : ['planned' as const]),
  ];
  if (cell.status === 'reported') return beside;
  return [cell.status === 'bound' ? BOUND_MARKS[cell.op] : cell.status, ...beside];
}

const BOUND_MARKS = { ge: 'lower-bound', le: 'upper-bound' } as const;

/** A figure before it was converted: 4,620元/人·年. */
function originalText({ value, low, high, unit, per }: Original, { lang }: ShowContext): string {
  const digits = value === null ? `${formatNumber(low ?? 0)}-${formatNumber(high ?? 0)}` : formatNumber(value);
  return `${digits}${lang === 'zh' ? '' : ' '}${unitWithPer(unit, per, lang)}`;
}

/** A target for another year, money in the unit of the figure beside it: 2022年 >=300. */
function plannedText(planned: PlannedValue, cell: Cell, row: Row, context: ShowContext): string {
  const { value, low, high, op, period } = planned;
  const { lang, words } = context;
  const scale = statements(cell, context)[0] ?? '';
  const digits =
    value === null
      ? low === undefined || high === undefined
        ? words.cellStatuses.masked
        : `${formatValue(low, row, scale)}-${formatValue(high, row, scale)}`
      : formatValue(value, row, scale);
  const when = period === null ? '' : `${formatPeriod(period, lang)} `;
  return `${when}${words.statuses.target} ${op === undefined ? '' : BOUND_SIGNS[op]}${digits}`;
}

const BOUND_SIGNS = { ge: '>=', le: '<=' } as const;

/** The words in which the reports state the figures behind a cell, each once. */
function statements(cell: Cell, context: ShowContext): readonly string[] {
  const words = cell.observations.map((id) => context.lookup.observation(id)?.item.source.text);
  return [...new Set(words.filter((text) => text !== undefined).map(printable))];
}

function candidates(cell: Cell, row: Row, context: ShowContext): string | null {
  if (cell.status !== 'conflict') return null;
  const stated = statements(cell, context);
  const shown = stated.length > 1 ? stated : cell.candidates.map((value) => formatValue(value, row, ''));
  return shown.join(context.words.labels['list-separator']);
}

function plannedValue(cell: Cell, row: Row, context: ShowContext): string | null {
  const { targetValue, targetRange, targetOp } = cell;
  if (targetRange !== undefined) {
    const words = statements(cell, context)[0] ?? '';
    return `${formatValue(targetRange.low, row, words)}-${formatValue(targetRange.high, row, words)}`;
  }
  if (targetValue === undefined) return null;
  const found = cell.observations.map((id) => context.lookup.observation(id)?.item);
  const target = found.find((observation) => observation?.status === 'target');
  const sign = targetOp === undefined ? '' : BOUND_SIGNS[targetOp];
  return `${sign}${formatValue(targetValue, row, printable(target?.source.text ?? ''))}`;
}

function otherArea(cell: Cell, context: ShowContext): string | null {
  const area = context.lookup.observation(cell.observations[0] ?? '')?.item.area;
  return area === undefined ? null : printable(area);
}

type Detail = (cell: Cell, row: Row, context: ShowContext) => string | null;

const period: Detail = (cell, _, { lang }) =>
  typeof cell.period === 'string' ? formatPeriod(cell.period, lang) : null;

/** What a mark says in its place beyond its sign; marks that are not here say all with the sign. */
const DETAILS: Readonly<Partial<Record<Mark, Detail>>> = {
  'part-year': period,
  'as-of': period,
  'from-day': period,
  'multi-year': period,
  'other-year': period,
  converted: (cell, _, context) =>
    'from' in cell && cell.from !== undefined ? originalText(cell.from, context) : null,
  rounded: (cell) => cell.exact ?? null,
  conflict: candidates,
  incomparable: (cell, _, { words }) => (cell.status === 'incomparable' ? words.whys[cell.why] : null),
  'not-applicable': (cell, _, { words }) => (cell.status === 'not-applicable' ? words.whys[cell.why] : null),
  'target-beside': plannedValue,
  planned: (cell, row, context) => (cell.planned === undefined ? null : plannedText(cell.planned, cell, row, context)),
  'other-area': (cell, _, context) => otherArea(cell, context),
};

/** Whether an analyst has put right what the cell shows. */
const isCorrected = (cell: Cell, { lookup }: ShowContext): boolean =>
  lookup.observation(cell.observations[0] ?? '')?.item.corrected === true;

/** The flags of a cell in their fixed order, each once, with what it says in this place already in words. */
export function flagsOf(cell: Cell, row: Row, context: ShowContext): readonly Flag[] {
  const corrected: Mark[] = isCorrected(cell, context) ? ['corrected'] : [];
  const marks = new Set<Mark>([...impliedMarks(cell), ...cell.notes, ...corrected]);
  return [...marks]
    .filter((mark) => mark !== 'aligned-by-subject')
    .sort((a, b) => RANKS[a] - RANKS[b])
    .map((mark) => wordedFlag(mark, cell, row, context));
}

function wordedFlag(mark: Mark, cell: Cell, row: Row, context: ShowContext): Flag {
  const detail = DETAILS[mark]?.(cell, row, context) ?? null;
  return { mark, detail: detail === null ? null : fill(context.words.markDetails[mark], { detail }) };
}
