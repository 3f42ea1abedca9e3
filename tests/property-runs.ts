import fc from 'fast-check';

// `npm run test:properties` sets more.
fc.configureGlobal({ numRuns: Number(process.env.PROPERTY_RUNS ?? 300) });
