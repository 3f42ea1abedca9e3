import { fileURLToPath } from 'node:url';

/** Where the project stands. */
export const PROJECT_ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Caches of readings and of rendered cards; safe to delete. */
export const CACHE_DIR = fileURLToPath(new URL('../../node_modules/.cache/recto', import.meta.url));

/** Of the environment: the path that `--base` asks for, which parts of the configuration need before Astro resolves it. */
export const BASE_VARIABLE = 'RECTO_BASE';
