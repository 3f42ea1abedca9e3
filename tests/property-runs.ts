import fc from 'fast-check';

const runs = process.env.PROPERTY_RUNS;

// `npm run test:properties` sets more runs and looks for new failures. Otherwise, the random texts are the same each
// time, so that a change fails only because of itself.
fc.configureGlobal(runs ? { numRuns: Number(runs) } : { numRuns: 300, seed: 1 });
