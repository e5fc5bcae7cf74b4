import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { ROOT } from './measure.js';
import { FULL, meets, QUICK, type Result, type Scale } from './result.js';
import { cores, memory, once } from './sections/files.js';
import { growth } from './sections/growth.js';
import { keys } from './sections/keys.js';
import { start } from './sections/start.js';
import { throughput } from './sections/throughput.js';

/*
 * npm run bench [-- --quick] [--save] [--only SECTION]: measures what the program promises of its speed and prints it as
 * a table beside the targets and the baseline that the repository keeps; --save makes this run the baseline. Ratios are
 * taken within one run, so that they mean the same on every machine.
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

const BASELINE = `${ROOT}/tests/bench/baseline.json`;
const argv = process.argv.slice(2);
const scale = argv.includes('--quick') ? QUICK : FULL;
const only = argv.includes('--only') ? argv[argv.indexOf('--only') + 1] : undefined;

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

const baseline = readBaseline();
const measured: Record<string, number> = {};
process.stdout.write(`${cpus()[0]?.model ?? ''}, ${cpus().length} cores, node ${process.version}\n`);
process.stdout.write(
  `${''.padEnd(52)}  ${'measured'.padStart(11)}  ${'target'.padStart(9)}          ${'baseline'.padStart(7)}\n`,
);
for (const [name, section] of Object.entries(SECTIONS)) {
  if (only !== undefined && only !== name) continue;
  for (const result of await section(scale)) {
    measured[keyOf(result)] = round(result.value);
    process.stdout.write(`${lineOf(result, baseline)}\n`);
  }
}
if (argv.includes('--save')) writeFileSync(BASELINE, `${JSON.stringify({ ...baseline, ...measured }, null, 2)}\n`);
