import { Argument, Command, Option } from 'commander';
import type { CliWording } from '../lexicon/wording/cli-types.js';
import type { RawOptions } from './raw-options.js';
import { type ArgumentRow, COMMANDS, type CommandRow } from './registry/commands.js';
import { OPTIONS, type OptionRow } from './registry/options.js';

/** A command as it was typed: which one, its arguments, its options letter for letter. */
export interface Typed {
  readonly command: CommandRow;
  readonly args: readonly string[];
  readonly options: RawOptions;
}

/** Choices stand in the help only; `settle` checks them, because it knows lists, names and near misses. */
function option(row: OptionRow, words: CliWording, formats: readonly string[]): Option {
  const choices = row.id === 'format' ? formats : (row.choices ?? []);
  const text = words.options[row.id];
  const made = new Option(row.flags, choices.length === 0 ? text : `${text} (${choices.join('|')})`);
  return row.list === true ? made.argParser(joined) : made;
}

/** A list whose option is given again goes on: `--area 甲县 --area 乙县` is `--area 甲县,乙县`. */
const joined = (value: string, before: string | undefined): string =>
  before === undefined ? value : `${before},${value}`;

function argument(row: ArgumentRow, words: CliWording): Argument {
  const name = row.many ? `${row.name}...` : row.name;
  const choices = row.choices === undefined ? '' : ` (${row.choices.join('|')})`;
  return new Argument(row.required ? `<${name}>` : `[${name}]`, `${words.arguments[row.name]}${choices}`);
}

/** Commander's own headings in the reader's language. */
function headings(words: CliWording): (title: string) => string {
  const { messages } = words;
  const known: Readonly<Record<string, string>> = {
    'Usage:': messages.usage,
    'Arguments:': messages.arguments,
    'Options:': messages.options,
    'Commands:': messages.commands,
  };
  return (title) => known[title] ?? title;
}

/** Text below the options: examples, exit codes. */
function footer(examples: readonly string[], words: CliWording): string {
  const { messages } = words;
  const shown = examples.map((example) => `  ${example}`).join('\n');
  const parts = [
    ...(shown === '' ? [] : [`${messages.examples}\n${shown}`]),
    `${messages['exit-codes']}\n  ${messages['exit-codes-text']}`,
  ];
  return `\n${parts.join('\n\n')}\n`;
}

function addCommand(program: Command, row: CommandRow, words: CliWording, typed: (typed: Typed) => void): void {
  const command = program
    .command(row.id, { isDefault: row.id === 'open' })
    .description(words.commands[row.id])
    .helpOption('-h, --help', words.messages['help-option'])
    .configureHelp({ styleTitle: headings(words) })
    .addHelpText('after', footer(row.examples, words));
  for (const one of row.arguments) command.addArgument(argument(one, words));
  for (const id of row.options) command.addOption(option(OPTIONS[id], words, row.formats));
  command.action(() => typed({ command: row, args: command.args, options: command.opts<RawOptions>() }));
}

/** What help and version are printed with; all else that the parser has to say is thrown. */
export interface HelpPage {
  readonly version: string;
  readonly print: (text: string) => void;
  readonly width: number;
}

/**
 * Parses a command line. Gives null where only help or the version was asked for, which is printed; throws a
 * CommanderError where it makes no sense.
 */
export function parse(argv: readonly string[], words: CliWording, page: HelpPage): Typed | null {
  let found: Typed | null = null;
  const program = new Command('duibiao')
    .description(words.messages.program)
    .version(page.version, '--version', words.messages['version-option'])
    .helpOption('-h, --help', words.messages['help-option'])
    .helpCommand('help [command]', words.messages['help-command'])
    .configureHelp({ styleTitle: headings(words) })
    .configureOutput({ writeOut: page.print, writeErr: () => {}, getOutHelpWidth: () => page.width })
    .addHelpText(
      'after',
      footer(
        COMMANDS.flatMap(({ examples }) => examples.slice(0, 1)),
        words,
      ),
    )
    .exitOverride();
  for (const row of COMMANDS)
    addCommand(program, row, words, (typed) => {
      found = typed;
    });
  program.parse([...argv], { from: 'user' });
  return found;
}
