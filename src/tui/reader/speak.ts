import { evidenceLines } from '../layout/evidence.js';
import { plainLine } from '../layout/line.js';
import type { Scene } from '../state/scene.js';

/** No line of an answer is broken by us: the reader's own software does that. */
const UNBROKEN = 100_000;

/** The key of a column that only means something to the eye. */
const DRAWN = 'trend';

/** The focused row in sentences: what it is, then a line for each column. */
export function speakRow(scene: Scene): readonly string[] {
  const { grid, focus, input } = scene;
  const row = grid.rows[focus.row];
  if (row === undefined) return [input.say('nothing-here')];
  const unit = (row.unit ?? row.note) === '' ? '' : `, ${row.unit ?? row.note}`;
  const head = `${row.group === '' ? '' : `${row.group}. `}${row.address ?? row.label}${unit}. ${place(scene)}.`;
  const spoken = grid.columns.flatMap(({ key }, column) => (key === DRAWN ? [] : [column]));
  return [head, ...spoken.map((column) => speakCell(scene, column))];
}

const place = ({ grid, focus, input }: Scene): string =>
  input.say('row-of', { at: focus.row + 1, of: grid.rows.length });

/** A cell as a sentence: column, value, what to mind, difference from the baseline. */
function speakCell(scene: Scene, column: number): string {
  const { grid, focus, input } = scene;
  const head = grid.columns[column];
  const cell = grid.cell(focus.row, column);
  const name = [head?.title ?? '', head?.subtitle ?? ''].filter((part) => part !== '').join(' ');
  if (head?.role === 'failed') return `${name}.`;
  const said = [
    spokenText(scene, cell.said ?? cell.text.trim()),
    ...details(scene, column),
    ...(cell.gap === null || cell.gap === '' ? [] : [input.say('spoken-gap', { gap: cell.gap })]),
  ];
  return `${name}${head?.role === 'baseline' ? `, ${input.say('spoken-baseline')}` : ''}: ${said.join(', ')}.`;
}

function spokenText({ input }: Scene, text: string): string {
  return text === '--' || text === '' ? input.say('not-mentioned') : text;
}

/** What stands in the way of comparing the cell, in words. */
function details({ world, grid, focus, view, input }: Scene, column: number): readonly string[] {
  const opening = view.open(input, grid, { row: focus.row, column });
  const cellPlace = opening?.kind === 'evidence' ? opening.cell : undefined;
  const row = world.row(cellPlace?.row ?? '');
  const cell = row?.cells.at(cellPlace?.column ?? -1);
  if (row === undefined || cell === undefined) return [];
  const target = cell.target === true ? [world.showing.words.statuses.target] : [];
  return [...target, ...world.showing.figure(cell, row).flags.flatMap(({ detail }) => detail ?? [])];
}

/** The labels of the rows around the focused one, numbered. */
export function speakList({ grid, focus }: Scene): readonly string[] {
  const from = Math.max(0, focus.row);
  return grid.rows.slice(from, from + LISTED).map(({ label, address, note, unit = note }, at) => {
    return `${from + at + 1}. ${address ?? label}${unit === '' ? '' : ` (${unit})`}`;
  });
}

const LISTED = 20;

/** Everything that the evidence pane says of each mention, a line a field. */
export function speakEvidence(scene: Scene, ids: readonly string[]): readonly string[] {
  const { input } = scene;
  if (ids.length === 0) return [input.say('evidence-missing')];
  return ids.flatMap((_, at) => {
    const shown: Scene = { ...scene, state: { ...scene.state, evidence: { cell: null, ids, at, scroll: 0 } } };
    const lines = evidenceLines(shown, UNBROKEN).map((line) => plainLine(line).replace(/\s+/g, ' ').trim());
    const said = lines.filter((line) => line !== '' && !/^[-─]+$/.test(line));
    return ids.length === 1 ? said : [input.say('evidence-of', { at: at + 1, of: ids.length }), ...said];
  });
}
