import { compare, extract } from '../../../src/index.js';
import { extractDocument } from '../../../src/pipeline.js';
import { generateReport } from '../genre/report.js';
import { cpuTime, median } from '../measure.js';
import type { Result, Scale } from '../result.js';

const MEGABYTE = 1_000_000;
/** Texts that nobody writes and that a careless reader takes for ever over. */
const HOSTILE: Readonly<Record<string, string>> = {
  'one sentence': '发放低保金、',
  'open brackets': '(“《',
  digits: '1',
  'numbers and units': '12万元、',
  headings: '一、养老服务\n',
  'numerals in words': '一二三四五六七八九十百千万亿',
  masks: '***人、**万元,',
  places: '市县区镇乡街道',
  'percentages in a row': '3.5%,',
  'figures without a stop': '发放低保金120万元、救助300人次、',
  dates: '2022年1月1日至2023年12月31日',
  verbs: '推进完善加强提高',
};

const fill = (piece: string, bytes: number): string => piece.repeat(Math.ceil(bytes / Buffer.byteLength(piece)));

const row = (name: string, small: number, large: number): Result => ({
  section: 'growth',
  name,
  shown: `${small.toFixed(0)} → ${large.toFixed(0)} ms`,
  value: large / small,
  unit: 'x',
  target: 2.2,
  bound: 'most',
});

/** From the text on, for reading leaves out what is longer than any report. */
const time = (texts: readonly string[]): number =>
  cpuTime(() => {
    for (const text of texts) extractDocument({ id: 'growth', path: 'growth.txt', text, diagnostics: [] });
  });

/** The middle of three ratios of a doubled text to the text, taken one right after the other. */
function doubling(name: string, make: (bytes: number) => readonly string[], bytes: number): Result {
  const pairs = [0, 1, 2].map(() => ({ small: time(make(bytes / 2)), large: time(make(bytes)) }));
  const middle = median(pairs.map(({ small, large }) => large / small));
  const pair = pairs.find(({ small, large }) => large / small === middle) ?? { small: 1, large: Number.NaN };
  return row(name, pair.small, pair.large);
}

function longReport(bytes: number): string {
  const parts: string[] = [];
  for (let size = 0, seed = 0; size < bytes; seed++) {
    const { text } = generateReport(seed);
    parts.push(text);
    size += Buffer.byteLength(text);
  }
  return parts.join('\n');
}

/** What doubling costs: the length of a report, the number of reports, texts made to hurt. */
export function growth({ reports, largest, quick }: Scale): Result[] {
  const long = doubling(`one report of ${largest} MB`, (bytes) => [longReport(bytes)], largest * MEGABYTE);
  const all = Array.from({ length: reports }, (_, seed) => generateReport(seed));
  const many = doubling(`${reports} reports`, (count) => all.slice(0, count).map(({ text }) => text), reports);
  const hurtful = (quick ? 0.2 : 1) * MEGABYTE;
  const hostile = Object.entries(HOSTILE).map(([name, piece]) =>
    doubling(name, (bytes) => [fill(piece, bytes)], hurtful),
  );
  return [long, many, comparing(quick ? 100 : 500), ...hostile];
}

function comparing(count: number): Result {
  const reports = Array.from({ length: count }, (_, seed) => {
    const { path, text } = generateReport(seed);
    return extract(text, { path });
  });
  const timed = (some: number): number => cpuTime(() => void compare(reports.slice(0, some), {}));
  timed(count);
  return row(`comparing ${count} reports`, timed(count / 2), timed(count));
}
