import { CATEGORIES } from '../lexicon/categories.js';
import type { InitiativeEntry, InitiativeRow } from '../model/comparison.js';
import type { Initiative } from '../model/observation.js';
import { groupBy } from './statements.js';
import { plainSubject } from './subject.js';

const CATEGORY_ORDER = new Map(CATEGORIES.map(({ id }, index) => [id, index]));

/** Aligns the columns' initiatives: one list of initiatives a column in, rows with one list a column out. */
export function alignInitiatives(columns: readonly (readonly Initiative[])[]): InitiativeRow[] {
  const entries = columns.flatMap((list, column) => list.map((initiative) => ({ initiative, column })));
  const groups = groupBy(entries, ({ initiative }) => `${initiative.category}|${plainSubject(initiative.name)}`);
  return [...groups.values()].flatMap((group) => {
    const names = group
      .map(({ initiative }) => initiative.name)
      .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    const [name] = names;
    const category = group[0]?.initiative.category;
    if (name === undefined || category === undefined) return [];
    const cells = columns.map((_, index) =>
      group.filter(({ column }) => column === index).map(({ initiative }) => entryOf(initiative)),
    );
    return [{ category, name, cells }];
  });
}

const entryOf = ({ id, name, status, source }: Initiative): InitiativeEntry => ({
  id,
  name,
  status,
  text: source.sentence.text,
});

const covered = ({ cells }: InitiativeRow): number => cells.filter((cell) => cell.length > 0).length;

/** Whether two columns or more have it. */
export const isSharedInitiative = (row: InitiativeRow): boolean => covered(row) > 1;

/** By category; in a category the shared ones first, then by name. */
export function sortInitiatives(rows: readonly InitiativeRow[]): InitiativeRow[] {
  const order = ({ category }: InitiativeRow): number => CATEGORY_ORDER.get(category) ?? CATEGORY_ORDER.size;
  return [...rows].sort((a, b) => order(a) - order(b) || covered(b) - covered(a) || (a.name < b.name ? -1 : 1));
}
