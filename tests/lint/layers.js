/**
 * The rooms of `src/` and the rooms each may import from; a room may always import from itself.
 * Where two patterns match a file, the first one counts.
 */
const ROOMS = {
  decks: [],
  library: ['decks'],
  study: [],
  mdx: ['decks'],
  loaders: ['decks', 'library', 'mdx', 'search', 'root'],
  search: ['decks', 'library', 'mdx', 'root'],
  offline: ['output-check', 'rebuild', 'search', 'root'],
  worker: ['offline'],
  browser: ['offline', 'search', 'study'],
  components: ['browser', 'decks', 'library', 'mdx', 'search', 'styles', 'root'],
  layouts: ['browser', 'components', 'library', 'styles', 'root'],
  pages: ['*'],
  styles: [],
  'output-check': ['decks', 'library', 'search', 'mdx'],
  rebuild: ['loaders', 'output-check', 'root'],
  commands: [
    'output-check',
    'rebuild',
    'decks',
    'library',
    'study',
    'mdx',
    'loaders',
    'search',
    'browser',
    'styles',
    'root',
  ],
  root: [
    'rebuild',
    'browser',
    'decks',
    'library',
    'mdx',
    'loaders',
    'search',
    'commands',
    'offline',
  ],
};

/** Rooms that run anywhere: in Node, in a worker, in a browser. */
export const PURE_ROOMS = ['decks', 'library', 'study'];

/** Names that only a browser or only Node knows. */
export const PLATFORM_GLOBALS = [
  ...['window', 'document', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage'],
  ...['indexedDB', 'fetch', 'customElements', 'HTMLElement', 'process', 'Buffer', 'require'],
];

export const layerSettings = {
  'boundaries/root-path': new URL('../..', import.meta.url).pathname,
  'boundaries/include': ['src/**/*'],
  'boundaries/elements': [
    ...Object.keys(ROOMS)
      .filter((room) => room !== 'root')
      .map((room) => ({ type: room, pattern: `src/${room}` })),
    { type: 'root', pattern: 'src' },
  ],
  'import/resolver': {
    node: { extensions: ['.ts', '.js', '.mjs', '.astro', '.css'] },
    [new URL('resolve-query.js', import.meta.url).pathname]: {},
  },
};

/** One policy a room, after all imports are disallowed; then what pure rooms may not take from outside. */
export const layerRule = {
  checkAllOrigins: true,
  checkUnknownLocals: true,
  default: 'disallow',
  message:
    'A file of src/{{from.element.type}} may not import from {{#if to.element.type}}src/{{to.element.type}}{{else}}{{dependency.source}}{{/if}} (tests/lint/layers.js).',
  policies: [
    { allow: { to: { module: { origin: ['external', 'core'] } } } },
    ...Object.entries(ROOMS).map(([room, others]) => ({
      from: { element: { type: room } },
      allow: { to: { element: { types: { anyOf: [room, ...others] } } } },
    })),
    {
      from: { element: { types: { anyOf: PURE_ROOMS } } },
      disallow: { to: { module: { origin: 'core' } } },
    },
    {
      from: { element: { types: { anyOf: PURE_ROOMS } } },
      disallow: { to: { module: { source: ['astro', 'astro/**', 'astro:*', '@astrojs/*'] } } },
    },
    {
      from: { file: { path: '!src/study/schedule.ts' } },
      disallow: { to: { module: { source: 'ts-fsrs' } } },
    },
  ],
};
