import { existsSync } from 'node:fs';
import { dirname, resolve as join } from 'node:path';

export const interfaceVersion = 2;

const ENGLISH = new URL('../../src/messages/en/', import.meta.url).pathname;

/**
 * Finds files that Vite can import but Node.js's resolver plugin can't: local files with a query (`./lists.css?url`), and
 * messages (`#messages/site.ts`), as their English version.
 * @param {string} source
 * @param {string} from the importing file
 */
export function resolve(source, from) {
  const [, message] = /^#messages\/(.+)/.exec(source) ?? [];
  const path = message ? ENGLISH + message : join(dirname(from), source.replace(/\?\w+$/, ''));
  const isKnown = message !== undefined || source.startsWith('.');
  return isKnown && existsSync(path) ? { found: true, path } : { found: false };
}
