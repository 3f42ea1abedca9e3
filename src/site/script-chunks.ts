/**
 * How scripts are split into chunks. By default, each module that several pages share would be a file of its own, and a
 * page would load them one after the other. A module that two groups need is in the first of them; what the search and
 * other pages need is a script of the search page, so that it is loaded at once and the search waits for no other script;
 * only what comes after its first results is not.
 */
export const SCRIPT_CHUNKS = [
  {
    name: 'every-page',
    test: /\/preload-helper|\/src\/(?:layouts\/Base\.astro|text\/(?:load-once|memoize|once)\.ts|messages\/(?:create-format|\w+\/(?:counts|every-page|format))\.ts|browser\/(?:cards\/copy-code|page\/(?:every-page|find|free-key|listen-for-keys|page-element|remembered|search-keys|visit-memory))\.ts)/,
  },
  {
    name: 'fold-text',
    test: /\/src\/(?:text\/fold-text\.ts|browser\/search\/SearchHead\.astro\?.*index=1)/,
  },
  {
    name: 'show-progress',
    test: /\/src\/(?:messages\/\w+\/shown-progress|study\/(?:day|replay-version|card-status)|browser\/(?:page\/(?:last-place|progress-event|show-(?:counts|progress))|cards\/(?:count-chapters|status-label|study-card|\w+-progress)|store\/(?:database-name|snapshot|card-snapshots)))\.ts/,
  },
  {
    name: 'search',
    test: /virtual:pagefind|\/src\/(?:search\/(?:query\/(?!find-places|nearest-concepts|spelling)|terms\/(?!meanings))|browser\/(?:page\/(?:query-throttle|show-items)\.ts|search\/(?:SearchHead\.astro|result-|search-(?:address|client|filters|notice|page|results|study-link|switches))))/,
  },
];
