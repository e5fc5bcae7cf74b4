import type { CompletedCommand, CompletedOption, CompletionModel } from './model.js';

const quoted = (text: string): string => `'${text.replace(/['\\]/g, ' ')}'`;

/** Words of which several may be typed, with commas between them. */
const listOf = (words: string): string => `"(__fish_complete_list , 'string join \\\\n ${words.replace('$', '\\$')}')"`;

function values({ takes }: CompletedOption): string {
  switch (takes.kind) {
    case 'nothing':
      return '';
    case 'file':
      return ' -r -F';
    case 'anything':
      return ' -x';
    case 'words':
      return ` -x -a ${listOf(takes.words.join(' '))}`;
    case 'names':
      return ` -x -a ${listOf(`$_duibiao_${takes.list}`)}`;
  }
}

function optionLine(option: CompletedOption, command: string): string {
  const short = option.short === null ? '' : ` -s ${option.short.slice(1)}`;
  const condition = `__fish_seen_subcommand_from ${command}`;
  return `complete -c duibiao -n ${quoted(condition)}${short} -l ${option.long.slice(2)} -d ${quoted(option.text)}${values(option)}`;
}

function commandLines({ name, text, options, words }: CompletedCommand): readonly string[] {
  const first = `complete -c duibiao -n __fish_use_subcommand -a ${name} -d ${quoted(text)}`;
  const more =
    words.length === 0
      ? []
      : [`complete -c duibiao -n '__fish_seen_subcommand_from ${name}' -f -a '${words.join(' ')}'`];
  return [first, ...options.map((option) => optionLine(option, name)), ...more];
}

/** A completion script for fish, lists included, to be put into ~/.config/fish/completions/duibiao.fish. */
export const fishCompletion = ({ commands, lists }: CompletionModel): string =>
  [
    '# fish completion for duibiao',
    `set -g _duibiao_categories ${lists.categories.join(' ')}`,
    `set -g _duibiao_indicators ${lists.indicators.join(' ')}`,
    `set -g _duibiao_areas ${lists.areas.join(' ')}`,
    ...commands.flatMap(commandLines),
    '',
  ].join('\n');
