import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpusFolder } from '../corpus.js';
import { DUIBIAO, median, run } from '../measure.js';
import type { Result, Scale } from '../result.js';
import { memoryOf } from './terminal.js';

const megabytes = (value: number): string => `${value.toFixed(0)} MB`;

/** Two threads beside one, over files. */
export async function cores({ quick }: Scale): Promise<Result[]> {
  const results: Result[] = [];
  for (const count of quick ? [200] : [500, 2000]) {
    const folder = corpusFolder(count);
    const times: { one: number; two: number }[] = [];
    for (let round = 0; round < 3; round++) {
      const [one, two] = [await extractWith(folder, 1), await extractWith(folder, 2)];
      times.push({ one, two });
    }
    const [one, two] = [median(times.map((time) => time.one)), median(times.map((time) => time.two))];
    const shown = `${one.toFixed(0)} → ${two.toFixed(0)} ms`;
    results.push({
      section: 'both cores',
      name: `${count} reports`,
      shown,
      value: one / two,
      unit: 'x',
      target: 1.7,
      bound: 'least',
    });
  }
  return results;
}

const extractWith = async (folder: string, jobs: number): Promise<number> =>
  (await run([DUIBIAO, 'extract', folder, '--format', 'ndjson', '--jobs', String(jobs)])).wall;

/** The most memory that streaming, comparing from facts, opening and a table of many columns hold. */
export async function memory({ stream, quick }: Scale): Promise<Result[]> {
  const folder = corpusFolder(stream);
  const room = mkdtempSync(join(tmpdir(), 'duibiao-bench-'));
  try {
    const facts = join(room, 'facts.ndjson');
    const streamed = await run([DUIBIAO, 'extract', folder, '--format', 'ndjson'], { into: facts });
    const line = [DUIBIAO, 'compare', facts, '--category', 'welfare-lottery', '--format', 'json'];
    const compared = await run(line);
    const few = quick ? 100 : 1000;
    const fewFacts = join(room, 'few.ndjson');
    await run([DUIBIAO, 'extract', corpusFolder(few), '-o', fewFacts]);
    const table = await run([DUIBIAO, 'compare', fewFacts, '--format', 'table']);
    const opened = await memoryOf([corpusFolder(few)]);
    const openedFacts = await memoryOf([fewFacts]);
    const written = megabytes(statSync(facts).size / 1e6);
    const row = (name: string, value: number, target: number, shown = megabytes(value)): Result => ({
      section: 'memory',
      name,
      shown,
      value,
      unit: 'MB',
      target,
      bound: 'most',
    });
    return [
      row(`streaming ${stream} reports`, streamed.memory, 300, `${megabytes(streamed.memory)} (${written} written)`),
      row(`one category of them compared${compared.code === 0 ? '' : ' (failed)'}`, compared.memory, 600),
      row(`opening ${few} reports`, opened, 400),
      row(`opening ${few} reports from facts`, openedFacts, 400),
      row(`${few} reports as a table`, table.memory, 1000),
    ];
  } finally {
    rmSync(room, { recursive: true });
  }
}

/** Comparing from facts beside comparing from the texts, and updating facts of which nothing changed. */
export async function once({ quick }: Scale): Promise<Result[]> {
  const folder = corpusFolder(quick ? 200 : 1000);
  const room = mkdtempSync(join(tmpdir(), 'duibiao-bench-'));
  try {
    const facts = join(room, 'facts.ndjson');
    const update = [DUIBIAO, 'extract', folder, '-o', facts, '--update'];
    const written = await run(update);
    const again = await run(update);
    const texts = await run([DUIBIAO, 'compare', folder, '--format', 'json', '--jobs', '1']);
    const saved = await run([DUIBIAO, 'compare', facts, '--format', 'json']);
    const table = await run([DUIBIAO, 'compare', facts, '--format', 'table']);
    const count = readdirSync(folder).length;
    const row = (name: string, small: number, large: number, target = 0.2): Result => ({
      section: 'extract once',
      name,
      shown: `${large.toFixed(0)} → ${small.toFixed(0)} ms`,
      value: small / large,
      unit: 'x',
      target,
      bound: 'most',
    });
    return [
      row(`${count} reports compared from facts`, saved.wall, texts.wall),
      row(`${count} reports as a table beside JSON`, table.wall, saved.wall, 3),
      row(`${count} unchanged reports updated`, again.wall, written.wall),
    ];
  } finally {
    rmSync(room, { recursive: true });
  }
}
