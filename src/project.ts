import { fileURLToPath } from 'node:url';

/** Where the project stands. */
export const PROJECT_ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Caches of readings and of rendered cards; safe to delete. */
export const CACHE_DIR = fileURLToPath(new URL('../node_modules/.cache/recto', import.meta.url));
