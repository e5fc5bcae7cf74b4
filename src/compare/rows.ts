import { Cells } from '../model/cells.js';
import type { Cell, Row } from '../model/comparison.js';
import type { Dimensions } from '../model/observation.js';
import { each, type Steps, within } from '../model/steps.js';
import { alignSteps, type Series, statementOrder } from './align.js';
import { buildCell, NOT_MENTIONED } from './cell.js';
import type { Lexis } from './lexis.js';
import { newSubject } from './naming.js';
import { apartCells, type Divisions, divisionsOf } from './not-applicable.js';
import type { Placed } from './placing.js';
import { buildStatements, type Statement } from './statements.js';

/** The rows of a comparison without statistics: one list of placed observations a column in, one cell a column out. In steps. */
export function* rowSteps(placed: readonly (readonly Placed[])[], lexis: Lexis): Steps<Row[]> {
  const build = each(placed, (list, column) => buildStatements(list, column, lexis));
  const statements = yield* within(0, 0.3, build);
  const divisions = placed.map(divisionsOf);
  const series = yield* within(0.3, 0.9, alignSteps(statements.flat()));
  const rows = yield* within(
    0.9,
    1,
    each(series, (one) => buildRow(one, divisions)),
  );
  return rows.flat();
}

function buildRow({ id, statements, similarity }: Series, divisions: readonly Divisions[]): Row[] {
  const naming = statements.length === 1 ? statements[0] : namingOf(statements);
  if (naming === undefined) return [];
  const first = naming.observations[0];
  if (first === undefined) return [];
  const { kind, area } = first.observation;
  const facts = {
    id: id === '' ? naming.key : `${naming.key}#${id}`,
    category: naming.category,
    kind,
    indicator: naming.indicator,
    subject: naming.says.subject.isNewByClause ? newSubject(first.observation, naming.subject) : naming.subject,
    dimensions: commonDimensions(statements),
    unit: first.measure.unit,
    per: first.measure.per,
    ...(area === undefined ? {} : { area }),
    ...(similarity === undefined ? {} : { similarity }),
  };
  const stated = new Map(statements.map(({ column, observations }) => [column, observations] as const));
  return [{ ...facts, cells: rowCells(facts, stated, divisions), stats: null }];
}

/** The cells of the columns that state something of a row, and of those for which it makes no sense. */
function rowCells(
  row: Omit<Row, 'cells' | 'stats'>,
  stated: ReadonlyMap<number, readonly Placed[]>,
  divisions: readonly Divisions[],
): Cells<Cell> {
  const apart = apartCells(row, divisions);
  const columns = [...new Set([...stated.keys(), ...apart.keys()])].sort((a, b) => a - b);
  const held = new Map<number, Cell>();
  for (const column of columns) {
    const [observations, other] = [stated.get(column), apart.get(column)];
    if (observations !== undefined) held.set(column, buildCell(observations));
    else if (other !== undefined) held.set(column, other);
  }
  return new Cells(divisions.length, held, NOT_MENTIONED);
}

/** What all statements of a row are narrowed by; 城乡统一 only where every one says so. */
function commonDimensions(statements: readonly Statement[]): Dimensions {
  const { residence, ...rest } = statements[0]?.observations[0]?.observation.dimensions ?? {};
  const said = statements.every(({ observations }) =>
    observations.every(({ observation }) => observation.dimensions.residence === residence),
  );
  return residence === undefined || !said ? rest : { residence, ...rest };
}

/** Whether a row is the common row of its series rather than one of its subjects': its id is the series' key. */
export const isCommonRow = ({ id }: Row): boolean => !id.includes('#');

/** The statement whose subject most of the row's reports use, of these the one that says most, then the shortest. */
function namingOf(statements: readonly Statement[]): Statement | undefined {
  const uses = new Map<string, number>();
  for (const { plain } of statements) uses.set(plain, (uses.get(plain) ?? 0) + 1);
  const most = Math.max(...uses.values());
  const usual = statements.filter(({ plain }) => uses.get(plain) === most);
  return usual.reduce((best, statement) => (bySubject(statement, best) < 0 ? statement : best));
}

const bySubject = (a: Statement, b: Statement): number =>
  b.says.subject.told - a.says.subject.told ||
  a.subject.length - b.subject.length ||
  (a.subject === b.subject ? statementOrder(a, b) : a.subject < b.subject ? -1 : 1);
