import { cut, displayWidth } from '../../text/width.js';
import { keyName } from '../command/key-name.js';
import { hintsFor } from '../command/route.js';
import type { CommandRow } from '../command/row.js';
import { type Scene, scopesOf } from '../state/scene.js';
import { hitsOf } from '../state/search.js';
import type { Prompt, State } from '../state/state.js';
import type { Phrase } from '../wording/index.js';
import { address } from './address.js';
import { furthestHelp } from './help.js';
import { fitLine, type Line, lineWidth, type Paper, rule, type Segment, seg, spread } from './line.js';
import { coveringList } from './lists.js';
import { plan } from './plan.js';
import { proseHidden } from './prose.js';
import { type Regions, regions } from './regions.js';

/** The lines at the bottom, and the caret where a line is being typed. */
export interface Footer {
  readonly lines: readonly Line[];
  readonly caret: { readonly row: number; readonly column: number; readonly visible: boolean } | null;
}

/** A rule, where the reader is (or what is being typed, or what there is to say), and the keys; the second alone on a short screen. */
export function footer(scene: Scene, { width, height, foot }: Regions): Footer {
  const { state, paper } = scene;
  const { prompt } = state;
  const typed = prompt === null ? null : promptLine(scene, prompt, width, paper);
  const second =
    typed?.line ?? (state.message === null ? (covered(scene, width) ?? place(scene, width)) : message(state));
  return {
    lines: foot === 1 ? [second] : [rule(width, paper), second, keys(scene, width)],
    caret: typed === null ? null : { row: height - Math.min(2, foot), column: typed.column, visible: true },
  };
}

/** What is being typed, moved to the left as far as the caret needs. */
function promptLine(
  { input }: Scene,
  { kind, text, caret }: Prompt,
  width: number,
  paper: Paper,
): { line: Line; column: number } {
  const sign = input.say(`prompt-${kind}`);
  const signWidth = displayWidth(sign, paper.ambiguous);
  const before = displayWidth(text.slice(0, caret), paper.ambiguous);
  const room = Math.max(1, width - signWidth - 1);
  let dropped = 0;
  while (before - displayWidth(text.slice(0, dropped), paper.ambiguous) > room - 1 && dropped < caret) dropped++;
  const column = signWidth + before - displayWidth(text.slice(0, dropped), paper.ambiguous);
  return { line: [seg(sign, 'key'), ...fitLine([seg(text.slice(dropped))], room, paper)], column };
}

const message = ({ message }: State): Line => (message === null ? [] : [seg(` ${message.text}`, message.tone)]);

/** How much there is of what covers the table, where that may be more than is to be seen; null where nothing does. */
function covered(scene: Scene, width: number): Line | null {
  const { state, input, paper } = scene;
  if (state.overlay?.kind === 'help') {
    const below = furthestHelp(scene) - Math.min(state.overlay.scroll, furthestHelp(scene));
    const more = below === 0 ? [] : [seg(`${input.say('lines-below', { n: below })} `, 'notice')];
    return spread([seg(` ${input.say('help')}`, 'strong')], more, width, paper);
  }
  const list = coveringList(scene, width);
  return list === null ? null : [seg(` ${list.at}/${list.lines.length - 1}`, 'dim')];
}

/** The focused cell, and how much there is around; which column it is of how many gives way to what the cell says. */
function place(scene: Scene, width: number): Line {
  const { grid, focus, input, paper } = scene;
  const row = grid.rows[focus.row];
  const column = grid.columns[focus.column];
  if (row === undefined || column === undefined) return spread([], counts(scene), width, paper);
  const rowAt = seg(`${input.say('row', { at: focus.row + 1, of: grid.rows.length })} `, 'dim');
  const columnAt = seg(`${input.say('column', { at: focus.column + 1, of: grid.columns.length })} `, 'dim');
  const around = width < 60 ? [] : counts(scene);
  const room = width - lineWidth([rowAt, ...around], paper) - 1;
  const whole = address(scene, row, column, Number.MAX_SAFE_INTEGER);
  const hasRoom = width >= 60 && lineWidth([...whole, columnAt], paper) <= room;
  const right = [rowAt, ...(hasRoom ? [columnAt] : []), ...around];
  return spread(address(scene, row, column, width - lineWidth(right, paper) - 1), right, width, paper);
}

/** Hits of the search, columns out of sight, files read and failed. */
function counts(scene: Scene): Line {
  const { state, input } = scene;
  const { progress } = state;
  const { reports, failures } = state.data;
  const hits = hitsOf(scene);
  const at = hits.findIndex(
    ({ row, column }) => row === scene.focus.row && (column < 0 || column === scene.focus.column),
  );
  return [
    ...(state.search === null ? [] : [seg(`${sought(state.search.query, at, hits.length, scene)} `, 'match')]),
    ...hidden(scene),
    ...working(scene),
    seg(progress === null ? input.say('loaded', { n: reports.length }) : input.say('loading', { ...progress }), 'dim'),
    ...(failures.length === 0 ? [] : [seg(` ${input.say('failed', { n: failures.length })}`, 'failed')]),
    seg(' '),
  ];
}

/** Which hit of how many the cursor is on; of what there are none. */
const sought = (query: string, at: number, of: number, { input, paper }: Scene): string =>
  of > 0 ? input.say('found', { at: at + 1, of }) : input.say('found-none', { query: cut(query, 12, paper.ambiguous) });

/** How far the comparison has come that will take the place of the one on the screen. */
const working = ({ state: { working }, input }: Scene): Line =>
  working === null ? [] : [seg(`${input.say('comparing', { percent: Math.floor(working * 100) })} `, 'notice')];

function hidden(scene: Scene): Line {
  const { grid, cursor, focus, paper, input } = scene;
  const { table, body, shape, evidence } = regions(scene);
  if (shape !== 'table' || grid.columns.length === 0 || grid.rows.length === 0) return [];
  const isProse = scene.state.view === 'passages' && evidence !== 'beside';
  const { before, after } = isProse ? proseHidden(scene, table) : plan(grid, cursor, focus, table, body, paper);
  return [
    ...(before === 0 ? [] : [seg(`${input.say('hidden-left', { n: before })} `, 'notice')]),
    ...(after === 0 ? [] : [seg(`${input.say('hidden-right', { n: after })} `, 'notice')]),
  ];
}

/** The keys that are most useful here, as many as fit; how to find all the others and how to leave are always said. */
function keys(scene: Scene, width: number): Line {
  const { state, paper, input } = scene;
  const covered = coveredKeys(state);
  if (covered !== null) return fitLine([seg(` ${input.say(covered)}`, 'key')], width, paper);
  const hints = hintsFor(scopesOf(state));
  const last = hints.filter(({ id }) => ALWAYS.has(id)).map((command) => hintOf(command, scene));
  const shown: Segment[] = [seg(' ')];
  for (const command of hints) {
    const hint = ALWAYS.has(command.id) ? [] : hintOf(command, scene);
    if (lineWidth([...shown, ...hint, ...last.flat()], paper) > width) break;
    shown.push(...hint);
  }
  return [...shown, ...last.flat()];
}

const ALWAYS: ReadonlySet<string> = new Set(['help', 'quit']);

function hintOf({ keys, zh, en }: CommandRow, { world }: Scene): Segment[] {
  const [key = ''] = keys;
  const [name = ''] = (world.lang === 'zh' ? zh : en).split(/[:,]/);
  return [seg(keyName(key), 'key'), seg(`${world.lang === 'zh' ? '' : ' '}${name}  `)];
}

const PROMPT_KEYS: Partial<Readonly<Record<Prompt['kind'], Phrase>>> = {
  command: 'offer-keys',
  'set-indicator': 'offer-keys',
  search: 'search-keys',
  filter: 'filter-keys',
};

/** The keys of what covers the table, or of the line being typed; null where the table itself has them. */
function coveredKeys({ prompt, overlay }: State): Phrase | null {
  if (prompt !== null) return PROMPT_KEYS[prompt.kind] ?? 'prompt-keys';
  if (overlay === null) return null;
  return overlay.kind === 'help' ? 'help-keys' : 'list-keys';
}
