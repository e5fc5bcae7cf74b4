import type { CliWording, CommandId, OptionId } from '../../lexicon/wording/cli-types.js';
import { COMPARING, type Format, LEXICON_TABLES, PRINTING, SCHEMA_NAMES, SELECTING, SHELLS } from './options.js';

/** An argument as help shows it: `<inputs...>`. */
export interface ArgumentRow {
  readonly name: keyof CliWording['arguments'];
  readonly required: boolean;
  readonly many: boolean;
  readonly choices?: readonly string[];
}

/** A command: what it takes and what it prints. Help, completion and reference come from here. */
export interface CommandRow {
  readonly id: CommandId;
  readonly arguments: readonly ArgumentRow[];
  readonly options: readonly OptionId[];
  /** What it can print, the first where nothing is asked for. */
  readonly formats: readonly Format[];
  /** Real commands over the bundled reports; each of them is run by the tests. */
  readonly examples: readonly string[];
}

const INPUTS: ArgumentRow = { name: 'inputs', required: true, many: true };
const READING: readonly OptionId[] = ['corrections', 'lexicon', 'stdin-name', 'jobs'];

const COMPARISON_FORMATS: readonly Format[] = ['table', 'markdown', 'csv', 'tsv', 'json', 'ndjson', 'html', 'xlsx'];

/** The commands in the order of the help. */
export const COMMANDS: readonly CommandRow[] = [
  {
    id: 'open',
    arguments: [INPUTS],
    options: [...SELECTING, 'view', ...COMPARING, ...READING, 'screen-reader', ...PRINTING],
    formats: COMPARISON_FORMATS,
    examples: ['duibiao fixtures/reports', 'duibiao open fixtures/reports --view standards --baseline median'],
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
      'duibiao compare fixtures/education --lexicon fixtures/lexicon/education.json',
      'duibiao compare fixtures/reports --view standards --group level',
      'duibiao compare fixtures/reports --format json -o comparison.json',
      'duibiao compare fixtures/reports --format html -o comparison.html',
      'duibiao compare fixtures/reports --format xlsx -o comparison.xlsx',
    ],
  },
  {
    id: 'extract',
    arguments: [{ ...INPUTS, required: false }],
    options: [...SELECTING, ...READING, 'from', 'update', ...PRINTING],
    formats: ['json', 'ndjson', 'csv', 'tsv', 'table'],
    examples: [
      'duibiao extract fixtures/reports/wangting-2022.txt --format json',
      'duibiao extract fixtures/reports/wangting-2022.txt --format table --category elderly-care',
      'duibiao extract fixtures/reports --format ndjson -o reports.ndjson',
      'duibiao extract fixtures/reports --format csv --kind standard --year 2022',
    ],
  },
  {
    id: 'outline',
    arguments: [INPUTS],
    options: [...READING, ...PRINTING],
    formats: ['table', 'json'],
    examples: ['duibiao outline fixtures/reports/wangting-2022.txt'],
  },
  {
    id: 'passages',
    arguments: [INPUTS],
    options: ['category', 'area', 'year', 'baseline', ...READING, ...PRINTING],
    formats: ['table', 'json'],
    examples: ['duibiao passages fixtures/reports --category elderly-care --year 2022'],
  },
  {
    id: 'pledges',
    arguments: [INPUTS],
    options: [...SELECTING, ...READING, ...PRINTING],
    formats: ['table', 'json', 'csv', 'tsv'],
    examples: ['duibiao pledges fixtures/reports --area 望汀县'],
  },
  {
    id: 'gaps',
    arguments: [INPUTS],
    options: [...SELECTING, 'baseline', 'group', ...READING, ...PRINTING],
    formats: ['table', 'json', 'csv', 'tsv'],
    examples: ['duibiao gaps fixtures/reports --baseline 望汀县 --year 2022'],
  },
  {
    id: 'explain',
    arguments: [{ name: 'id', required: true, many: false }, INPUTS],
    options: [...READING, ...PRINTING],
    formats: ['table', 'json'],
    examples: ['duibiao explain 39272d3aa611:251-257 fixtures/reports/wangting-2022.txt'],
  },
  {
    id: 'lexicon',
    arguments: [{ name: 'table', required: false, many: false, choices: LEXICON_TABLES }],
    options: ['lexicon', ...PRINTING],
    formats: ['table', 'json'],
    examples: ['duibiao lexicon indicators', 'duibiao lexicon areas --format json'],
  },
  {
    id: 'schema',
    arguments: [{ name: 'schema', required: false, many: false, choices: SCHEMA_NAMES }],
    options: ['format', 'output', 'force', 'lang', 'quiet'],
    formats: ['json'],
    examples: ['duibiao schema compare', 'duibiao schema lexicon'],
  },
  {
    id: 'completion',
    arguments: [{ name: 'shell', required: true, many: false, choices: SHELLS }],
    options: ['lexicon', 'output', 'force', 'lang'],
    formats: ['table'],
    examples: ['duibiao completion bash'],
  },
];
