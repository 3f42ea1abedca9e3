/**
 * How the scripts of the pages are cut: what several of them share would else be a file of its own, and a page would wait
 * for one after the other.
 */
export const SCRIPT_CHUNKS = [
  {
    name: 'every-page',
    test: /\/preload-helper|\/src\/(?:layouts\/Base\.astro|browser\/(?:copy-code|every-page|part-of|remembered|search-keys)\.ts)/,
  },
  {
    name: 'show-progress',
    test: /\/src\/(?:study\/(?:day|replay-version|standing)|browser\/(?:last-place|progress-event|show-\w+|standing-label|study-card|\w+-progress|progress\/(?:database-name|glance(?:-at-cards)?)))\.ts/,
  },
];
