import type { PlacedObservation, Pledge, Pledges } from '../../model/comparison.js';
import { type ColumnOf, column, sheetOf } from './columns.js';
import type { Sheet, Value } from './delimited.js';

const outcome = (take: (one: PlacedObservation) => Value) => (pledge: Pledge) =>
  pledge.outcome === null ? null : take(pledge.outcome);

const COLUMNS: readonly ColumnOf<Pledge>[] = [
  column('area', ({ area }) => area),
  column('category', ({ target }) => target.category),
  column('kind', ({ target }) => target.kind),
  column('indicator', ({ target }) => target.indicator),
  column('subject', ({ target }) => target.subject),
  column('unit', ({ target }) => target.unit),
  column('per', ({ target }) => target.per),
  column('period', ({ target }) => target.period),
  column('target', ({ target }) => target.value),
  column('target_low', ({ target }) => target.low),
  column('target_high', ({ target }) => target.high),
  column('target_qualifier', ({ target }) => target.qualifier),
  column('target_text', ({ target }) => target.source.text),
  column('target_path', ({ target }) => target.path),
  column('target_line', ({ target }) => target.source.line),
  column(
    'outcome',
    outcome(({ value }) => value),
  ),
  column(
    'outcome_low',
    outcome(({ low }) => low),
  ),
  column(
    'outcome_high',
    outcome(({ high }) => high),
  ),
  column(
    'outcome_qualifier',
    outcome(({ qualifier }) => qualifier),
  ),
  column(
    'outcome_text',
    outcome(({ source }) => source.text),
  ),
  column(
    'outcome_path',
    outcome(({ path }) => path),
  ),
  column(
    'outcome_line',
    outcome(({ source }) => source.line),
  ),
  column('verdict', ({ verdict }) => verdict),
  column('why', ({ why }) => why),
  column('difference', ({ difference }) => difference?.absolute ?? null),
  column('difference_percent', ({ difference }) => difference?.percent ?? null),
  column('difference_points', ({ difference }) => difference?.points ?? null),
];

/** Targets with their outcomes, one a row. */
export const pledgeSheet = ({ pledges }: Pledges): Sheet => sheetOf(COLUMNS, pledges);
