import { Cells } from '../model/cells.js';
import type { InitiativeEntry, InitiativeRow } from '../model/comparison.js';
import { groupBy } from '../model/group-by.js';
import type { Initiative } from '../model/observation.js';
import { each, eachGroup, finish, type Steps, within } from '../model/steps.js';
import { clusterSteps } from './cluster.js';
import type { Lexis } from './lexis.js';
import { similarity } from './similarity.js';
import { plainSubject } from './subject.js';
import { themeOf } from './themes.js';

/** An initiative in the column that it comes from. */
interface Entry {
  readonly initiative: Initiative;
  readonly column: number;
}

/** Initiatives that do the same thing, under a plain name. */
interface Cluster {
  readonly category: string;
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly similarity?: number;
}

/**
 * Aligns the columns' initiatives by what they do: one list of initiatives a column in, rows with one list a column out.
 * A known theme gathers its initiatives whatever their brand (老年食堂, 长者饭堂 → 老年助餐); the rest are joined within
 * their category where their names say the same thing, and otherwise stand alone.
 */
export const alignInitiatives = (columns: readonly (readonly Initiative[])[], lexis: Lexis): InitiativeRow[] =>
  finish(alignInitiativeSteps(columns, lexis));

/** `alignInitiatives` in steps. */
export function* alignInitiativeSteps(
  columns: readonly (readonly Initiative[])[],
  lexis: Lexis,
): Steps<InitiativeRow[]> {
  const entries = columns.flatMap((list, column) => list.map((initiative) => ({ initiative, column })));
  const themes = yield* within(
    0,
    0.2,
    each(entries, ({ initiative: { name, category } }) => themeOf(name, category)?.name ?? ''),
  );
  const themed = groupBy([...entries.keys()], (index) => themes[index] ?? '');
  const own = (indices: readonly number[]): Entry[] => indices.flatMap((index) => entries[index] ?? []);
  const rest = own(themed.get('') ?? []);
  themed.delete('');
  const categories = [...groupBy(rest, ({ initiative }) => initiative.category).values()];
  const byName = eachGroup(categories, (group) => clusterByName(group, lexis));
  const clusters = [
    ...[...themed].map(([name, indices]): Cluster => {
      const gathered = own(indices);
      return { category: themeCategory(gathered), name, entries: gathered };
    }),
    ...(yield* within(0.2, 0.9, byName)),
  ];
  return yield* within(
    0.9,
    1,
    each(clusters, (cluster) => toRow(cluster, columns.length)),
  );
}

const themeCategory = ([entry]: readonly Entry[]): string =>
  entry === undefined ? '' : (themeOf(entry.initiative.name, entry.initiative.category)?.category ?? '');

/** Clusters of one category by the names' meanings; unlike figures, one bureau may have several of a kind. */
function* clusterByName(entries: readonly Entry[], { profileOf }: Lexis): Steps<Cluster[]> {
  const byName = groupBy(entries, ({ initiative }) => plainSubject(initiative.name));
  const items = [...byName].map(([id, own]) => ({ id, own, profile: profileOf(id), owners: new Set<number>() }));
  const clusters = yield* clusterSteps(items, (a, b) => similarity(a.profile, b.profile));
  return clusters.map(({ members, similarity }) => {
    const own = members.flatMap((member) => member.own);
    const name = own.map(({ initiative }) => initiative.name).sort(byLength)[0] ?? '';
    const category = own[0]?.initiative.category ?? '';
    return { category, name: plainName(name), entries: own, ...(similarity === undefined ? {} : { similarity }) };
  });
}

const byLength = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1);

/** A name without the quotes around the whole of it: “四个民主” → 四个民主. */
const plainName = (name: string): string => /^“([^“”]*)”$/.exec(name)?.[1] ?? name;

function toRow({ category, name, entries, similarity }: Cluster, width: number): InitiativeRow {
  const held = new Map<number, InitiativeEntry[]>();
  for (const { column, initiative } of entries.toSorted((a, b) => a.column - b.column)) {
    const own = held.get(column);
    if (own === undefined) held.set(column, [entryOf(initiative)]);
    else own.push(entryOf(initiative));
  }
  return { category, name, cells: new Cells(width, held, NONE), ...(similarity === undefined ? {} : { similarity }) };
}

/** What a column without any holds. */
const NONE: readonly InitiativeEntry[] = [];

const entryOf = ({ id, name, status, source }: Initiative): InitiativeEntry => ({
  id,
  name,
  status,
  text: source.sentence.text,
});

const covered = ({ cells }: InitiativeRow): number => cells.held.size;

/** Whether two columns or more have it. */
export const isSharedInitiative = (row: InitiativeRow): boolean => covered(row) > 1;

/** By category; in a category the shared ones first, then by name. In steps. */
export function* sortInitiativeSteps(rows: readonly InitiativeRow[], { categoryRank }: Lexis): Steps<InitiativeRow[]> {
  const counted = yield* each(rows, (row) => ({ row, category: categoryRank(row.category), columns: covered(row) }));
  return counted
    .sort((a, b) => a.category - b.category || b.columns - a.columns || (a.row.name < b.row.name ? -1 : 1))
    .map(({ row }) => row);
}
