import { defineConfig } from 'vitest/config';
import { PATIENCE_MS } from './patience.ts';

/** Tests that count steps: they need code that nothing has run before. */
const STEPS = 'tests/**/steps.test.ts';

/** Tests that build whole sites. */
const BUILDS = 'tests/robustness/*.test.ts';

/** Tests that check a property on random texts or libraries. */
const PROPERTIES = [
  'tests/**/*propert*.test.ts',
  'tests/content/edits.test.ts',
  'tests/decks/{chapter-line,header,parse-deck,passage}.test.ts',
  'tests/text/slug.test.ts',
];

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    testTimeout: 4 * PATIENCE_MS,
    hookTimeout: 4 * PATIENCE_MS,
    expect: { poll: { timeout: PATIENCE_MS } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**/!(*.unit).test.ts', 'tests/security/**', STEPS, BUILDS],
          setupFiles: ['tests/property-runs.ts'],
          // Loading KaTeX, Shiki, and a dictionary for each file took longer than the tests.
          isolate: false,
          unstubGlobals: true,
        },
      },
      { extends: true, test: { name: 'steps', include: [STEPS] } },
      { extends: true, test: { name: 'builds', include: [BUILDS] } },
      {
        extends: true,
        test: {
          name: 'properties',
          include: PROPERTIES,
          env: { PROPERTY_RUNS: '10000' },
          setupFiles: ['tests/property-runs.ts'],
          testTimeout: 3_600_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'security',
          include: ['tests/security/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/!(*.unit).test.ts', 'tests/security/places.test.ts'],
          globalSetup: ['tests/browser/sample-site.ts'],
          // Loading Playwright for each file took half a second, and one worker leaves a core idle half of the time.
          isolate: false,
          maxWorkers: 2,
        },
      },
    ],
  },
});
