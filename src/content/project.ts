import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const PROJECT_ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Compiled decks and records of builds; safe to delete. */
export const CACHE_DIR = fileURLToPath(new URL('../../node_modules/.cache/recto', import.meta.url));

/**
 * Environment variable with the path from `--base`, because parts of the configuration need it before Astro resolves
 * it.
 */
export const BASE_VARIABLE = 'RECTO_BASE';
