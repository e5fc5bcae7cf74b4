import { evidenceLines } from '../layout/evidence.js';
import { plainLine } from '../layout/line.js';
import type { Scene } from '../state/scene.js';

/** No line of an answer is broken by us: the reader's own software does that. */
const UNBROKEN = 100_000;

/** The key of a column that only means something to the eye, and of one that sums up others. */
const DRAWN = 'trend';
const CHANGE = 'change';

/** The focused row in sentences: what it is, then a line for each column. */
export function speakRow(scene: Scene): readonly string[] {
  const { grid, focus, input } = scene;
  const row = grid.rows[focus.row];
  if (row === undefined) return [input.say('nothing-here')];
  const unit = (row.unit ?? row.note) === '' ? '' : `, ${row.unit ?? row.note}`;
  const name = row.group === '' ? (row.address ?? row.label) : `${row.group}. ${row.label}`;
  const head = `${name}${unit}. ${place(scene)}.`;
  const spoken = grid.columns.flatMap(({ key }, column) => (isSpoken(scene, key, column) ? [column] : []));
  const absent = spoken.filter((column) => isAbsent(scene, column));
  return [
    head,
    ...spoken.filter((column) => !absent.includes(column)).map((column) => speakCell(scene, column)),
    ...speakAbsent(scene, absent),
  ];
}

const isSpoken = ({ grid, focus }: Scene, key: string, column: number): boolean =>
  key !== DRAWN && !(key === CHANGE && grid.cell(focus.row, column).token === 'missing');

/** Whether a column has nothing to say; the baseline, a file that failed and what became of a pledge are always heard. */
function isAbsent(scene: Scene, column: number): boolean {
  const { grid, focus, state } = scene;
  if (state.view === 'pledges') return false;
  const { token } = grid.cell(focus.row, column);
  return token === 'missing' && grid.columns[column]?.role === 'plain' && details(scene, column).length === 0;
}

/** The columns that have nothing to say, together: 未提及: 甲县 2021, 乙县 2022. */
function speakAbsent(scene: Scene, columns: readonly number[]): readonly string[] {
  const names = new Map<string, string[]>();
  for (const column of columns) {
    const cell = scene.grid.cell(scene.focus.row, column);
    const why = spokenText(scene, cell.said ?? cell.text.trim());
    names.set(why, [...(names.get(why) ?? []), nameOf(scene, column)]);
  }
  return [...names].map(([why, all]) => `${why}: ${all.join(', ')}.`);
}

const nameOf = ({ grid }: Scene, column: number): string =>
  [grid.columns[column]?.title ?? '', grid.columns[column]?.subtitle ?? ''].filter((part) => part !== '').join(' ');

const place = ({ grid, focus, input }: Scene): string =>
  input.say('row-of', { at: focus.row + 1, of: grid.rows.length });

/** A cell as a sentence: column, value, what to mind, difference from the baseline. */
function speakCell(scene: Scene, column: number): string {
  const { grid, focus, input } = scene;
  const head = grid.columns[column];
  const cell = grid.cell(focus.row, column);
  const name = nameOf(scene, column);
  if (head?.role === 'failed') return `${name}.`;
  const minded = details(scene, column);
  const text = cell.said ?? cell.text.trim();
  const said = [
    ...(text === NOT_APPLICABLE && minded.length > 0 ? [] : [spokenText(scene, text)]),
    ...minded,
    ...(cell.gap === null || cell.gap === '' ? [] : [spokenGap(scene, cell.gap)]),
  ];
  return `${name}${head?.role === 'baseline' ? `, ${input.say('spoken-baseline')}` : ''}: ${said.join(', ')}.`;
}

const NOT_APPLICABLE = '/';

function spokenText({ input }: Scene, text: string): string {
  if (text === '--' || text === '') return input.say('not-mentioned');
  const bound = text.startsWith('>=') ? 'spoken-at-least' : text.startsWith('<=') ? 'spoken-at-most' : null;
  return bound === null ? text : input.say(bound, { value: text.slice(2) });
}

/** A difference in words: -60 → 比基准少 60. */
function spokenGap({ input }: Scene, gap: string): string {
  if (gap === '=') return input.say('spoken-same');
  const phrase = gap.startsWith('-') ? 'spoken-less' : gap.startsWith('+') ? 'spoken-more' : 'spoken-gap';
  return input.say(phrase, { gap: gap.replace(/^[-+]/, '') });
}

/** What stands in the way of comparing the cell, in words. */
function details({ world, grid, focus, view, input }: Scene, column: number): readonly string[] {
  if (grid.columns[column]?.key === CHANGE) return [];
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
