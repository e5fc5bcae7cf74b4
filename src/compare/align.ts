import { bySource, groupBy, type Statement } from './statements.js';

/** Statements of several columns that share a row; at most one a column. */
export interface Series {
  readonly statements: readonly Statement[];
  /** The lowest score that joined them; absent where the indicator or the very same words did. */
  readonly similarity?: number;
}

/**
 * Aligns the columns' statements into series. Only statements of one key (category, kind, indicator, dimensions, unit,
 * area) meet. Under a canonical indicator a column's only statement joins the common row; where a column makes several,
 * equal subjects join.
 */
export function alignStatements(statements: readonly Statement[]): Series[] {
  return [...groupBy(statements, ({ key }) => key).values()].flatMap(alignGroup);
}

function alignGroup(group: readonly Statement[]): Series[] {
  if (group[0]?.indicator === null) return bySubject(group);
  const counts = new Map<number, number>();
  for (const { column } of group) counts.set(column, (counts.get(column) ?? 0) + 1);
  const single = group.filter(({ column }) => counts.get(column) === 1);
  const several = group.filter(({ column }) => counts.get(column) !== 1);
  return [...(single.length === 0 ? [] : [{ statements: single }]), ...bySubject(several)];
}

function bySubject(group: readonly Statement[]): Series[] {
  return [...groupBy(group, ({ plain }) => plain).values()].map((statements) => ({ statements }));
}

/** The order of two statements in their reports, for choosing which one names a row. */
export function statementOrder(a: Statement, b: Statement): number {
  const [first] = a.observations;
  const [second] = b.observations;
  return first === undefined || second === undefined ? 0 : bySource(first, second);
}
