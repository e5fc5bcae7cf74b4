import { extract } from '../../../src/index.js';
import { generateReport } from '../genre/report.js';
import { cpuTime, median } from '../measure.js';
import type { Result, Scale } from '../result.js';

/** How often the whole is done; the first time warms up and does not count. */
const ROUNDS = 4;

function countDigits(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) count++;
  }
  return count;
}

/** Full extraction on one core, beside one walk over the same text that looks for digits. */
export function throughput({ reports: count }: Scale): Result[] {
  const reports = Array.from({ length: count }, (_, seed) => generateReport(seed));
  const megabytes = reports.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  const times: { full: number; scan: number }[] = [];
  let digits = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const scan = cpuTime(() => {
      for (const { text } of reports) digits += countDigits(text);
    });
    const full = cpuTime(() => {
      for (const { text, path } of reports) extract(text, { path });
    });
    if (round > 0 && digits > 0) times.push({ full, scan });
  }
  const full = median(times.map((time) => time.full));
  const scan = median(times.map((time) => time.scan));
  const shown = `${((megabytes / full) * 1000).toFixed(2)} MB/s over ${count} reports`;
  return [
    {
      section: 'throughput',
      name: 'extraction, one core',
      shown,
      value: (megabytes / full) * 1000,
      unit: 'MB/s',
      target: 8,
      bound: 'least',
    },
    {
      section: 'throughput',
      name: 'beside a scan for digits',
      shown: `${full.toFixed(0)} ms (scan ${scan.toFixed(1)} ms)`,
      value: full / scan,
      unit: 'x',
      target: 25,
      bound: 'most',
    },
  ];
}
