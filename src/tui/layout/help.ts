import { displayWidth, padEnd } from '../../text/width.js';
import { fitness } from '../command/fuzzy.js';
import { keyName } from '../command/key-name.js';
import { ALL } from '../command/route.js';
import type { CommandRow, Scope } from '../command/row.js';
import type { Scene } from '../state/scene.js';
import type { State } from '../state/state.js';
import type { Phrase } from '../wording/index.js';
import { type Line, rule, seg } from './line.js';
import { regions } from './regions.js';

const SCOPES: readonly (readonly [Scope, Phrase])[] = [
  ['table', 'help-table'],
  ['evidence', 'help-evidence'],
  ['anywhere', 'help-anywhere'],
];

/**
 * The keys, from the one table of commands, in as many columns as fit: all of them, or those whose key, name or pinyin
 * initials fit what is sought, while it is being typed too.
 */
export function helpLines(scene: Scene, width: number): readonly Line[] {
  const query = soughtIn(scene.state);
  const lines = SCOPES.flatMap(([scope, title]) => {
    const found = ALL.filter((command) => command.scope === scope && fits(command, query));
    if (found.length === 0) return [];
    return [rule(width, scene.paper, [seg(scene.input.say(title), 'group')]), ...inColumns(found, scene, width)];
  });
  return lines.length > 0 ? lines : [[seg(`  ${scene.input.say('help-nothing')}`, 'notice')]];
}

/** How far the help can be scrolled: to where its last line is the last of the screen. */
export function furthestHelp(scene: Scene): number {
  const { width, height, top, foot } = regions(scene);
  return Math.max(0, helpLines(scene, width).length - (height - top - foot));
}

function soughtIn({ prompt, overlay }: State): string {
  if (prompt?.kind === 'help-search') return prompt.text.trim();
  return overlay?.kind === 'help' ? overlay.query : '';
}

const fits = ({ keys, zh, en, initials }: CommandRow, query: string): boolean =>
  query === '' ||
  keys.some((key) => key === query || keyName(key).toLowerCase() === query.toLowerCase()) ||
  [zh, en, initials].some((name) => fitness(query, name) > 1);

/** On narrower screens a command has one key only. */
const NARROW = 48;

function inColumns(commands: readonly CommandRow[], { world, paper }: Scene, width: number): Line[] {
  const texts = commands.map(({ keys, zh, en }) => ({
    keys: keys
      .slice(0, width < NARROW ? 1 : undefined)
      .map(keyName)
      .join(' '),
    name: world.lang === 'zh' ? zh : en,
  }));
  const keyWidth = Math.max(...texts.map(({ keys }) => displayWidth(keys, paper.ambiguous)));
  const nameWidth = Math.max(...texts.map(({ name }) => displayWidth(name, paper.ambiguous)));
  const across = Math.max(1, Math.floor((width - 1) / (keyWidth + nameWidth + 5)));
  const down = Math.ceil(texts.length / across);
  return Array.from({ length: down }, (_, row) =>
    Array.from({ length: across }, (_, column) => texts[column * down + row]).flatMap((text, column): Line => {
      if (text === undefined) return [];
      const name = column + 1 < across ? `${padEnd(text.name, nameWidth)}  ` : text.name;
      return [seg(`  ${padEnd(text.keys, keyWidth)} `, 'key'), seg(name)];
    }),
  );
}
