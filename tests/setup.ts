import fc from 'fast-check';

/**
 * Properties are tried with the same inputs in every run, so that a change is judged by what it changes. Other inputs:
 * `FC_SEED=7 npm test`, and `npm run fuzz` for many.
 */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20220101) });
