/**
 * The modules of `src/`, and the modules that each may import from besides itself. If two patterns match a file, the
 * first one applies.
 */
export const MODULES = {
  text: [],
  formula: ['text'],
  markdown: ['text'],
  repair: ['formula', 'markdown', 'text'],
  decks: ['repair', 'text'],
  concepts: ['text'],
  library: ['concepts', 'decks', 'messages', 'text'],
  messages: ['text'],
  study: ['messages'],
  paper: ['text'],
  'search/terms': ['text'],
  compile: ['concepts', 'decks', 'formula', 'library', 'markdown', 'search/terms', 'text'],
  content: ['compile', 'concepts', 'library', 'text'],
  'search/index': ['content', 'search/terms', 'text'],
  'search/query': ['formula', 'messages', 'search/terms', 'text'],
  worker: [],
  browser: [
    'messages',
    'paper',
    'search/query',
    'search/terms',
    'study',
    'styles',
    'text',
    'worker',
  ],
  site: [
    'browser',
    'compile',
    'concepts',
    'content',
    'library',
    'messages',
    'search/index',
    'search/terms',
    'study',
    'text',
  ],
  pipeline: [
    'compile',
    'content',
    'export',
    'library',
    'messages',
    'search/terms',
    'site',
    'text',
    'worker',
  ],
  export: ['compile', 'content', 'decks', 'library', 'messages', 'paper', 'site', 'text'],
  import: ['compile', 'content', 'decks', 'text'],
  commands: ['content', 'export', 'import', 'paper', 'pipeline', 'text'],
  styles: [],
  components: ['browser', 'compile', 'library', 'messages', 'site', 'styles', 'text'],
  layouts: ['browser', 'compile', 'components', 'messages', 'site', 'styles'],
  pages: ['browser', 'components', 'layouts', 'library', 'messages', 'site', 'styles', 'text'],
};

/**
 * Modules that the markup of a custom element, next to its script, may also import, because it is rendered at build
 * time.
 */
export const MARKUP = ['library', 'site'];

/** The file of collections, which Astro requires at the top of `src`. */
const COLLECTIONS = ['content', 'messages', 'site'];

/** Modules that run anywhere: in Node.js, in a worker, in a browser. */
export const PURE_MODULES = [
  'text',
  'formula',
  'markdown',
  'repair',
  'decks',
  'concepts',
  'library',
  'messages',
  'study',
];

/** Globals that exist only in browsers or only in Node.js. */
export const PLATFORM_GLOBALS = [
  ...['window', 'document', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage'],
  ...['indexedDB', 'fetch', 'customElements', 'HTMLElement', 'process', 'Buffer', 'require'],
];

export const layerSettings = {
  'boundaries/root-path': new URL('../..', import.meta.url).pathname,
  'boundaries/include': ['src/**/*'],
  'boundaries/elements': [
    ...Object.keys(MODULES).map((module) => ({ type: module, pattern: `src/${module}` })),
    { type: 'collections', pattern: 'src' },
  ],
  'import/resolver': {
    node: { extensions: ['.ts', '.js', '.mjs', '.astro', '.css'] },
    [new URL('resolve-imports.js', import.meta.url).pathname]: {},
  },
};

/** One policy per module, after disallowing all imports; then the external imports that pure modules may not have. */
export const layerRule = {
  checkAllOrigins: true,
  checkUnknownLocals: true,
  default: 'disallow',
  message:
    'A file of src/{{from.element.type}} may not import from {{#if to.element.type}}src/{{to.element.type}}{{else}}{{dependency.source}}{{/if}} (tests/lint/layers.js).',
  policies: [
    { allow: { to: { module: { origin: ['external', 'core'] } } } },
    ...Object.entries({ ...MODULES, collections: COLLECTIONS }).map(([module, others]) => ({
      from: { element: { type: module } },
      allow: { to: { element: { types: { anyOf: [module, ...others] } } } },
    })),
    {
      from: { element: { type: 'browser' }, file: { path: '**/*.astro' } },
      allow: { to: { element: { types: { anyOf: MARKUP } } } },
    },
    {
      from: { element: { types: { anyOf: PURE_MODULES } } },
      disallow: { to: { module: { origin: 'core' } } },
    },
    {
      from: { element: { types: { anyOf: PURE_MODULES } } },
      disallow: { to: { module: { source: ['astro', 'astro/**', 'astro:*', '@astrojs/*'] } } },
    },
    {
      from: { file: { path: '!src/study/schedule.ts' } },
      disallow: { to: { module: { source: 'ts-fsrs' } } },
    },
  ],
};
