/** The commands of the command line, in the order of the help. */
export type CommandId =
  | 'open'
  | 'compare'
  | 'extract'
  | 'outline'
  | 'passages'
  | 'pledges'
  | 'gaps'
  | 'explain'
  | 'lexicon'
  | 'schema'
  | 'completion';

/** The options of the command line, by their long name. */
export type OptionId =
  | 'area'
  | 'year'
  | 'category'
  | 'kind'
  | 'indicator'
  | 'status'
  | 'search'
  | 'view'
  | 'baseline'
  | 'sort'
  | 'columns'
  | 'only-shared'
  | 'only-differing'
  | 'format'
  | 'output'
  | 'force'
  | 'bom'
  | 'stdin-name'
  | 'from'
  | 'update'
  | 'jobs'
  | 'width'
  | 'lang'
  | 'color'
  | 'ascii'
  | 'quiet'
  | 'verbose'
  | 'no-pager';

/** What the command line says when it is used wrongly, and its other sentences. `{name}` stands for a value. */
export type Message =
  | 'error'
  | 'warning'
  | 'info'
  | 'help-hint'
  | 'did-you-mean'
  | 'unknown-option'
  | 'unknown-command'
  | 'missing-argument'
  | 'missing-option-value'
  | 'excess-arguments'
  | 'unknown-value'
  | 'not-a-number'
  | 'choices'
  | 'see-lexicon'
  | 'bad-year'
  | 'baseline-is-area'
  | 'category-needed'
  | 'no-inputs'
  | 'file-exists'
  | 'folder-missing'
  | 'cannot-write'
  | 'binary-to-terminal'
  | 'format-not-here'
  | 'stdin-twice'
  | 'update-needs-output'
  | 'unknown-id'
  | 'ambiguous-id'
  | 'needs-text'
  | 'fault'
  | 'some-failed'
  | 'all-failed'
  | 'reading'
  | 'written'
  | 'usage'
  | 'arguments'
  | 'options'
  | 'commands'
  | 'examples'
  | 'exit-codes'
  | 'exit-codes-text'
  | 'help-option'
  | 'help-command'
  | 'version-option'
  | 'program';

/** The words of the command line in one language. */
export interface CliWording {
  readonly commands: Readonly<Record<CommandId, string>>;
  readonly options: Readonly<Record<OptionId, string>>;
  readonly arguments: Readonly<Record<'inputs' | 'file' | 'id' | 'table' | 'schema' | 'shell', string>>;
  readonly messages: Readonly<Record<Message, string>>;
}
