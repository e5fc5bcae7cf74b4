import type { OptionId } from '../../lexicon/wording/cli-types.js';
import { KINDS, STATUSES } from '../../model/observation.js';

/** An option as it is typed: its flags, what its value is, and the values it may take. */
export interface OptionRow {
  readonly id: OptionId;
  readonly flags: string;
  /** Fixed choices, for help, completion and checking. */
  readonly choices?: readonly string[];
  /** Where the choices come from, for completion. */
  readonly names?: 'categories' | 'indicators' | 'areas';
  readonly takes: 'nothing' | 'text' | 'file';
  /** Whether it takes a list: words with commas between them, or the option again for each. */
  readonly list?: true;
}

/** The formats that any command may print. */
export const FORMATS = ['table', 'markdown', 'csv', 'tsv', 'json', 'ndjson', 'html', 'xlsx'] as const;

/** One of the formats. */
export type Format = (typeof FORMATS)[number];

/** The tables that `lexicon` prints. */
export const LEXICON_TABLES = ['categories', 'indicators', 'units', 'areas'] as const;

/** The shells that completion is written for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** The outputs and files that have a schema. */
export const SCHEMA_NAMES = [
  'extract',
  'compare',
  'outline',
  'passages',
  'pledges',
  'gaps',
  'explain',
  'lexicon-tables',
  'corrections',
  'lexicon',
] as const;

/** The views of a comparison, in the order of the interface. */
export const VIEWS = ['overview', 'standards', 'counts', 'initiatives', 'years'] as const;

/** Which figures are compared by what they say: outcomes, targets, or both. */
export const STATUS_CHOICES = ['all', ...STATUSES] as const;

/** How rows are ordered. */
export const SORTS = ['category', 'value', 'gap', 'coverage'] as const;

/** Which of the two varies fastest over the columns. */
export const COLUMN_ORDERS = ['year', 'area'] as const;

/** Kinds of groups that need no list; `all` undoes a setting. */
export const GROUPINGS = ['all', 'prefecture', 'province', 'level'] as const;

/** The languages that the program speaks. */
export const LANGS = ['zh', 'en'] as const;

/** When something is done that may be left to the program. */
export const WHEN = ['auto', 'always', 'never'] as const;

/** Every option of the program, once: help, completion, the reference and the parser are made from these rows. */
export const OPTIONS: Readonly<Record<OptionId, OptionRow>> = {
  area: { id: 'area', flags: '--area <names>', takes: 'text', list: true, names: 'areas' },
  year: { id: 'year', flags: '--year <years>', takes: 'text', list: true },
  category: { id: 'category', flags: '--category <ids>', takes: 'text', list: true, names: 'categories' },
  kind: { id: 'kind', flags: '--kind <kinds>', takes: 'text', list: true, choices: KINDS },
  indicator: { id: 'indicator', flags: '--indicator <ids>', takes: 'text', list: true, names: 'indicators' },
  status: { id: 'status', flags: '--status <status>', takes: 'text', choices: STATUS_CHOICES },
  search: { id: 'search', flags: '--search <text>', takes: 'text' },
  view: { id: 'view', flags: '--view <views>', takes: 'text', list: true, choices: VIEWS },
  baseline: { id: 'baseline', flags: '--baseline <area>', takes: 'text', names: 'areas' },
  group: { id: 'group', flags: '--group <name>', takes: 'text', choices: GROUPINGS },
  sort: { id: 'sort', flags: '--sort <order>', takes: 'text', choices: SORTS },
  columns: { id: 'columns', flags: '--columns <order>', takes: 'text', choices: COLUMN_ORDERS },
  'only-shared': { id: 'only-shared', flags: '--only-shared', takes: 'nothing' },
  'only-differing': { id: 'only-differing', flags: '--only-differing', takes: 'nothing' },
  format: { id: 'format', flags: '--format <format>', takes: 'text', choices: FORMATS },
  output: { id: 'output', flags: '-o, --output <file>', takes: 'file' },
  force: { id: 'force', flags: '--force', takes: 'nothing' },
  'stdin-name': { id: 'stdin-name', flags: '--stdin-name <name>', takes: 'text' },
  from: { id: 'from', flags: '--from <format>', takes: 'text', choices: ['ndjson'] },
  bom: { id: 'bom', flags: '--bom <when>', takes: 'text', choices: WHEN },
  corrections: { id: 'corrections', flags: '--corrections <file>', takes: 'file' },
  lexicon: { id: 'lexicon', flags: '--lexicon <file>', takes: 'file' },
  update: { id: 'update', flags: '--update', takes: 'nothing' },
  jobs: { id: 'jobs', flags: '-j, --jobs <number>', takes: 'text' },
  width: { id: 'width', flags: '--width <cells>', takes: 'text' },
  lang: { id: 'lang', flags: '--lang <lang>', takes: 'text', choices: LANGS },
  color: { id: 'color', flags: '--color <when>', takes: 'text', choices: WHEN },
  ascii: { id: 'ascii', flags: '--ascii', takes: 'nothing' },
  'screen-reader': { id: 'screen-reader', flags: '--screen-reader', takes: 'nothing' },
  quiet: { id: 'quiet', flags: '-q, --quiet', takes: 'nothing' },
  verbose: { id: 'verbose', flags: '-v, --verbose', takes: 'nothing' },
  'no-pager': { id: 'no-pager', flags: '--no-pager', takes: 'nothing' },
};

/** What is compared. */
export const SELECTING: readonly OptionId[] = ['area', 'year', 'category', 'kind', 'indicator', 'status', 'search'];

/** How it is compared. */
export const COMPARING: readonly OptionId[] = ['baseline', 'group', 'sort', 'columns', 'only-shared', 'only-differing'];

/** Where it goes and how it looks. */
export const PRINTING: readonly OptionId[] = [
  'format',
  'output',
  'force',
  'bom',
  'width',
  'lang',
  'color',
  'ascii',
  'quiet',
  'verbose',
  'no-pager',
];
