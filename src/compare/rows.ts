import type { Cell, Row } from '../model/comparison.js';
import { alignStatements, type Series, statementOrder } from './align.js';
import { buildCell, NOT_MENTIONED } from './cell.js';
import type { Placed } from './placing.js';
import { buildStatements, type Statement } from './statements.js';

/** The rows of a comparison without statistics: one list of placed observations a column in, one cell a column out. */
export function buildRows(placed: readonly (readonly Placed[])[]): Row[] {
  const statements = placed.flatMap((list, column) => buildStatements(list, column));
  return alignStatements(statements).flatMap((series) => buildRow(series, placed.length));
}

function buildRow({ statements, similarity, common }: Series, width: number): Row[] {
  const naming = [...statements].sort(byGenerality)[0];
  const first = naming?.observations[0];
  if (naming === undefined || first === undefined) return [];
  const { kind, dimensions, area } = first.observation;
  const cells = new Array<Cell>(width).fill(NOT_MENTIONED);
  for (const { column, observations } of statements) cells[column] = buildCell(observations);
  const row: Row = {
    id: common ? naming.key : `${naming.key}#${naming.plain}`,
    category: naming.category,
    kind,
    indicator: naming.indicator,
    subject: naming.subject,
    dimensions,
    unit: first.measure.unit,
    per: first.measure.per,
    ...(area === undefined ? {} : { area }),
    cells,
    stats: null,
    ...(similarity === undefined ? {} : { similarity }),
  };
  return [row];
}

/** Whether a row is the common row of its series rather than one of its subjects': its id is the series' key. */
export const isCommonRow = ({ id }: Row): boolean => !id.includes('#');

/** The shortest subject names a row best; equally short ones go by their text and then by their reports. */
function byGenerality(a: Statement, b: Statement): number {
  const shorter = a.plain.length - b.plain.length || a.subject.length - b.subject.length;
  if (shorter !== 0) return shorter;
  return a.subject === b.subject ? statementOrder(a, b) : a.subject < b.subject ? -1 : 1;
}
