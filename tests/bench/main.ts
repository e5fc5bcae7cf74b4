import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { ROOT } from './measure.js';
import { FULL, meets, QUICK, type Result, type Scale } from './result.js';
import { cores, memory, once } from './sections/files.js';
import { growth } from './sections/growth.js';
import { keys } from './sections/keys.js';
import { start } from './sections/start.js';
import { throughput } from './sections/throughput.js';

/*
 * Measures what the program promises of its speed and prints it as a table beside the targets and the baseline that the
 * repository keeps. Ratios are taken within one run, so that they mean the same on every machine.
 */
const SECTIONS: Readonly<Record<string, (scale: Scale) => Result[] | Promise<Result[]>>> = {
  start,
  throughput,
  growth,
  keys,
  cores,
  memory,
  once,
};

const HELP = `npm run bench [-- --quick] [--save] [--only SECTION]

  --quick           fewer and smaller reports: minutes instead of half an hour
  --save            make this run the baseline that later ones are shown beside
  --only SECTION    one of ${Object.keys(SECTIONS).join(', ')}
  --help            show this
`;

const BASELINE = `${ROOT}/tests/bench/baseline.json`;

type Baseline = Readonly<Record<string, number>>;

const keyOf = ({ section, name }: Result): string => `${section}: ${name}`;
const round = (value: number): number => Number(value.toPrecision(3));

function readBaseline(): Baseline {
  return existsSync(BASELINE) ? JSON.parse(readFileSync(BASELINE, 'utf8')) : {};
}

function lineOf(result: Result, baseline: Baseline): string {
  const { unit, target, bound, value } = result;
  const before = baseline[keyOf(result)];
  const cells = [
    keyOf(result).padEnd(52),
    `${round(value)} ${unit}`.padStart(11),
    `${bound === 'most' ? '<=' : '>='} ${target}`.padStart(9),
    meets(result) ? 'met   ' : 'missed',
    (before === undefined ? '' : `${round(before)}`).padStart(9),
    result.shown,
  ];
  return cells.join('  ');
}

async function bench({ quick, save, only }: { quick?: boolean; save?: boolean; only?: string }): Promise<void> {
  if (only !== undefined && SECTIONS[only] === undefined) throw new Error(`no section ${only}\n\n${HELP}`);
  const baseline = readBaseline();
  const measured: Record<string, number> = {};
  process.stdout.write(`${cpus()[0]?.model ?? ''}, ${cpus().length} cores, node ${process.version}\n`);
  process.stdout.write(
    `${''.padEnd(52)}  ${'measured'.padStart(11)}  ${'target'.padStart(9)}          ${'baseline'.padStart(7)}\n`,
  );
  for (const [name, section] of Object.entries(SECTIONS)) {
    if (only !== undefined && only !== name) continue;
    for (const result of await section(quick === true ? QUICK : FULL)) {
      measured[keyOf(result)] = round(result.value);
      process.stdout.write(`${lineOf(result, baseline)}\n`);
    }
  }
  if (save === true) writeFileSync(BASELINE, `${JSON.stringify({ ...baseline, ...measured }, null, 2)}\n`);
}

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    save: { type: 'boolean' },
    only: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help === true) process.stdout.write(HELP);
else await bench(values);
