/**
 * How scripts are split into chunks. By default, each module that several pages share would be a file of its own, and a
 * page would load them one after the other. A module that two groups need is in the first of them; what the search and
 * other pages need is in the group of every page, so that the search waits for no other script.
 */
export const SCRIPT_CHUNKS = [
  {
    name: 'every-page',
    test: /\/preload-helper|\/src\/(?:layouts\/Base\.astro|text\/(?:fold-text|load-once|memoize|once)\.ts|messages\/(?:create-format|\w+\/(?:counts|every-page|format))\.ts|browser\/(?:cards\/copy-code|page\/(?:every-page|find|free-key|listen-for-keys|query-throttle|remembered|search-keys|show-items|visit-memory))\.ts)/,
  },
  {
    name: 'show-progress',
    test: /\/src\/(?:messages\/\w+\/shown-progress|study\/(?:day|replay-version|card-status)|browser\/(?:page\/(?:last-place|progress-event|show-\w+)|cards\/(?:count-chapters|status-label|study-card|\w+-progress)|store\/(?:database-name|snapshot|card-snapshots)))\.ts/,
  },
  {
    name: 'search',
    test: /\/src\/(?:search\/(?:query|terms)\/|browser\/(?:search\/(?:SearchHead\.astro|result-|search-(?:address|client|filters|page|results|study-link|switches))))/,
  },
];
