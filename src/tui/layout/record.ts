import { displayWidth, padEnd, padStart } from '../../text/width.js';
import type { Scene } from '../state/scene.js';
import type { GridRow } from '../view/grid.js';
import { sentenceLines } from './evidence.js';
import { fitLine, type Line, rule, seg } from './line.js';

/** With fewer lines than this, the row's name and its columns are all there is. */
const SHORT = 8;

/**
 * A table on a screen too narrow for one: the focused row alone, its columns below each other with the focused one in
 * sight, and the sentence behind it. The same keys move from row to row and from column to column.
 */
export function recordLines(scene: Scene, width: number, height: number): readonly Line[] {
  const { grid, focus, paper, input } = scene;
  const row = grid.rows[focus.row];
  if (row === undefined) return [[seg(` ${input.say('nothing-here')}`, 'notice')]];
  const short = height < SHORT;
  const head = headLines(row, width, scene).slice(0, short ? 1 : undefined);
  const said = short ? [] : saidOfFocus(scene, width).slice(0, Math.floor(height / 3));
  const room = Math.max(1, height - head.length - said.length);
  const columns = columnLines(scene, width);
  const from = Math.max(0, Math.min(focus.column - Math.floor(room / 2), columns.length - room));
  const shown = columns.slice(from, from + room);
  return [...head, ...shown, ...said].map((line) => fitLine(line, width, paper));
}

function headLines(row: GridRow, width: number, { paper }: Scene): readonly Line[] {
  const lesser = [row.group, row.unit ?? row.note].filter((text) => text !== '').join('  ');
  return [[seg(` ${row.label}`, 'strong')], [seg(` ${lesser}`, 'dim')], rule(width, paper)];
}

function columnLines({ grid, focus, paper }: Scene, width: number): readonly Line[] {
  const cells = grid.columns.map((column, at) => ({ column, at, cell: grid.cell(focus.row, at) }));
  const named = cells.map(({ column }) => `${column.title} ${column.subtitle}`);
  const names = Math.min(
    Math.floor(width / 2),
    Math.max(0, ...named.map((name) => displayWidth(name, paper.ambiguous))),
  );
  const values = Math.max(0, ...cells.map(({ cell }) => displayWidth(cell.text, paper.ambiguous)));
  return cells.map(({ at, cell }): Line => {
    const here = at === focus.column;
    const value = grid.align === 'right' ? padStart(cell.text, values, paper.ambiguous) : cell.text;
    return [
      seg(here ? '> ' : '  ', 'strong'),
      ...fitLine([seg(named[at] ?? '', here ? 'focus-row' : 'text')], names, paper),
      seg(' '),
      seg(value, here ? 'focus' : cell.token),
      seg(padEnd(cell.sign, 2, paper.ambiguous)),
      ...(cell.gap === null ? [] : [seg(cell.gap, cell.gapToken)]),
    ];
  });
}

/** The sentence behind the focused cell, where there is one. */
function saidOfFocus(scene: Scene, width: number): readonly Line[] {
  const opening = scene.view.open(scene.input, scene.grid, scene.focus);
  const [id] = opening?.kind === 'evidence' ? opening.ids : [];
  return id === undefined ? [] : [rule(width, scene.paper), ...sentenceLines(scene, id, width - 1)];
}
