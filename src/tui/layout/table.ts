import { cut, displayWidth, padStart } from '../../text/width.js';
import type { Token } from '../theme/tokens.js';
import type { Grid, GridCell, GridColumn, GridRow } from '../view/grid.js';
import type { Focus } from '../view/view.js';
import { fitLine, fitRight, type Line, lineWidth, type Paper, rule, type Segment, seg } from './line.js';
import { between, GUTTER, type Plan, type PlannedColumn } from './plan.js';

/** What a table needs to be drawn, beside its plan. */
export interface TableScene {
  readonly grid: Grid;
  readonly focus: Focus;
  readonly width: number;
  readonly paper: Paper;
  /** Whether a cell, or with column -1 a label, is a hit of the search. */
  readonly isHit: (row: number, column: number) => boolean;
  readonly isMarked: (row: number, column: number) => boolean;
}

/** How many lines the head of a table takes, its rule included. */
export const headHeight = (grid: Grid): number =>
  2 + Number(hasGroups(grid)) + Number(hasSubtitles(grid)) + Number(grid.parts !== '');

const hasGroups = ({ columns }: Grid): boolean => columns.some(({ group = '' }) => group !== '');

const hasSubtitles = ({ columns }: Grid): boolean => columns.some(({ subtitle }) => subtitle !== '');

/** The head: names of areas, years, parts, and a rule. */
export function drawHead(scene: TableScene, plan: Plan): readonly Line[] {
  const { grid, width, paper } = scene;
  const label = (text: string): Segment[] => [
    seg(' '.repeat(GUTTER)),
    ...fitLine([seg(text, 'head')], plan.label, paper),
  ];
  const across = (pick: (column: GridColumn) => Segment): Line =>
    plan.columns.flatMap((planned) => {
      const column = grid.columns[planned.index];
      const content = column === undefined ? [] : [pick(column)];
      return [...parting(scene, planned), ...stand(scene, content, planned.width)];
    });
  const lines = [
    ...(hasGroups(grid) ? [[...label(''), ...groupHeads(scene, plan)]] : []),
    [...label(grid.stub), ...titleHeads(scene, plan)],
    ...(hasSubtitles(grid)
      ? [[...label(''), ...across((column) => seg(column.subtitle, column.role === 'failed' ? 'failed' : 'dim'))]]
      : []),
    ...(grid.parts === '' ? [] : [[...label(''), ...across(() => seg(grid.parts, 'dim'))]]),
    rule(width, paper),
  ];
  return lines.map((line) => fitLine(line, width, paper));
}

/** The names of groups, each over the first of its columns that is shown and as far as they reach. */
function groupHeads(scene: TableScene, { columns }: Plan): Line {
  const groupOf = ({ index }: PlannedColumn): string => scene.grid.columns[index]?.group ?? '';
  return runsOf(columns, groupOf).flatMap((run) => {
    const [first] = run;
    return first === undefined
      ? []
      : fitLine([...parting(scene, first), seg(groupOf(first), 'group')], runWidth(scene, run), scene.paper);
  });
}

/** The names of areas: once over all the years of one, with a rule as far as they reach. */
function titleHeads(scene: TableScene, { columns }: Plan): Line {
  const { grid, paper } = scene;
  const nameOf = ({ index }: PlannedColumn): string => titleOf(grid.columns[index] ?? NO_COLUMN);
  return runsOf(columns, nameOf).flatMap((run) => {
    const [first] = run;
    if (first === undefined) return [];
    const name = seg(nameOf(first), headToken(grid.columns[first.index] ?? NO_COLUMN));
    const before = parting(scene, first);
    if (run.length === 1) return [...before, ...stand(scene, [name], first.width)];
    const width = runWidth(scene, run) - lineWidth(before, paper);
    const left = width - lineWidth([name], paper) - 1;
    return [...before, ...fitLine(left < 1 ? [name] : [name, seg(' '), ...rule(left, paper)], width, paper)];
  });
}

const NO_COLUMN: GridColumn = { key: '', title: '', subtitle: '', role: 'plain', frozen: false };

/** Columns beside each other that are called the same, run by run. */
function runsOf(columns: readonly PlannedColumn[], nameOf: (column: PlannedColumn) => string): PlannedColumn[][] {
  const runs: PlannedColumn[][] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last?.[0] !== undefined && nameOf(last[0]) === nameOf(column)) last.push(column);
    else runs.push([column]);
  }
  return runs;
}

const runWidth = (scene: TableScene, run: readonly PlannedColumn[]): number =>
  run.reduce((sum, planned) => sum + planned.width + lineWidth(parting(scene, planned), scene.paper), 0);

const titleOf = (column: GridColumn): string => (column.role === 'baseline' ? `${column.title}*` : column.title);

const headToken = ({ role }: GridColumn): Token =>
  role === 'baseline' ? 'baseline' : role === 'failed' ? 'failed' : 'head';

/** What parts two columns: blanks between figures, a side line between words. */
const parting = ({ grid, paper }: TableScene, { lead }: PlannedColumn): Segment[] =>
  grid.align === 'left' ? [seg(' '), seg(paper.signs.side, 'rule'), seg(' ')] : [seg(' '.repeat(between(grid) + lead))];

const stand = ({ grid, paper }: TableScene, content: Line, width: number): Line =>
  grid.align === 'left' ? fitLine(content, width, paper) : fitRight(content, width, paper);

/** The body: as many lines as the plan has room for, blank where the table is shorter. */
export function drawBody(scene: TableScene, plan: Plan): readonly Line[] {
  const { grid, width, paper } = scene;
  const lines = grid.lines.slice(plan.top, plan.top + plan.height).map((line): Line => {
    if (line.kind === 'group') return [seg(' '), seg(line.title, 'group')];
    return drawRow(scene, plan, line.row);
  });
  const blank: Line = [];
  while (lines.length < plan.height) lines.push(blank);
  return lines.map((line) => fitLine(line, width, paper));
}

function drawRow(scene: TableScene, plan: Plan, index: number): Line {
  const { grid, focus, isMarked } = scene;
  const row = grid.rows[index];
  if (row === undefined) return [];
  const here = index === focus.row;
  const gutter = `${here ? '>' : ' '}${isMarked(index, -1) ? '+' : ' '}`;
  return [
    seg(gutter, here ? 'strong' : 'marked'),
    ...drawLabel(scene, row, index, plan.label),
    ...plan.columns.flatMap((planned) => [...parting(scene, planned), ...drawCell(scene, index, planned)]),
  ];
}

/** The label and, as far as there is room for it, its note at the right edge. */
function drawLabel({ paper, focus, isHit }: TableScene, row: GridRow, index: number, width: number): Line {
  const token: Token = isHit(index, -1) ? 'match' : index === focus.row ? 'focus-row' : 'text';
  const note = row.note === '' ? 0 : displayWidth(row.note, paper.ambiguous) + 1;
  const room = displayWidth(row.label, paper.ambiguous) + note <= width ? width - note : width;
  const label = fitLine([seg(shortened(row.label, room, paper), token)], room, paper);
  return room === width ? label : [...label, seg(` ${row.note}`, 'dim')];
}

/** What narrows a series stands at its end in brackets and is what tells rows apart: cut before it, not behind. */
const NARROWED = /\([^()]{1,12}\)$/;

function shortened(label: string, width: number, paper: Paper): string {
  const tail = NARROWED.exec(label)?.[0] ?? '';
  const tailWidth = displayWidth(tail, paper.ambiguous);
  if (tail === '' || displayWidth(label, paper.ambiguous) <= width || tailWidth * 2 > width) return label;
  return cut(label.slice(0, -tail.length), width - tailWidth, paper.ambiguous) + tail;
}

function drawCell(scene: TableScene, row: number, planned: PlannedColumn): Line {
  const { grid, focus, paper, isHit, isMarked } = scene;
  const cell = grid.cell(row, planned.index);
  const here = row === focus.row && planned.index === focus.column;
  const token: Token = here
    ? 'focus'
    : isHit(row, planned.index)
      ? 'match'
      : isMarked(row, planned.index)
        ? 'marked'
        : cell.token;
  if (grid.align === 'left') return fitLine([seg(cell.text, token)], planned.width, paper);
  return fitRight(figureParts(cell, planned, token, paper), planned.width, paper);
}

function figureParts(cell: GridCell, { parts }: PlannedColumn, token: Token, paper: Paper): Line {
  const sign = cell.sign + ' '.repeat(Math.max(0, parts.sign - displayWidth(cell.sign, paper.ambiguous)));
  const gap = parts.gap === 0 ? '' : padStart(cell.gap ?? '', parts.gap, paper.ambiguous);
  return [seg(cell.text, token), seg(sign, token === 'focus' ? 'text' : cell.token), seg(gap, cell.gapToken)].filter(
    ({ text }) => text !== '',
  );
}
