import type { CompletedCommand, CompletedOption, CompletionModel } from './model.js';

/** A text inside single quotes and brackets of an _arguments specification. */
const quoted = (text: string): string => text.replace(/[[\]:']/g, ' ').trim();

function action({ takes }: CompletedOption): string {
  switch (takes.kind) {
    case 'nothing':
      return '';
    case 'file':
      return ':file:_files';
    case 'anything':
      return ':value: ';
    case 'words':
      return `:value:_values -s , value ${takes.words.join(' ')}`;
    case 'names':
      return `:value:_values -s , value $_duibiao_${takes.list}`;
  }
}

function specification(option: CompletedOption): string {
  const names = option.short === null ? option.long : `{${option.short},${option.long}}`;
  const end = `[${quoted(option.text)}]${action(option)}`;
  const quotedEnd = option.takes.kind === 'names' ? `"${end}"` : `'${end}'`;
  return `        ${names}${quotedEnd}`;
}

function commandCase({ name, options, words }: CompletedCommand): string {
  const rest = words.length === 0 ? "'*:file:_files'" : `'*:word:(${words.join(' ')})'`;
  return `    ${name})
      _arguments \\
${[...options.map(specification), `        ${rest}`].join(' \\\n')}
      ;;`;
}

/** A completion script for zsh, to be put into a folder of $fpath as _duibiao. */
export const zshCompletion = ({ commands, lists }: CompletionModel): string => `#compdef duibiao
_duibiao_categories=(${lists.categories.join(' ')})
_duibiao_indicators=(${lists.indicators.join(' ')})
_duibiao_areas=(${lists.areas.join(' ')})
_duibiao() {
  local -a commands
  commands=(
${commands.map(({ name, text }) => `    '${name}:${quoted(text)}'`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe -t commands command commands
    _files
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${commands.map(commandCase).join('\n')}
    *) _files ;;
  esac
}
_duibiao "$@"
`;
