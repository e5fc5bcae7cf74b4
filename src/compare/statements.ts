import { INDICATORS } from '../lexicon/indicators.js';
import type { Dimensions } from '../model/observation.js';
import type { Placed } from './placing.js';
import { plainSubject } from './subject.js';

/**
 * What one column says of one thing: the observations that a cell is made of. Statements are formed within a column,
 * before anything is known of the other columns, so that no report changes what another one's cell shows.
 */
export interface Statement {
  readonly column: number;
  /** What must be equal for two statements to share a row. */
  readonly key: string;
  readonly category: string;
  readonly indicator: string | null;
  /** The subject in the report's words: the first observation's. */
  readonly subject: string;
  readonly plain: string;
  readonly observations: readonly Placed[];
}

const CATEGORY_OF = new Map(INDICATORS.map(({ id, category }) => [id, category] as const));

/** The category of the row: the indicator's own, so that one indicator never falls into two rows; else the figure's. */
export const rowCategory = ({ observation }: Placed): string =>
  CATEGORY_OF.get(observation.indicator ?? '') ?? observation.category;

const dimensionKey = ({ residence, care, age }: Dimensions): string => `${residence ?? ''}/${care ?? ''}/${age ?? ''}`;

/** The key of the series that an observation belongs to, without its subject. */
export function seriesKey(placed: Placed): string {
  const { observation, measure } = placed;
  const { kind, indicator, dimensions, area } = observation;
  const parts = [rowCategory(placed), kind, indicator, dimensionKey(dimensions), measure.unit, measure.per, area];
  return parts.map((part) => part ?? '').join('|');
}

/** Groups one column's observations into statements. */
export function buildStatements(placed: readonly Placed[], column: number): Statement[] {
  const bySeries = groupBy(placed, seriesKey);
  return [...bySeries].flatMap(([key, group]) => splitSeries(group).map((part) => statement(part, key, column)));
}

/**
 * Parts the observations of one series that speak of different things. A canonical series in which the column has no
 * more than one subject for its actual figures, and one for its targets, is one thing under two names (新增床位 planned,
 * 净增床位 reported); otherwise the subjects decide (发现违建坟墓 121, 处置违建坟墓 118).
 */
function splitSeries(group: readonly Placed[]): Placed[][] {
  const bySubject = groupBy(group, ({ observation }) => plainSubject(observation.subject));
  const [first] = group;
  if (first === undefined) return [];
  if (first.observation.indicator !== null && isOneThing(group)) return [[...group]];
  return [...bySubject.values()];
}

function isOneThing(group: readonly Placed[]): boolean {
  const roles = groupBy(group, ({ observation, otherYear }) => `${observation.status}/${otherYear}`);
  return [...roles.values()].every(
    (part) => new Set(part.map(({ observation }) => plainSubject(observation.subject))).size === 1,
  );
}

function statement(part: readonly Placed[], key: string, column: number): Statement {
  const observations = [...part].sort(bySource);
  const [first] = observations;
  if (first === undefined) throw new RangeError('a statement needs an observation');
  const { subject, indicator } = first.observation;
  return { column, key, category: rowCategory(first), indicator, subject, plain: plainSubject(subject), observations };
}

/** The order in which observations stand in their reports; reports by id. */
export const bySource = (a: Placed, b: Placed): number =>
  a.report.id === b.report.id
    ? a.observation.source.start - b.observation.source.start
    : a.report.id < b.report.id
      ? -1
      : 1;

/** Groups by a key, groups and members in the order of their first appearance. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
