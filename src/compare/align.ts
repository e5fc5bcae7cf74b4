import { clusterItems, type Item } from './cluster.js';
import { bySource, groupBy, type Statement } from './statements.js';

/** Statements of several columns that share a row; at most one a column. */
export interface Series {
  readonly statements: readonly Statement[];
  /** Whether it is the common series of an indicator. */
  readonly common: boolean;
  /** The lowest score that joined them; absent where the indicator or the very same words did. */
  readonly similarity?: number;
}

/**
 * Aligns the columns' statements into series. Only statements of one key (category, kind, indicator, dimensions, unit,
 * area) meet. Under an indicator the statements that say no more than it does share a row, one a column; where a
 * column makes several of them, and without an indicator, subjects that say the same thing share one.
 */
export function alignStatements(statements: readonly Statement[]): Series[] {
  return [...groupBy(statements, ({ key }) => key).values()].flatMap(alignGroup);
}

function alignGroup(group: readonly Statement[]): Series[] {
  const canonical = groupBy(
    group.filter((statement) => statement.canonical),
    ({ column }) => String(column),
  );
  const common = [...canonical.values()].flatMap((own) => (own.length === 1 ? own : []));
  const others = group.filter((statement) => !common.includes(statement));
  return [...(common.length === 0 ? [] : [{ statements: common, common: true }]), ...bySubject(others)];
}

interface SubjectItem extends Item {
  readonly statements: readonly Statement[];
}

/** Statements with the very same words are one item; items that say the same thing are one series. */
function bySubject(statements: readonly Statement[]): Series[] {
  const items = [...groupBy(statements, ({ plain }) => plain)].flatMap(([id, own]) => subjectItems(id, own));
  return clusterItems(items).map(({ members, similarity }) => ({
    statements: members.flatMap((item) => item.statements),
    common: false,
    ...(similarity === undefined ? {} : { similarity }),
  }));
}

/** One item; several where a column uses the same words for two things, which only the first may then share. */
function subjectItems(id: string, own: readonly Statement[]): SubjectItem[] {
  const items: Statement[][] = [];
  for (const statement of own) {
    const free = items.find((list) => list.every(({ column }) => column !== statement.column));
    if (free === undefined) items.push([statement]);
    else free.push(statement);
  }
  return items.flatMap((list, index) => {
    const [first] = list;
    if (first === undefined) return [];
    const owners = new Set(list.map(({ column }) => column));
    return [{ id: `${id}/${index}`, profile: first.profile, owners, statements: list }];
  });
}

/** The order of two statements in their reports, for choosing which one names a row. */
export function statementOrder(a: Statement, b: Statement): number {
  const [first] = a.observations;
  const [second] = b.observations;
  return first === undefined || second === undefined ? 0 : bySource(first, second);
}
