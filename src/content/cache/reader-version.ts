import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { digestOf } from './deck-cache.ts';

/** What turns text into a reading, and what writes a reading down. */
const ENTRIES = ['../../compile/deck-worker.ts', './sealed-reading.ts'];
const LOCK_FILE = fileURLToPath(new URL('../../../package-lock.json', import.meta.url));

const RE_TYPES = /^(?:import|export) type [^;]*;/gm;
const RE_IMPORT = /(?:\bfrom|\bimport\(?)\s*'(\.{1,2}\/[^']+\.ts)'/g;

/**
 * A digest of everything that the reading of a deck depends on beside its text: the code it goes through, with all that
 * this imports, and the versions of all packages. A reading in the cache from other code is never found.
 */
export function readerVersion(): string {
  const texts = readSources(ENTRIES.map((entry) => new URL(entry, import.meta.url)));
  return digestOf(...texts, readFileSync(LOCK_FILE, 'utf8'));
}

/** The texts of modules and of all modules of the project that they run, each once, in an order that holds. */
export function readSources(entries: readonly URL[]): string[] {
  const texts = new Map<string, string>();
  const open = [...entries];
  for (let url = open.pop(); url; url = open.pop()) {
    if (texts.has(url.href)) continue;
    const text = readFileSync(url, 'utf8');
    texts.set(url.href, text);
    for (const [, path = ''] of text.replace(RE_TYPES, '').matchAll(RE_IMPORT)) {
      open.push(new URL(path, url));
    }
  }
  return [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
}
