import { DUIBIAO, median, ROOT, run } from '../measure.js';
import type { Result, Scale } from '../result.js';
import { firstFrame } from './terminal.js';

const FIVE = ['lanqiao-2020', 'lanqiao-2022', 'qingyang-2022', 'wangting-2021', 'wangting-2022'].map(
  (name) => `${ROOT}/fixtures/reports/${name}.txt`,
);

/** How long the program takes to answer, beside a node that does nothing. Taken in turns, so that noise falls on all. */
export async function start({ runs }: Scale): Promise<Result[]> {
  const lines = {
    bare: ['-e', '0'],
    version: [DUIBIAO, '--version'],
    five: [DUIBIAO, 'compare', '--format', 'json', ...FIVE],
  };
  const times: Record<'bare' | 'version' | 'five' | 'frame', number[]> = { bare: [], version: [], five: [], frame: [] };
  for (let round = 0; round < runs; round++) {
    times.bare.push((await run(lines.bare, { plain: true })).wall);
    times.version.push((await run(lines.version, { plain: true })).wall);
    times.five.push((await run(lines.five, { plain: true })).wall);
    times.frame.push(await firstFrame(FIVE));
  }
  const bare = median(times.bare);
  const row = (name: string, own: readonly number[], target: number): Result => ({
    section: 'start',
    name,
    shown: `${median(own).toFixed(0)} ms (node ${bare.toFixed(0)} ms)`,
    value: median(own) / bare,
    unit: 'x',
    target,
    bound: 'most',
  });
  return [
    row('--version', times.version, 1.5),
    row('compare five to JSON', times.five, 2.5),
    row('first frame with five', times.frame, 5),
  ];
}
