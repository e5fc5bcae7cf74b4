import type { Scene } from '../state/scene.js';
import { hitTest } from '../state/search.js';
import { nextWork } from '../state/work.js';
import { failureOf } from '../view/columns.js';
import { inSentences, looksInSentences } from '../view/filter.js';
import type { Grid } from '../view/grid.js';
import { evidencePane } from './evidence-pane.js';
import { footer } from './footer.js';
import { header } from './header.js';
import { helpLines } from './help.js';
import { fitLine, type Line, rule, seg, windowed } from './line.js';
import { coveringList } from './lists.js';
import { wrapMarked } from './marked.js';
import { plan } from './plan.js';
import { PROSE_HEAD, proseLines } from './prose.js';
import { recordLines } from './record.js';
import { type Regions, regions } from './regions.js';
import { drawBody, drawHead, headHeight, type TableScene } from './table.js';

/** Where the terminal's own cursor stands: on the focused cell, for magnifiers and braille, or in the line being typed. */
export interface Caret {
  readonly row: number;
  readonly column: number;
  readonly visible: boolean;
}

/** Lines, from `from` to before `to`, that tell more about the focused cell; `of` names the view and its size. */
export interface Detail {
  readonly from: number;
  readonly to: number;
  readonly of: string;
}

/** A whole screen: each line exactly as wide as the terminal. */
export interface Frame {
  readonly lines: readonly Line[];
  readonly caret: Caret;
  readonly detail: Detail | null;
}

/** Draws a scene. A pure function of it; the number of lines is one less than the terminal has. */
export function frame(scene: Scene): Frame {
  const areas = regions(scene);
  const { width, height } = areas;
  if (areas.shape === 'too-small') return tooSmall(scene, areas);
  const foot = footer(scene, areas);
  const top = header(scene, areas);
  const room = height - top.length - foot.lines.length;
  const middle = content(scene, areas, room);
  const lines = [...top, ...middle.lines, ...foot.lines].slice(0, height);
  const caret =
    foot.caret === null ? { ...middle.caret, row: middle.caret.row + top.length, visible: false } : foot.caret;
  const from = middle.detail === null ? null : top.length + middle.detail;
  return {
    lines: lines.map((line) => fitLine(line, width, scene.paper)),
    caret: within(caret, areas),
    detail: from === null ? null : { from, to: top.length + room, of: `${scene.state.view} ${width} ${height}` },
  };
}

const within = (caret: Caret, { width, height }: Regions): Caret => ({
  ...caret,
  row: Math.max(0, Math.min(height - 1, caret.row)),
  column: Math.max(0, Math.min(width - 1, caret.column)),
});

interface Content {
  readonly lines: readonly Line[];
  readonly caret: Caret;
  /** The line from which on it tells more about the focused cell. */
  readonly detail: number | null;
}

const HIDDEN: Caret = { row: 0, column: 0, visible: false };

/** What covers the table has neither cursor nor details. */
const covering = (lines: readonly Line[]): Content => ({ lines, caret: HIDDEN, detail: null });

function content(scene: Scene, areas: Regions, room: number): Content {
  const { state } = scene;
  const list = coveringList(scene, areas.width);
  if (list !== null) return covering(around(list.lines, list.at, room));
  if (state.overlay?.kind === 'help') {
    return covering(windowed(helpLines(scene, areas.width), state.overlay.scroll, room));
  }
  if (areas.evidence === 'over') {
    return covering(evidencePane(scene));
  }
  if (areas.shape === 'record') return covering(windowed(recordLines(scene, areas.width, room), 0, room));
  return tableContent(scene, areas, room);
}

/** So many lines with line `at` among them. */
const around = (lines: readonly Line[], at: number, height: number): readonly Line[] =>
  windowed(lines, at - Math.floor(height / 2), height);

function tableContent(scene: Scene, areas: Regions, room: number): Content {
  const { grid, cursor, focus, paper, state } = scene;
  if (grid.rows.length === 0 || grid.columns.length === 0) {
    const said = wrapMarked(nothing(scene), [{ start: 0, end: 999, token: 'notice' }], areas.width - 4, paper);
    return covering(windowed([[], ...[...said, ...failures(scene, areas.width - 4)].map(indented)], 0, room));
  }
  if (state.view === 'passages' && areas.evidence !== 'beside') {
    return { ...covering(windowed(proseLines(scene, areas.width, room), 0, room)), detail: PROSE_HEAD };
  }
  const planned = plan(grid, cursor, focus, areas.table, areas.body, paper);
  const drawn: TableScene = { grid, focus, width: areas.table, paper, ...flagsOf(scene) };
  const table = [...drawHead(drawn, planned), ...drawBody(drawn, planned)];
  const caret = { row: headHeight(grid) + grid.lineOf(focus.row) - planned.top, column: 0, visible: false };
  if (areas.evidence === 'beside') {
    const pane = evidencePane(scene);
    const side = seg(paper.signs.side, 'rule');
    const left = windowed(table, 0, room);
    return {
      lines: left.map((line, row) => [...fitLine(line, areas.table, paper), side, ...(pane[row] ?? [])]),
      caret,
      detail: null,
    };
  }
  return { lines: windowed([...table, ...panel(scene, areas)], 0, room), caret, detail: table.length };
}

const indented = (line: Line): Line => [seg('  '), ...line];

/** Why nothing could be read, file by file, where that leaves nothing to show. */
function failures({ state, world, paper }: Scene, width: number): readonly Line[] {
  if (state.data.reports.length > 0) return [];
  return world.failures.flatMap(({ path }) => wrapMarked(failureOf(`failed:${path}`, world) ?? '', [], width, paper));
}

/** What to say where there is no row or no column: why, and what to do. */
function nothing(scene: Scene): string {
  const { state, input, grid } = scene;
  const work = nextWork(state);
  if (work?.type === 'pledges') return input.say('pledges-first');
  if (grid.columns.length === 0 || state.data.reports.length === 0) {
    return input.say(state.progress === null && work === null ? 'nothing-loaded' : 'loading-first');
  }
  if (state.arrangement.filter === '') return input.say(state.view === 'years' ? 'years-need-two' : 'nothing-here');
  const { filter } = state.arrangement;
  const said = input.say('nothing-matches', { all: scene.unfiltered, filter });
  const looked = input.say('look-in-sentences', { filter: `&${inSentences(filter, input.say('says-field'))}` });
  return [said, ...(looksInSentences(filter) ? [] : [looked]), input.say('clear-filter')].join('  ');
}

function flagsOf(scene: Scene): Pick<TableScene, 'isHit' | 'isMarked'> {
  const { marks } = scene.state.arrangement;
  const { grid } = scene;
  const keyOf = (row: number, column: number): string => `${grid.rows[row]?.id}|${grid.columns[column]?.key}`;
  return {
    isHit: hitTest(scene),
    isMarked: (row, column) =>
      marks.length > 0 &&
      (column < 0
        ? marks.some((mark) => mark.startsWith(`${grid.rows[row]?.id}|`))
        : marks.includes(keyOf(row, column))),
  };
}

/** The panel below the table: a rule that names the row, and what there is to say about it. */
function panel(scene: Scene, areas: Regions): readonly Line[] {
  if (areas.panel === 0) return [];
  const { grid, focus, input, view, paper } = scene;
  const summary = view.summary?.(input, grid, focus) ?? '';
  const title = [...titleOf(grid, focus.row), ...(summary === '' ? [] : [seg(`  ${summary}`, 'dim')])];
  const area = { width: areas.table, height: areas.panel - 1, paper };
  const reason = failureOf(grid.columns[focus.column]?.key, scene.world);
  const lines =
    reason === null ? view.panel(input, grid, focus, area) : wrapMarked(` ${reason}`, [], area.width, paper);
  return [rule(areas.table, paper, title), ...windowed(lines, 0, area.height)];
}

function titleOf(grid: Grid, row: number): Line {
  const found = grid.rows[row];
  if (found === undefined) return [];
  const unit = found.unit ?? found.note;
  return [seg(found.address ?? found.label, 'strong'), ...(unit === '' ? [] : [seg(` ${unit}`, 'dim')])];
}

function tooSmall(scene: Scene, { width, height }: Regions): Frame {
  const { columns, rows } = scene.state;
  const said: Line = [seg(scene.input.say('too-small', { columns, rows }), 'notice')];
  const lines = Array.from({ length: height }, (_, row): Line => fitLine(row === 0 ? said : [], width, scene.paper));
  return { lines, caret: HIDDEN, detail: null };
}
