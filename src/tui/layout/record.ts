import { displayWidth, padEnd, padStart } from '../../text/width.js';
import type { Scene } from '../state/scene.js';
import { sentenceLines } from './evidence.js';
import { fitLine, type Line, rule, seg } from './line.js';

/**
 * A table on a screen too narrow for one: the focused row alone, its columns below each other. The same keys move from
 * row to row and from column to column.
 */
export function recordLines(scene: Scene, width: number): readonly Line[] {
  const { grid, focus, paper, input } = scene;
  const row = grid.rows[focus.row];
  if (row === undefined) return [[seg(` ${input.say('nothing-here')}`, 'notice')]];
  const cells = grid.columns.map((column, at) => ({ column, at, cell: grid.cell(focus.row, at) }));
  const names = Math.min(
    Math.floor(width / 2),
    Math.max(...cells.map(({ column }) => displayWidth(`${column.title} ${column.subtitle}`, paper.ambiguous))),
  );
  const values = Math.max(...cells.map(({ cell }) => displayWidth(cell.text, paper.ambiguous)));
  return [
    fitLine([seg(` ${row.label}`, 'strong')], width, paper),
    fitLine(
      [seg(` ${[row.group, row.unit ?? row.note].filter((text) => text !== '').join('  ')}`, 'dim')],
      width,
      paper,
    ),
    rule(width, paper),
    ...cells.map(({ column, at, cell }): Line => {
      const here = at === focus.column;
      const value = grid.align === 'right' ? padStart(cell.text, values) : cell.text;
      return [
        seg(here ? '> ' : '  ', 'strong'),
        ...fitLine([seg(`${column.title} ${column.subtitle}`, here ? 'focus-row' : 'text')], names, paper),
        seg(' '),
        seg(value, here ? 'focus' : cell.token),
        seg(padEnd(cell.sign, 2)),
        ...(cell.gap === null ? [] : [seg(cell.gap, cell.gapToken)]),
      ];
    }),
    ...saidOfFocus(scene, width),
  ];
}

/** The sentence behind the focused cell, where there is one. */
function saidOfFocus(scene: Scene, width: number): readonly Line[] {
  const opening = scene.view.open(scene.input, scene.grid, scene.focus);
  const [id] = opening?.kind === 'evidence' ? opening.ids : [];
  return id === undefined ? [] : [rule(width, scene.paper), ...sentenceLines(scene, id, width - 1)];
}
