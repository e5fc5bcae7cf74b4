// The program that the end-to-end tests drive: the interface over the real stages and the bundled reports. Faults are
// asked for by an environment variable, because the real program has none to offer.
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { comparePassages, compareSteps, pledgeSteps, rebaseSteps } from '../../../src/compare/index.js';
import { loadBytes } from '../../../src/pipeline.js';
import { hostOf, type LoadEvent, openTui } from '../../../src/tui/index.js';

const [, , ...given] = process.argv;
const all = given.length === 0 ? ['fixtures/reports'] : given;
const fault = process.env['E2E_FAULT'];
const slow = process.env['E2E_SLOW'] === '1';

async function* read(inputs: readonly string[]): AsyncIterable<LoadEvent> {
  const paths = inputs.flatMap((input) =>
    input.endsWith('.txt') ? [input] : readdirSync(input).map((name) => `${input}/${name}`),
  );
  yield { type: 'found', total: paths.length };
  for (const path of paths.sort()) {
    if (slow) await wait(150);
    try {
      yield { type: 'loaded', report: loadBytes(readFileSync(path), path) };
    } catch {
      const diagnostics = [{ code: 'unreadable', severity: 'error' as const, path, values: {} }];
      yield { type: 'failed', failure: { path, diagnostics } };
    }
  }
}

const outcome = await openTui({
  engine: {
    compare: compareSteps,
    rebase: rebaseSteps,
    pledges: (reports) => {
      if (fault === 'throw') throw new Error('a fault for the test');
      if (fault === 'later') setTimeout(() => Promise.reject(new Error('a late fault for the test')), 50);
      return pledgeSteps(reports);
    },
    passages: comparePassages,
    describe: ({ code, path }) => `${path}: ${code}`,
  },
  host: hostOf(process),
  read,
  inputs: all,
  lang: process.env['E2E_LANG'] === 'en' ? 'en' : 'zh',
  depth: process.env['NO_COLOR'] === undefined ? 2 : 0,
});
process.exitCode = outcome === 'quit' ? 0 : 130;
