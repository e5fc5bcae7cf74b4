import type { CliWording, CommandId, OptionId } from '../../lexicon/wording/cli-types.js';
import type { Run } from '../request.js';
import { COMPARING, type Format, LEXICON_TABLES, PRINTING, SCHEMA_NAMES, SELECTING } from './options.js';

/** An argument as help shows it: `<inputs...>`. */
export interface ArgumentRow {
  readonly name: keyof CliWording['arguments'];
  readonly required: boolean;
  readonly many: boolean;
  readonly choices?: readonly string[];
}

/** A command: what it takes, what it prints, how to get at its code. Help, completion and reference come from here. */
export interface CommandRow {
  readonly id: CommandId;
  readonly arguments: readonly ArgumentRow[];
  readonly options: readonly OptionId[];
  /** What it can print, the first where nothing is asked for. */
  readonly formats: readonly Format[];
  /** Real commands over the bundled reports; each of them is run by the tests. */
  readonly examples: readonly string[];
  /** Loads the command's code only when it is run, so that help and completion answer at once. */
  readonly load: () => Promise<{ readonly run: Run }>;
}

const INPUTS: ArgumentRow = { name: 'inputs', required: true, many: true };
const READING: readonly OptionId[] = ['stdin-name', 'jobs'];

const COMPARISON_FORMATS: readonly Format[] = ['table', 'markdown', 'csv', 'tsv', 'json', 'ndjson', 'html', 'xlsx'];

/** The commands in the order of the help. */
export const COMMANDS: readonly CommandRow[] = [
  {
    id: 'open',
    arguments: [INPUTS],
    options: [...SELECTING, 'view', ...COMPARING, ...READING, ...PRINTING],
    formats: COMPARISON_FORMATS,
    examples: ['duibiao fixtures/reports', 'duibiao open fixtures/reports --view standards --baseline median'],
    load: () => import('../commands/open.js'),
  },
  {
    id: 'compare',
    arguments: [INPUTS],
    options: [...SELECTING, 'view', ...COMPARING, ...READING, ...PRINTING],
    formats: COMPARISON_FORMATS,
    examples: [
      'duibiao compare fixtures/reports',
      'duibiao compare fixtures/reports --view standards --baseline median',
      'duibiao compare fixtures/reports --category elderly-care --year 2022 --only-shared',
      'duibiao compare fixtures/reports --area 望汀县 --view years',
      'duibiao compare fixtures/reports --format json -o comparison.json',
      'duibiao compare fixtures/reports --format html -o comparison.html',
      'duibiao compare fixtures/reports --format xlsx -o comparison.xlsx',
    ],
    load: () => import('../commands/compare.js'),
  },
  {
    id: 'extract',
    arguments: [{ ...INPUTS, required: false }],
    options: [...SELECTING, ...READING, 'from', 'update', ...PRINTING],
    formats: ['json', 'ndjson', 'csv', 'tsv'],
    examples: [
      'duibiao extract fixtures/reports/wangting-2022.txt --format json',
      'duibiao extract fixtures/reports --format ndjson -o reports.ndjson',
      'duibiao extract fixtures/reports --format csv --kind standard --year 2022',
    ],
    load: () => import('../commands/extract.js'),
  },
  {
    id: 'outline',
    arguments: [INPUTS],
    options: [...READING, ...PRINTING],
    formats: ['table', 'json'],
    examples: ['duibiao outline fixtures/reports/wangting-2022.txt'],
    load: () => import('../commands/outline.js'),
  },
  {
    id: 'passages',
    arguments: [INPUTS],
    options: ['category', 'area', 'year', 'baseline', ...READING, ...PRINTING],
    formats: ['table', 'json'],
    examples: ['duibiao passages fixtures/reports --category elderly-care --year 2022'],
    load: () => import('../commands/passages.js'),
  },
  {
    id: 'pledges',
    arguments: [INPUTS],
    options: [...READING, ...PRINTING],
    formats: ['table', 'json', 'csv', 'tsv'],
    examples: ['duibiao pledges fixtures/reports'],
    load: () => import('../commands/pledges.js'),
  },
  {
    id: 'gaps',
    arguments: [INPUTS],
    options: [...SELECTING, 'baseline', ...READING, ...PRINTING],
    formats: ['table', 'json', 'csv', 'tsv'],
    examples: ['duibiao gaps fixtures/reports --baseline 望汀县 --year 2022'],
    load: () => import('../commands/gaps.js'),
  },
  {
    id: 'explain',
    arguments: [{ name: 'id', required: true, many: false }, INPUTS],
    options: [...READING, ...PRINTING],
    formats: ['table', 'json'],
    examples: ['duibiao explain 39272d3aa611:251-257 fixtures/reports/wangting-2022.txt'],
    load: () => import('../commands/explain.js'),
  },
  {
    id: 'lexicon',
    arguments: [{ name: 'table', required: false, many: false, choices: LEXICON_TABLES }],
    options: [...PRINTING],
    formats: ['table', 'json'],
    examples: ['duibiao lexicon indicators', 'duibiao lexicon areas --format json'],
    load: () => import('../commands/lexicon.js'),
  },
  {
    id: 'schema',
    arguments: [{ name: 'schema', required: false, many: false, choices: SCHEMA_NAMES }],
    options: ['format', 'output', 'force', 'lang', 'quiet'],
    formats: ['json'],
    examples: ['duibiao schema compare'],
    load: () => import('../commands/schema.js'),
  },
];
