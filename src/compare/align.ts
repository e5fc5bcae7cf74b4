import { groupBy } from '../model/group-by.js';
import { eachGroup, type Steps } from '../model/steps.js';
import { clusterSteps, type Item } from './cluster.js';
import type { Words } from './likeness.js';
import { type Saying, sayingSimilarity } from './saying.js';
import { bySource, type Statement } from './statements.js';

/** Statements of several columns that share a row; at most one a column. */
export interface Series {
  /** What tells it from the other series of its key; empty for the common one of an indicator. */
  readonly id: string;
  readonly statements: readonly Statement[];
  /** The lowest score that joined them; absent where the indicator or the very same words did. */
  readonly similarity?: number;
}

/**
 * Aligns the columns' statements into series. Only statements of one key (category, kind, indicator, dimensions, unit,
 * area) meet. Under an indicator the statements that say no more than it does share a row, one a column: of several
 * that a column makes the only one that says just that. Otherwise, and without an indicator, subjects that say the same
 * thing share one. In steps.
 */
export const alignSteps = (statements: readonly Statement[]): Steps<Series[]> =>
  eachGroup([...groupBy(statements, ({ key }) => key).values()], alignGroup);

function* alignGroup(group: readonly Statement[]): Steps<Series[]> {
  const canonical = groupBy(
    group.filter(({ says }) => says.subject.canonical),
    ({ column }) => String(column),
  );
  const common = new Set([...canonical.values()].flatMap(standsFor));
  const series = yield* bySubject(group.filter((statement) => !common.has(statement)));
  return [...(common.size === 0 ? [] : [{ id: '', statements: [...common] }]), ...series];
}

/** Which of a column's canonical statements stands for its indicator: the only one, or the only exact one. */
function standsFor(own: readonly Statement[]): readonly Statement[] {
  const best = own.length === 1 ? own : own.filter(({ says }) => says.subject.exact);
  return best.length === 1 ? best : [];
}

interface SubjectItem extends Item {
  readonly says: Saying;
  readonly statements: readonly Statement[];
}

/** Statements that say the very same are one item; items that say the same thing are one series. */
function* bySubject(statements: readonly Statement[]): Steps<Series[]> {
  const items = alikeIn(statements, [subjectKey, clauseKey, sentenceKey]).flatMap(subjectItems);
  const clusters = yield* clusterSteps(items, (a, b) => sayingSimilarity(a.says, b.says));
  return clusters.map(({ members, similarity }) => {
    const lowest = similarity ?? (members.some(isJoinedByWords) ? 1 : undefined);
    return {
      id: members[0]?.id ?? '',
      statements: members.flatMap((item) => item.statements),
      ...(lowest === undefined ? {} : { similarity: lowest }),
    };
  });
}

/** Several statements that are one item by the words around their subjects, which alone say too little. */
const isJoinedByWords = ({ says, statements }: SubjectItem): boolean => says.subject.isThin && statements.length > 1;

const firstId = ({ observations }: Statement): string => observations[0]?.observation.id ?? '';

type KeyOf = (statement: Statement) => string;

/** Groups that are alike by every key; a further key is read only of those that are alike so far, for reading takes long. */
function alikeIn(statements: readonly Statement[], [keyOf, ...more]: readonly KeyOf[]): (readonly Statement[])[] {
  if (keyOf === undefined || statements.length === 1) return [statements];
  return [...groupBy(statements, keyOf).values()].flatMap((own) => alikeIn(own, more));
}

/** The telling words of a subject. */
const subjectKey = ({ plain, says }: Statement): string =>
  `${plain}/${[...(says.subject.profile.axes.get('change') ?? [])].join()}`;

/** The words of a thin subject's clause. A statement of a subject without a word is an item of its own. */
function clauseKey(statement: Statement): string {
  const { profile, isThin } = statement.says.subject;
  if (profile.weights.size === 0) return firstId(statement);
  return isThin ? wordsKey(statement.says.clause(), statement) : '';
}

/** The words of its sentence. */
const sentenceKey = (statement: Statement): string =>
  statement.says.subject.isThin ? wordsKey(statement.says.sentence(), statement) : '';

/** Words as a key; where there are none, the statement's own. */
const wordsKey = (words: Words, statement: Statement): string =>
  words.size === 0
    ? firstId(statement)
    : [...words]
        .map(([word, weight]) => `${word}${weight}`)
        .sort()
        .join();

/** One item; several where a column uses the same words for two things, which only the first may then share. */
function subjectItems(own: readonly Statement[]): SubjectItem[] {
  const items: Statement[][] = [];
  const taken = new Map<number, number>();
  for (const statement of own) {
    const place = taken.get(statement.column) ?? 0;
    taken.set(statement.column, place + 1);
    const free = items[place];
    if (free === undefined) items.push([statement]);
    else free.push(statement);
  }
  return items.flatMap((list, index) => {
    const [first] = list;
    if (first === undefined) return [];
    const owners = new Set(list.map(({ column }) => column));
    return [
      { id: itemId(list, index), profile: first.says.subject.profile, says: first.says, owners, statements: list },
    ];
  });
}

/** What an item is known by: its subject; where that alone does not make it, the first of its figures too. */
function itemId(list: readonly Statement[], index: number): string {
  const [first] = list;
  if (first === undefined) return '';
  if (!first.says.subject.isThin && first.says.subject.profile.weights.size > 0) return `${subjectKey(first)}/${index}`;
  const least = list.map(firstId).reduce((a, b) => (a < b ? a : b));
  return `${subjectKey(first)}/${least}/0`;
}

/** The order of two statements in their reports, for choosing which one names a row. */
export function statementOrder(a: Statement, b: Statement): number {
  const [first] = a.observations;
  const [second] = b.observations;
  return first === undefined || second === undefined ? 0 : bySource(first, second);
}
