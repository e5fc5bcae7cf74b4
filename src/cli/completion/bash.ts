import type { CompletedCommand, CompletedOption, CompletionModel } from './model.js';

const flags = ({ short, long }: CompletedOption): string => (short === null ? long : `${short}|${long}`);

/** What to do once an option has been typed and its value is asked for. */
function valueCase(option: CompletedOption): string | null {
  switch (option.takes.kind) {
    case 'nothing':
      return null;
    case 'file':
      return `${flags(option)}) COMPREPLY=($(compgen -f -- "$cur")); return ;;`;
    case 'anything':
      return `${flags(option)}) return ;;`;
    case 'words':
      return `${flags(option)}) _duibiao_list "${option.takes.words.join(' ')}"; return ;;`;
    case 'names':
      return `${flags(option)}) _duibiao_list "$_duibiao_${option.takes.list}"; return ;;`;
  }
}

function commandCase({ name, options, words }: CompletedCommand): string {
  const values = options.map(valueCase).filter((line) => line !== null);
  const all = options.flatMap(({ short, long }) => (short === null ? [long] : [short, long]));
  return `    ${name})
      case "$prev" in
${values.map((line) => `        ${line}`).join('\n')}
      esac
      options="${[...all, '--help'].join(' ')}"
      words="${words.join(' ')}"
      ;;`;
}

/** A completion script for bash. Lists in one option (`--category a,b`) are completed behind the last comma. */
export const bashCompletion = ({ commands, lists }: CompletionModel): string => `# bash completion for duibiao
_duibiao_categories="${lists.categories.join(' ')}"
_duibiao_indicators="${lists.indicators.join(' ')}"
_duibiao_areas="${lists.areas.join(' ')}"
_duibiao_list() {
  local last="\${cur##*,}" before=""
  [ "$last" = "$cur" ] || before="\${cur%,*},"
  COMPREPLY=($(compgen -P "$before" -W "$1" -- "$last"))
}
_duibiao() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command="" options="" words="" i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i]}" in
      ${commands.map(({ name }) => name).join('|')}) command="\${COMP_WORDS[i]}"; break ;;
    esac
  done
  COMPREPLY=()
  case "$command" in
${commands.map(commandCase).join('\n')}
    *)
      options="--help --version"
      words="${commands.map(({ name }) => name).join(' ')}"
      ;;
  esac
  case "$cur" in
    -*) COMPREPLY=($(compgen -W "$options" -- "$cur")) ;;
    *) COMPREPLY=($(compgen -W "$words" -- "$cur") $(compgen -f -- "$cur")) ;;
  esac
}
complete -o filenames -F _duibiao duibiao
`;
