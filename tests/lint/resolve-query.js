import { existsSync } from 'node:fs';
import { dirname, resolve as join } from 'node:path';

export const interfaceVersion = 2;

/**
 * Finds local files that are imported with a query (`./lists.css?url`), which Vite supports and Node.js doesn't.
 * @param {string} source
 * @param {string} from the importing file
 */
export function resolve(source, from) {
  const path = join(dirname(from), source.replace(/\?\w+$/, ''));
  return source.startsWith('.') && existsSync(path) ? { found: true, path } : { found: false };
}
