import { byCode } from '../../lexicon/areas/gazetteer.js';
import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { CliWording } from '../../lexicon/wording/cli-types.js';
import { COMMANDS, type CommandRow } from '../registry/commands.js';
import { OPTIONS, type OptionRow } from '../registry/options.js';

/** What may follow an option: nothing, a file, one of some words, or anything. */
export type Takes =
  | { readonly kind: 'nothing' | 'file' | 'anything' }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** The words of a shared list: written once into a script. */
  | { readonly kind: 'names'; readonly list: 'categories' | 'indicators' | 'areas' };

/** An option as a shell completes it. */
export interface CompletedOption {
  /** `-o` where there is one. */
  readonly short: string | null;
  /** `--output`. */
  readonly long: string;
  readonly text: string;
  readonly takes: Takes;
}

/** A command as a shell completes it. */
export interface CompletedCommand {
  readonly name: string;
  readonly text: string;
  readonly options: readonly CompletedOption[];
  /** Words that its first argument may be; none where it takes files. */
  readonly words: readonly string[];
}

/** Everything that the scripts for all shells are made from. */
export interface CompletionModel {
  readonly commands: readonly CompletedCommand[];
  readonly lists: Readonly<Record<'categories' | 'indicators' | 'areas', readonly string[]>>;
}

function takesOf(row: OptionRow, command: CommandRow): Takes {
  if (row.takes !== 'text') return { kind: row.takes };
  if (row.names !== undefined) return { kind: 'names', list: row.names };
  const words = row.id === 'format' ? command.formats : row.choices;
  return words === undefined ? { kind: 'anything' } : { kind: 'words', words };
}

function completedOption(row: OptionRow, command: CommandRow, words: CliWording): CompletedOption {
  return {
    short: /^-\w/.exec(row.flags)?.[0] ?? null,
    long: /--[\w-]+/.exec(row.flags)?.[0] ?? row.flags,
    text: words.options[row.id],
    takes: takesOf(row, command),
  };
}

/** Names of areas in use, each once: 鼓楼区 is four areas and one word. */
const areaNames = (): readonly string[] => [
  ...new Set([...byCode().values()].filter(({ until }) => until === null).map(({ name }) => name)),
];

/** What is completed, from the same rows that the parser and the help are made from. */
export const completionModel = (words: CliWording, { categories, indicators }: Vocabulary): CompletionModel => ({
  commands: [
    ...COMMANDS.map((command) => ({
      name: command.id,
      text: words.commands[command.id],
      options: command.options.map((id) => completedOption(OPTIONS[id], command, words)),
      words: command.arguments[0]?.choices ?? [],
    })),
    { name: 'help', text: words.messages['help-command'], options: [], words: COMMANDS.map(({ id }) => id) },
  ],
  lists: {
    categories: categories.map(({ id }) => id),
    indicators: indicators.map(({ id }) => id),
    areas: areaNames(),
  },
});
