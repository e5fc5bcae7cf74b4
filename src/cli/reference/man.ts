import type { Lang } from '../../lexicon/wording/types.js';
import { cliWords } from '../messages.js';
import { COMMANDS, type CommandRow } from '../registry/commands.js';
import { OPTIONS } from '../registry/options.js';
import { choicesOf, synopsis } from './markdown.js';

/** Text as roff takes it: backslashes, hyphens of options, and a dot or quote that would begin a request. */
const roff = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/gm, '\\&$1');

function optionLines(command: CommandRow, lang: Lang): readonly string[] {
  const { options } = cliWords(lang);
  return terms(
    command.options.map((id) => {
      const choices = choicesOf(command, id);
      return [OPTIONS[id].flags, choices === '' ? options[id] : `${options[id]} (${choices})`];
    }),
  );
}

function commandLines(command: CommandRow, lang: Lang): readonly string[] {
  const { commands } = cliWords(lang);
  return [
    `.SS ${roff(synopsis(command))}`,
    roff(commands[command.id]),
    ...optionLines(command, lang),
    '.PP',
    '.nf',
    ...command.examples.map((example) => roff(`    ${example}`)),
    '.fi',
  ];
}

/** Terms, each with what it means. */
const terms = (pairs: readonly (readonly [term: string, text: string])[]): readonly string[] =>
  pairs.flatMap(([term, text]) => ['.TP', `.B ${roff(term)}`, roff(text)]);

const heading = (text: string): string => `.SH ${roff(text.replace(/[:：]$/, '').toUpperCase())}`;

/** The manual page, from the rows that the help is made of. It carries no date, so that it changes only with them. */
export function manPage(version: string, lang: Lang): string {
  const { messages } = cliWords(lang);
  const exits = messages['exit-codes-text'].split(' · ').map((one): readonly [string, string] => {
    const [code = '', ...words] = one.split(' ');
    return [code, words.join(' ')];
  });
  return `${[
    `.TH DUIBIAO 1 "" "duibiao ${version}"`,
    '.SH NAME',
    `duibiao \\- ${roff(messages.program)}`,
    '.SH SYNOPSIS',
    ...COMMANDS.flatMap((command) => [`.B ${roff(synopsis(command))}`, '.br']),
    heading(messages.commands),
    ...COMMANDS.flatMap((command) => commandLines(command, lang)),
    heading(messages['exit-codes']),
    ...terms(exits),
    heading(messages.files),
    ...terms([
      ['duibiao.json', messages['files-project']],
      ['~/.config/duibiao/config.json', messages['files-own']],
    ]),
    heading(messages.environment),
    ...terms([
      ['DUIBIAO_LANG', messages['env-lang']],
      ['DUIBIAO_PAGER', messages['env-pager']],
      ['NO_COLOR, DUIBIAO_NO_COLOR, FORCE_COLOR', messages['env-color']],
      ['ACCESSIBLE', messages['env-accessible']],
    ]),
  ].join('\n')}\n`;
}
