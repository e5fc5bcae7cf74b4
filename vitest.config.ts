import { defineConfig } from 'vitest/config';

/** Tests that count what the engine does, and so must not meet what other tests have already made it do. */
const COUNTING = ['tests/hostile/linear.test.ts'];

export default defineConfig({
  test: {
    globalSetup: ['tests/program.ts'],
    // Left alone, Vitest keeps a processor for itself: half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        // No test changes what another one sees; loading the program for each file anew would take a third of the time.
        test: { name: 'together', include: ['tests/**/*.test.{ts,tsx}'], exclude: COUNTING, isolate: false },
      },
      { extends: true, test: { name: 'alone', include: COUNTING } },
    ],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 120_000,
  },
});
