import type { PassageBlock, PassageCell } from '../../model/passages.js';
import { printable } from '../../text/printable.js';
import { memo } from '../state/memo.js';
import type { Scene } from '../state/scene.js';
import type { GridColumn } from '../view/grid.js';
import { proseOf } from '../view/passages.js';
import { fitLine, type Line, lineWidth, type Paper, rule, type Segment, seg } from './line.js';
import { type Marked, wrapMarked } from './marked.js';

/** From this width on two columns stand beside the first. */
const WIDE = 114;

/** Lines above the prose: the names of the columns and a rule. */
export const PROSE_HEAD = 2;

/**
 * The blocks of prose from the one before the focused one on, as many as fill the screen: what the first column says,
 * beside it the focused column and, where there is room, the next. All stand in columns of the same width, so that they
 * break at the same places. A block that none of them has is given in the words of the first that does.
 */
export function proseLines(scene: Scene, width: number, height: number): readonly Line[] {
  const { focus, paper } = scene;
  const { blocks } = proseOf(scene.input);
  const columns = columnsShown(scene, width);
  const each = Math.floor((width - 1) / columns.length);
  const lines: Line[] = [heads(scene, columns, each), rule(width, paper)];
  const drawn = (at: number): readonly Line[] => {
    const block = blocks[at];
    return block === undefined ? [] : [title(scene, block, at, columns), ...body(scene, block, columns, each)];
  };
  const before = drawn(focus.row - 1);
  if (before.length * 2 <= height - PROSE_HEAD) lines.push(...before);
  for (let at = Math.max(0, focus.row); at < blocks.length && lines.length < height; at++) lines.push(...drawn(at));
  return lines;
}

/** How many columns are out of sight on either side of those shown beside the first. */
export function proseHidden(scene: Scene, width: number): { readonly before: number; readonly after: number } {
  const [, from = 1, ...more] = columnsShown(scene, width);
  return { before: from - 1, after: Math.max(0, scene.grid.columns.length - from - 1 - more.length) };
}

/** The first column, then the focused one and those behind it. */
function columnsShown({ grid, focus }: Scene, width: number): readonly number[] {
  const others = grid.columns.map((_, at) => at).slice(1);
  const room = width >= WIDE ? 2 : 1;
  const from = Math.max(0, Math.min(others.indexOf(focus.column), others.length - room));
  return [0, ...others.slice(from, from + room)];
}

const cells = (parts: readonly Line[], each: number, { paper }: Scene): Line =>
  parts.flatMap((part, at) => [
    at === 0 ? seg(' ') : seg(paper.signs.side, 'rule'),
    ...fitLine(part, each - 2, paper),
    seg(' '),
  ]);

function heads(scene: Scene, columns: readonly number[], each: number): Line {
  const { grid, focus } = scene;
  const parts = columns.map((at): Line => {
    const column = grid.columns[at];
    const name = `${column?.title ?? ''}${at === 0 ? '*' : ''} ${column?.subtitle ?? ''}`;
    return [seg(at === focus.column ? '> ' : '', 'strong'), seg(name, at === 0 ? 'baseline' : 'head')];
  });
  return cells(parts, each, scene);
}

/** A block's number, topic and who has it. No rule goes on behind them: each line of the prose that scrolls in would write it. */
function title(scene: Scene, block: PassageBlock, at: number, columns: readonly number[]): Line {
  const { grid, focus, input } = scene;
  const present = block.cells.filter((cell) => cell !== null).length;
  const words: Segment[] = [
    seg(at === focus.row ? '> ' : '', 'strong'),
    seg(`${at + 1} ${grid.rows[at]?.label ?? ''}`, at === focus.row ? 'focus' : 'group'),
    seg(`  ${input.say('in-columns', { n: present, of: block.cells.length })}${others(scene, block, columns)}`, 'dim'),
  ];
  return [seg(`${scene.paper.signs.rule.repeat(3)} `, 'rule'), ...words];
}

/** No more names than these are told of those out of sight who have a block. */
const FEW = 3;

/** Who else has a block, out of sight, where that is soon said. */
function others({ grid, input }: Scene, { cells }: PassageBlock, columns: readonly number[]): string {
  const inSight = columns.some((at) => (cells[at] ?? null) !== null);
  const hidden = cells.flatMap((cell, at) => (cell === null || columns.includes(at) ? [] : [nameOf(grid.columns[at])]));
  const names = inSight ? hidden : hidden.slice(1);
  return names.length === 0 || names.length > FEW ? '' : `  ${input.say('also-in', { names: names.join(', ') })}`;
}

const nameOf = (column: GridColumn | undefined): string => `${column?.title ?? ''} ${column?.subtitle ?? ''}`.trim();

function body(scene: Scene, block: PassageBlock, columns: readonly number[], each: number): readonly Line[] {
  const speaker = block.cells.findIndex((cell) => cell !== null);
  if (speaker >= 0 && columns.every((column) => (block.cells[column] ?? null) === null)) {
    const width = each * columns.length - 2;
    const head = seg(`${nameOf(scene.grid.columns[speaker])}  `, 'head');
    const [first = [], ...rest] = passage(scene, block.cells[speaker] ?? null, width - lineWidth([head], scene.paper));
    const indent = seg(' '.repeat(lineWidth([head], scene.paper) + 1));
    return [[seg(' '), head, ...first], ...rest.map((line): Line => [indent, ...line])];
  }
  const parts = columns.map((column) => passage(scene, block.cells[column] ?? null, each - 2));
  const height = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) =>
    cells(
      parts.map((lines) => lines[at] ?? []),
      each,
      scene,
    ),
  );
}

/** A passage wrapped, with the words marked that the first column does not have; without colour in brackets as well. */
function passage({ input, paper, state }: Scene, cell: PassageCell | null, width: number): readonly Line[] {
  if (cell === null) return [[seg(`-- ${input.say('not-mentioned')}`, 'missing')]];
  const said = cell.state === 'paraphrase' ? ` ${input.say('paraphrase')}` : '';
  return wrapped(cell, said, state.theme === 'mono', width, paper);
}

/** Wrapped once: the same passages stay on the screen from key to key. */
const wrapped = memo(
  (cell: PassageCell, said: string, bracketed: boolean, width: number, paper: Paper): readonly Line[] => {
    const { text, marks } = markedText(cell, bracketed);
    const all: readonly Marked[] = [...marks, { start: text.length, end: text.length + said.length, token: 'dim' }];
    return wrapMarked(text + said, all, width, paper);
  },
);

function markedText(
  cell: PassageCell,
  bracketed: boolean,
): { readonly text: string; readonly marks: readonly Marked[] } {
  if (cell.state !== 'compared') return { text: printable(cell.text), marks: [] };
  const marks: Marked[] = [];
  let text = '';
  for (const { text: word, mark } of cell.words) {
    const shown = mark && bracketed ? `[${printable(word)}]` : printable(word);
    if (mark) marks.push({ start: text.length, end: text.length + shown.length, token: 'differs' });
    text += shown;
  }
  return { text, marks };
}
