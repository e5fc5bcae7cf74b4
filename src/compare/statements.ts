import { groupBy } from '../model/group-by.js';
import type { Dimensions } from '../model/observation.js';
import { remembered } from '../text/once.js';
import type { Lexis } from './lexis.js';
import { listsOf } from './listed.js';
import { calledSubject } from './naming.js';
import type { Placed } from './placing.js';
import { isSaidOfSame, Saying } from './saying.js';
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
  /** The subject in the report's words, the first observation's; a rate of change says that it is one. */
  readonly subject: string;
  readonly plain: string;
  readonly says: Saying;
  readonly observations: readonly Placed[];
}

/**
 * What narrows a series. 城乡统一 and nothing said of town and country share a row: both are one figure for all, and a
 * report that unified its standard often stops saying so.
 */
const dimensionKey = ({ residence, care, age }: Dimensions): string =>
  `${residence === 'unified' ? '' : (residence ?? '')}/${care ?? ''}/${age ?? ''}`;

/** The key of the series that an observation belongs to, without its subject. */
function seriesKey({ observation, measure, category }: Placed): string {
  const { kind, indicator, dimensions, area } = observation;
  const narrowed = dimensionKey(dimensions);
  return kept(`${category}|${kind}|${indicator ?? ''}|${narrowed}|${measure.unit}|${measure.per ?? ''}|${area ?? ''}`);
}

/** The same key of a thousand reports is kept once. */
const kept = remembered((key) => key, 20_000);

/** Groups one column's observations into statements. */
export function buildStatements(placed: readonly Placed[], column: number, lexis: Lexis): Statement[] {
  const bySeries = groupBy([...placed].sort(bySource), seriesKey);
  return [...bySeries].flatMap(([key, group]) => splitSeries(group, lexis).map((part) => statement(part, key, column)));
}

interface Part {
  readonly subject: string;
  readonly says: Saying;
  readonly observations: Placed[];
}

/**
 * Parts the observations of one series that speak of different things: 发现违建坟墓 121, 处置违建坟墓 118. Under an
 * indicator a task and an outcome in different words are one thing where there is only one of each. The members of a
 * list are never one thing.
 */
function splitSeries(group: readonly Placed[], lexis: Lexis): Part[] {
  const parts: Part[] = [];
  const lists = listsOf(group);
  const holdsList = (part: Part, list: number | undefined): boolean =>
    list !== undefined && part.observations.some((own) => lists.get(own) === list);
  for (const placed of group) {
    const subject = calledSubject(placed.observation);
    const says = new Saying(placed.observation, subject, lexis);
    const same = parts.find(
      (part) => isSaidOfSame(part.says, says, part.subject === subject) && !holdsList(part, lists.get(placed)),
    );
    if (same !== undefined) same.observations.push(placed);
    else parts.push({ subject, says, observations: [placed] });
  }
  return joinTaskAndOutcome(parts);
}

function joinTaskAndOutcome(parts: readonly Part[]): Part[] {
  const [task, ...tasks] = parts.filter((part) => part.says.subject.canonical && isRole(part, 'target'));
  const [outcome, ...outcomes] = parts.filter((part) => part.says.subject.canonical && isRole(part, 'actual'));
  if (task === undefined || outcome === undefined || tasks.length > 0 || outcomes.length > 0) return [...parts];
  const joined = { ...outcome, observations: [...outcome.observations, ...task.observations] };
  return parts.flatMap((part) => (part === outcome ? [joined] : part === task ? [] : [part]));
}

const isRole = ({ observations }: Part, status: 'actual' | 'target'): boolean =>
  observations.every(({ observation }) => observation.status === status);

function statement({ subject, says, observations }: Part, key: string, column: number): Statement {
  const [first] = observations;
  if (first === undefined) throw new RangeError('a statement needs an observation');
  const { indicator } = first.observation;
  const plain = plainSubject(subject);
  return {
    column,
    key,
    category: first.category,
    indicator,
    subject,
    plain,
    says,
    observations: observations.length > 1 ? [...observations].sort(bySource) : observations,
  };
}

/** The order in which observations stand in their reports; reports by id. */
export const bySource = (a: Placed, b: Placed): number =>
  a.report.id === b.report.id
    ? a.observation.source.start - b.observation.source.start
    : a.report.id < b.report.id
      ? -1
      : 1;
