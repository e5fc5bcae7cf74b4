import { type Comparison, isMentioned } from '../../model/comparison.js';
import { displayWidth, padEnd } from '../../text/width.js';
import { MENUS } from '../command/menus.js';
import { suggestions } from '../command/suggest.js';
import { memo } from '../state/memo.js';
import { pickable } from '../state/picker.js';
import type { Scene } from '../state/scene.js';
import { type Line, rule, seg } from './line.js';

/** A list that covers the table, and the line of it that must be in sight. */
export interface CoveringList {
  readonly lines: readonly Line[];
  readonly at: number;
}

interface Entry {
  readonly label: string;
  readonly hint: string;
  readonly on: boolean;
}

/** The list that is open: a menu, the columns to choose from, or what is offered for a line being typed; else null. */
export function coveringList(scene: Scene, width: number): CoveringList | null {
  const { prompt, overlay } = scene.state;
  if (prompt !== null) {
    const offered = suggestions(scene, prompt);
    if (prompt.kind !== 'command' && prompt.kind !== 'set-indicator') return null;
    return drawn(
      scene,
      width,
      'menu-hint',
      offered.map(({ label, hint }) => ({ label, hint, on: false })),
      prompt.at,
    );
  }
  if (overlay?.kind === 'menu') {
    const items = MENUS[overlay.menu](scene).map(({ label, on }) => ({ label, hint: '', on }));
    return drawn(scene, width, `menu-${overlay.menu}`, items, overlay.at);
  }
  if (overlay?.kind === 'columns') return drawn(scene, width, 'menu-columns', columnEntries(scene), overlay.at);
  return null;
}

/** In how many rows each column says something. */
const mentionedByColumn = memo(({ rows }: Comparison): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const { cells } of rows) {
    for (const [at, cell] of cells.held) if (isMentioned(cell)) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
});

/** Each column with whether it is shown, whether it is pinned, and in how many rows it has nothing. */
function columnEntries(scene: Scene): readonly Entry[] {
  const { world, input, state } = scene;
  const { hidden, pinned } = state.arrangement;
  const { rows } = world.comparison;
  const mentioned = mentionedByColumn(world.comparison);
  return pickable(scene).map(({ key, at, title, subtitle }) => {
    const missing = at < 0 ? 0 : rows.length - (mentioned.get(at) ?? 0);
    const parts = [
      input.say('missing-in-rows', { n: missing, of: rows.length }),
      ...(pinned.includes(key) ? [input.say('pinned')] : []),
    ];
    return { label: `${title} ${subtitle}`, hint: parts.join('  '), on: !hidden.includes(key) };
  });
}

type Title = Parameters<Scene['input']['say']>[0];

function drawn(scene: Scene, width: number, title: Title, entries: readonly Entry[], chosen: number): CoveringList {
  const { paper, input } = scene;
  const at = Math.min(chosen, entries.length - 1);
  const marked = scene.state.overlay !== null;
  const longest = Math.max(0, ...entries.map(({ label }) => displayWidth(label, paper.ambiguous)));
  const names = Math.min(longest, Math.floor(width / 2));
  const lines = entries.map(({ label, hint, on }, row): Line => {
    const here = row === at;
    const box = marked ? (on ? '[x] ' : '[ ] ') : '';
    return [
      seg(here ? ' > ' : '   ', 'strong'),
      seg(box),
      seg(padEnd(label, names, paper.ambiguous), here ? 'focus' : 'text'),
      seg(`  ${hint}`, 'dim'),
    ];
  });
  const head = rule(width, paper, [seg(input.say(title), 'group')]);
  return { lines: [head, ...lines], at: at + 1 };
}
