import type { Lang } from '../../lexicon/wording/types.js';
import { cliWords } from '../messages.js';
import { type ArgumentRow, COMMANDS, type CommandRow } from '../registry/commands.js';
import { OPTIONS } from '../registry/options.js';

/** An argument as a synopsis shows it: `<inputs...>`, `[table]`. */
const argumentText = ({ name, required, many }: ArgumentRow): string => {
  const words = many ? `${name}...` : name;
  return required ? `<${words}>` : `[${words}]`;
};

/** `duibiao compare <inputs...>`. */
export const synopsis = ({ id, arguments: own }: CommandRow): string =>
  ['duibiao', id, ...own.map(argumentText)].join(' ');

/** The choices of an option for a command, as `a|b`; empty where it has none. */
export function choicesOf(command: CommandRow, id: CommandRow['options'][number]): string {
  return (id === 'format' ? command.formats : (OPTIONS[id].choices ?? [])).join('|');
}

/** Text in a cell of a Markdown table. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

function optionRows(command: CommandRow, lang: Lang): readonly string[] {
  const words = cliWords(lang);
  return command.options.map((id) => {
    const choices = choicesOf(command, id);
    const text = choices === '' ? words.options[id] : `${words.options[id]} (${choices})`;
    return `| \`${OPTIONS[id].flags.replaceAll('|', '\\|')}\` | ${cell(text)} |`;
  });
}

function commandSection(command: CommandRow, lang: Lang): readonly string[] {
  const { commands, messages } = cliWords(lang);
  return [
    `### \`${synopsis(command)}\``,
    '',
    `${commands[command.id]}`,
    '',
    '```console',
    ...command.examples.map((example) => `$ ${example}`),
    '```',
    '',
    `<details><summary>${messages.options.replace(/[:：]$/, '')}</summary>`,
    '',
    '| | |',
    '| --- | --- |',
    ...optionRows(command, lang),
    '',
    '</details>',
    '',
  ];
}

/** The commands with their options and examples as Markdown, for the README: from the rows that the help is made of. */
export const markdownReference = (lang: Lang): string =>
  COMMANDS.flatMap((command) => commandSection(command, lang)).join('\n');
