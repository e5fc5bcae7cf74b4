import { extract } from '../../../src/index.js';
import { generateReport } from '../genre/report.js';
import { cpuTime, median } from '../measure.js';
import type { Result, Scale } from '../result.js';

/** Reports that warm up the compiler and do not count, and how often the scan is repeated. */
const WARM_UP = 500;
const SCANS = 9;

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
  for (const { text, path } of reports.slice(0, WARM_UP)) extract(text, { path });
  let digits = 0;
  const scans = Array.from({ length: SCANS }, () =>
    cpuTime(() => {
      for (const { text } of reports) digits += countDigits(text);
    }),
  );
  const full = cpuTime(() => {
    for (const { text, path } of reports) extract(text, { path });
  });
  const scan = digits > 0 ? median(scans) : Number.NaN;
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
