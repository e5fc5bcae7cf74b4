import { displayWidth, padEnd } from '../../text/width.js';
import { keyName } from '../command/key-name.js';
import { ALL } from '../command/route.js';
import type { CommandRow, Scope } from '../command/row.js';
import type { Scene } from '../state/scene.js';
import type { Phrase } from '../wording/index.js';
import { type Line, rule, seg } from './line.js';

const SCOPES: readonly (readonly [Scope, Phrase])[] = [
  ['table', 'help-table'],
  ['evidence', 'help-evidence'],
  ['anywhere', 'help-anywhere'],
];

/** All keys, from the one table of commands, in as many columns as fit. */
export function helpLines(scene: Scene, width: number): readonly Line[] {
  return SCOPES.flatMap(([scope, title]) => [
    rule(width, scene.paper, [seg(scene.input.say(title), 'group')]),
    ...inColumns(
      ALL.filter((command) => command.scope === scope),
      scene,
      width,
    ),
  ]);
}

function inColumns(commands: readonly CommandRow[], { world, paper }: Scene, width: number): Line[] {
  const texts = commands.map(({ keys, zh, en }) => ({
    keys: keys.map(keyName).join(' '),
    name: world.lang === 'zh' ? zh : en,
  }));
  const keyWidth = Math.max(...texts.map(({ keys }) => displayWidth(keys, paper.ambiguous)));
  const nameWidth = Math.max(...texts.map(({ name }) => displayWidth(name, paper.ambiguous)));
  const across = Math.max(1, Math.floor((width - 1) / (keyWidth + nameWidth + 5)));
  const down = Math.ceil(texts.length / across);
  return Array.from({ length: down }, (_, row) =>
    Array.from({ length: across }, (_, column) => texts[column * down + row]).flatMap(
      (text): Line =>
        text === undefined
          ? []
          : [seg(`  ${padEnd(text.keys, keyWidth)} `, 'key'), seg(`${padEnd(text.name, nameWidth)}  `)],
    ),
  );
}
