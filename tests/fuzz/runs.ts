import type { Parameters } from 'fast-check';

const long = process.env['MODE'] === 'fuzz';

/**
 * How often a property is tried: now and then in every run of the tests, `share` of 200,000 times under `npm run fuzz`.
 * FUZZ_RUNS sets another total, FUZZ_SEED another beginning; without one every run tries the same inputs.
 */
export const runs = (share: number, short = 60): Parameters<unknown> => {
  const total = Number(process.env['FUZZ_RUNS'] ?? 200_000);
  return { numRuns: long ? Math.ceil(total * share) : short, seed: Number(process.env['FUZZ_SEED'] ?? 20_221) };
};

/** Time for a long run, in milliseconds. */
export const TIMEOUT: number = long ? 3 * 3600 * 1000 : 60_000;
