import type { RowSort } from '../../model/comparison.js';
import type { Correction } from '../session.js';
import { asking, type Step, saying, to } from '../state/action.js';
import { withCorrected, withoutCorrection } from '../state/corrections.js';
import { arrange } from '../state/history.js';
import type { Scene } from '../state/scene.js';
import type { MenuId } from '../state/state.js';
import { citedCell, citedSentence } from '../view/citation.js';
import { areaNames } from '../view/columns.js';
import { commandLine } from '../view/command-line.js';
import { columnText, rowText, tableMarkdown, tableText } from '../view/grid-text.js';
import { groupName } from '../view/groups.js';
import type { Handler } from './handler.js';
import { prompting } from './handlers/arrange.js';
import { shownId } from './handlers/evidence.js';

/** A line of a list to choose from. */
export interface MenuItem {
  readonly label: string;
  /** Whether it is what holds now. */
  readonly on: boolean;
  readonly run: Handler;
}

const item = (label: string, run: Handler, on = false): MenuItem => ({ label, run, on });

/** What a list offers, as things stand. */
export const MENUS: Readonly<Record<MenuId, (scene: Scene) => readonly MenuItem[]>> = {
  baseline: baselines,
  group: groups,
  sort: sorts,
  copy: copies,
  correct: corrections,
  quit: quitting,
};

function baselines({ state, world, input }: Scene): readonly MenuItem[] {
  const now = state.arrangement.baseline;
  const set =
    (baseline: typeof now): Handler =>
    (scene) =>
      to(arrange(scene.state, { baseline }));
  const areas = [...new Set(areaNames(world.comparison.columns))];
  return [
    item(input.say('baseline-none'), set(null), now === null),
    item(input.say('baseline-median'), set('median'), now === 'median'),
    item(input.say('baseline-previous'), set('previous'), now === 'previous'),
    ...areas.map((area) => item(area, set({ area }), typeof now === 'object' && now?.area === area)),
  ];
}

/** A list of areas that the settings name is offered where the program was started with it. */
function groups({ state, options, input }: Scene): readonly MenuItem[] {
  const now = state.arrangement.group;
  const named = typeof options.group === 'object' ? [options.group] : [];
  return (['all', 'province', 'prefecture', 'level', ...named] as const).map((group) =>
    item(groupName(group, input.say), (scene) => to(arrange(scene.state, { group })), now === group),
  );
}

function sorts({ state, input }: Scene): readonly MenuItem[] {
  const orders: readonly RowSort[] = ['category', 'value', 'gap', 'coverage'];
  return orders.map((order) =>
    item(
      input.say(`sort-${order}`),
      (scene) => to(arrange(scene.state, { rowOrder: order })),
      state.arrangement.rowOrder === order,
    ),
  );
}

const copying =
  (textOf: (scene: Scene) => string, what: (text: string) => string = (text) => text): Handler =>
  (scene) => {
    const text = textOf(scene);
    return text === ''
      ? saying(scene.state, scene.input.say('nothing-to-copy'))
      : asking(scene.state, { type: 'copy', text, what: what(text) });
  };

function copies(scene: Scene): readonly MenuItem[] {
  const { say } = scene.input;
  const lines = (text: string): string => say('lines-copied', { n: text.split('\n').length });
  return [
    item(
      say('copy-cell'),
      copying(({ grid, focus }) => (focus.row < 0 ? '' : grid.cell(focus.row, focus.column).text)),
    ),
    item(say('copy-cited'), copying(citedCell)),
    item(
      say('copy-sentence'),
      copying((now) => citedSentence(now, shownId(now) ?? firstId(now))),
    ),
    item(
      say('copy-row'),
      copying(({ grid, focus }) => rowText(grid, focus.row), lines),
    ),
    item(
      say('copy-column'),
      copying(({ grid, focus }) => columnText(grid, focus.column), lines),
    ),
    item(
      say('copy-table'),
      copying(({ grid }) => tableText(grid), lines),
    ),
    item(
      say('copy-markdown'),
      copying(({ grid }) => tableMarkdown(grid), lines),
    ),
    item(say('copy-command'), copying(commandLine)),
  ];
}

function firstId({ view, input, grid, focus }: Scene): string {
  const opening = view.open(input, grid, focus);
  return opening?.kind === 'evidence' ? (opening.ids[0] ?? '') : '';
}

/** Puts a figure right; what was put right before stays. */
export function correcting(scene: Scene, change: Omit<Correction, 'id' | 'path'>): Step {
  const { state, world, input } = scene;
  const id = shownId(scene);
  const path = id === undefined ? undefined : world.reportOf(id)?.report.path;
  if (id === undefined || path === undefined) return saying(state, input.say('evidence-missing'));
  const put = arrange(state, { corrections: withCorrected(state.arrangement.corrections, { ...change, id, path }) });
  const gone = change.wrong === true ? { ...put, evidence: null } : put;
  return saying(gone, input.say('corrected'));
}

function corrections({ input: { say } }: Scene): readonly MenuItem[] {
  return [
    item(say('correct-wrong'), (scene) => correcting(scene, { wrong: true })),
    item(say('correct-value'), prompting('set-value')),
    item(say('correct-indicator'), prompting('set-indicator')),
    item(say('correct-actual'), (scene) => correcting(scene, { status: 'actual' })),
    item(say('correct-target'), (scene) => correcting(scene, { status: 'target' })),
    item(say('correct-undo'), (scene) => {
      const { state } = scene;
      const left = withoutCorrection(state.arrangement.corrections, shownId(scene) ?? '');
      return to(arrange(state, { corrections: left }));
    }),
  ];
}

function quitting({ input: { say } }: Scene): readonly MenuItem[] {
  return [
    item(say('quit-stay'), ({ state }) => to(state)),
    item(
      say('quit-save'),
      prompting('save-corrections', () => 'duibiao-corrections.json'),
    ),
    item(say('quit-discard'), ({ state }) => asking(state, { type: 'quit', interrupted: false })),
  ];
}
