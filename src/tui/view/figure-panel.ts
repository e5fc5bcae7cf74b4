import { type Cell, isMentioned, type Row } from '../../model/comparison.js';
import { formatPercent } from '../../render/format/number.js';
import { printable } from '../../text/printable.js';
import { displayWidth, padEnd, padStart } from '../../text/width.js';
import { bar, LONGEST_BAR } from '../layout/bar.js';
import { type Line, type Segment, seg } from '../layout/line.js';
import { comparable } from './choose.js';
import { type AreaColumn, areaColumns } from './columns.js';
import type { Grid } from './grid.js';
import { signsOf } from './signs.js';
import type { Focus, GridInput, PanelArea } from './view.js';

interface Entry {
  readonly column: AreaColumn;
  readonly cell: Cell;
  readonly focused: boolean;
}

/** Outcomes by value, the highest first; then what is only planned, by value; then those without one. */
function entries(row: Row, input: GridInput, focus: Focus): Entry[] {
  return areaColumns(input)
    .flatMap((column, index) => {
      const cell = row.cells.at(column.at);
      return cell === undefined ? [] : [{ column, cell, focused: index === focus.column }];
    })
    .filter(({ cell, focused }) => focused || isMentioned(cell))
    .sort((a, b) => standing(a.cell) - standing(b.cell) || (comparable(b.cell) ?? 0) - (comparable(a.cell) ?? 0));
}

/** A target is in no ranking, so that it must not stand above what has been reached. */
function standing(cell: Cell): number {
  if (comparable(cell) === null) return 2;
  return cell.target === true ? 1 : 0;
}

/** At most `room` entries, the focused one always among them. */
function within(all: readonly Entry[], room: number): readonly Entry[] {
  if (all.length <= room) return all;
  const kept = all.slice(0, room);
  const focused = all.find((entry) => entry.focused);
  return focused === undefined || kept.includes(focused) ? kept : [...kept.slice(0, room - 1), focused];
}

/** What stands in the way of comparing the focused cell, and the words of its report. */
function remarks(row: Row, cell: Cell | undefined, input: GridInput): Line[] {
  if (cell === undefined) return [];
  const { showing } = input.world;
  const figure = showing.figure(cell, row);
  const notes = figure.flags.flatMap(({ detail }) => detail ?? []);
  const quote = quoteOf(cell.observations[0], input);
  const lines: Line[] = [];
  if (notes.length > 0) lines.push([seg(` ${input.say('why-field')} `, 'dim'), seg(notes.join('  '))]);
  if (quote !== null) lines.push([seg(` ${input.say('evidence')} `, 'dim'), ...quote]);
  return lines;
}

/** The sentence around a figure, cut to what stands near it, with the figure marked. */
function quoteOf(id: string | undefined, { world }: GridInput): readonly Segment[] | null {
  const observation = id === undefined ? undefined : world.observation(id);
  if (observation === undefined) return null;
  const { source } = observation;
  const sentence = source.sentence;
  const before = printable(sentence.text.slice(0, source.start - sentence.start)).slice(-24);
  const after = printable(sentence.text.slice(source.end - sentence.start)).slice(0, 60);
  return [seg(before), seg(`⟦${printable(source.text)}⟧`, 'figure'), seg(after)];
}

/**
 * The focused row as bars on one scale from zero, each column with its value and its difference, and below them the
 * words of the focused cell. What cannot be compared has no bar.
 */
export function figurePanel(input: GridInput, grid: Grid, focus: Focus, area: PanelArea): readonly Line[] {
  const row = input.world.row(grid.rows[focus.row]?.id ?? '');
  if (row === undefined) return [];
  const all = entries(row, input, focus);
  const focused = all.find((entry) => entry.focused);
  const said = remarks(row, focused?.cell, input);
  const shown = within(all, Math.max(1, area.height - said.length));
  const top = Math.max(0, ...all.map(({ cell }) => comparable(cell) ?? 0));
  const texts = shown.map((entry) => entryTexts(entry, row, input));
  const widest = (pick: (text: EntryTexts) => string): number =>
    Math.max(0, ...texts.map((text) => displayWidth(pick(text), area.paper.ambiguous)));
  const widths = {
    name: widest((t) => t.name),
    value: widest((t) => t.value),
    sign: widest((t) => t.sign),
    gap: widest((t) => t.gap),
  };
  const room = Math.max(0, area.width - widths.name - widths.value - widths.sign - widths.gap - 8);
  return [
    ...shown.map((entry, at): Line => {
      const text = texts[at] ?? { name: '', value: '', sign: '', gap: '' };
      const drawn = bar(comparable(entry.cell), top, Math.min(room, LONGEST_BAR), area.paper.signs);
      return [
        seg(entry.focused ? '> ' : '  '),
        seg(padEnd(text.name, widths.name), entry.focused ? 'strong' : 'text'),
        seg(`  ${padStart(text.value, widths.value)}${padEnd(text.sign, widths.sign)} `),
        seg(drawn, 'bar'),
        seg(` ${text.gap}`, text.gap.startsWith('-') ? 'lower' : text.gap.startsWith('+') ? 'higher' : 'same'),
      ];
    }),
    ...said,
  ];
}

interface EntryTexts {
  readonly name: string;
  readonly value: string;
  readonly sign: string;
  readonly gap: string;
}

function entryTexts({ column, cell }: Entry, row: Row, { world, arrangement, signs }: GridInput): EntryTexts {
  const figure = world.showing.figure(cell, row);
  const percent = cell.difference?.percent;
  const share = typeof percent === 'number' && percent !== 0 ? `  ${formatPercent(percent)}` : '';
  const gap = arrangement.baseline === null ? '' : `${figure.gap ?? ''}${share}`;
  return { name: `${column.title} ${column.subtitle}`, value: figure.text, sign: signsOf(figure.flags, signs), gap };
}
