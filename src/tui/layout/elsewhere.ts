import { type Cell, isMentioned, type Row } from '../../model/comparison.js';
import { printable } from '../../text/printable.js';
import { displayWidth, padEnd, padStart } from '../../text/width.js';
import type { Scene } from '../state/scene.js';
import { signsOf } from '../view/signs.js';
import { fieldLines } from './field.js';
import { type Line, rule, seg } from './line.js';

/** What stands around the cell whose evidence is shown: what to mind, where else it is said, what others report. */
export function aroundCell(scene: Scene, width: number): readonly Line[] {
  const place = scene.state.evidence?.cell ?? null;
  const row = place === null ? undefined : scene.world.row(place.row);
  const cell = row?.cells.at(place?.column ?? -1);
  if (place === null || row === undefined || cell === undefined) return [];
  return [
    ...remarks(scene, row, cell, width),
    ...mentions(scene, cell, width),
    ...columns(scene, row, place.column, width),
  ];
}

/** Conversions, part of a year, another area: what stands in the way of comparing. */
function remarks({ world, input, paper }: Scene, row: Row, cell: Cell, width: number): readonly Line[] {
  const notes = world.showing.figure(cell, row).flags.flatMap(({ detail }) => detail ?? []);
  return notes.length === 0 ? [] : fieldLines(input.say('why-field'), notes.join('  '), width, paper);
}

/** The other places of the reports that say something of the same cell; `n` goes through them. */
function mentions({ world, input, state, paper }: Scene, cell: Cell, width: number): readonly Line[] {
  if (cell.observations.length < 2) return [];
  const said = cell.observations.map((id, at) => {
    const source = world.observation(id)?.source;
    const mark = at === state.evidence?.at ? '>' : ' ';
    return source === undefined
      ? ''
      : `${mark}${printable(source.text)} ${input.say('line-field', { line: source.line })}`;
  });
  return fieldLines(input.say('mentions-field'), said.join('  '), width, paper);
}

/** What the other columns report of the same series. */
function columns(scene: Scene, row: Row, here: number, width: number): readonly Line[] {
  const { world, input, paper } = scene;
  const told = [...row.cells.held].flatMap(([at, cell]) => {
    const column = world.comparison.columns[at];
    if (column === undefined || !isMentioned(cell)) return [];
    const figure = world.showing.figure(cell, row);
    const name = `${printable(column.area.name)} ${column.year ?? input.say('no-year')}`;
    return [{ at, name, text: figure.text, sign: signsOf(figure.flags, input.signs), gap: figure.gap ?? '' }];
  });
  if (told.length < 2) return [];
  const names = Math.max(...told.map(({ name }) => displayWidth(name, paper.ambiguous)));
  const texts = Math.max(...told.map(({ text }) => displayWidth(text, paper.ambiguous)));
  const lines = told.map(
    ({ at, name, text, sign, gap }): Line => [
      seg(at === here ? '> ' : '  '),
      seg(padEnd(name, names, paper.ambiguous), at === here ? 'strong' : 'text'),
      seg(`  ${padStart(text, texts, paper.ambiguous)}`),
      seg(padEnd(sign, 3, paper.ambiguous)),
      seg(gap, gap.startsWith('-') ? 'lower' : 'higher'),
    ],
  );
  return [rule(width, paper, [seg(input.say('other-columns'), 'dim')]), ...lines];
}
