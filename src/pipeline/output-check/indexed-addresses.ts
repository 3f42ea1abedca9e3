import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isFragment } from '../../search/terms/search-record.ts';

/** In the JSON of Pagefind's fragments; within a string the quotes would be escaped. */
const RE_URL = /"url":("(?:[^"\\]|\\.)*")/g;

/** The addresses of all records of a search index, base path included; none where there is no index. */
export function indexedAddresses(indexFolder: string): Set<string> {
  const addresses = new Set<string>();
  for (const fragment of fragmentsOf(indexFolder)) {
    const text = gunzipSync(readFileSync(fragment)).toString('utf8');
    for (const [, url] of text.matchAll(RE_URL)) addresses.add(JSON.parse(url ?? '""') as string);
  }
  return addresses;
}

/** Paths of the files that hold records, in all parts of the index. */
function fragmentsOf(indexFolder: string): string[] {
  if (!existsSync(indexFolder)) return [];
  return readdirSync(indexFolder, { recursive: true, encoding: 'utf8' })
    .filter((path) => isFragment(path.replaceAll('\\', '/')))
    .map((path) => join(indexFolder, path));
}
