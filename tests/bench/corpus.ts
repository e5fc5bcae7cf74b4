import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateReport } from './genre/report.js';

/** A folder of generated reports, written once and kept for later runs; changes of the grammar need a new edition. */
const EDITION = 2;

/** The folder with that many reports in it. */
export function corpusFolder(count: number): string {
  const folder = join(tmpdir(), `duibiao-bench-${EDITION}-${count}`);
  const done = join(folder, 'done');
  if (existsSync(done)) return join(folder, 'reports');
  mkdirSync(join(folder, 'reports'), { recursive: true });
  for (let seed = 0; seed < count; seed++) {
    const { path, text } = generateReport(seed);
    writeFileSync(join(folder, 'reports', `${String(seed).padStart(5, '0')}-${path}`), text);
  }
  writeFileSync(done, '');
  return join(folder, 'reports');
}
