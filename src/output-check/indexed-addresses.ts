import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** In the JSON of Pagefind's fragments; within a string the quotes would be escaped. */
const RE_URL = /"url":("(?:[^"\\]|\\.)*")/g;

/** The addresses of all records of a search index, base path included; none where there is no index. */
export function indexedAddresses(indexFolder: string): Set<string> {
  const addresses = new Set<string>();
  for (const name of fragmentsOf(indexFolder)) {
    const text = gunzipSync(readFileSync(join(indexFolder, 'fragment', name))).toString('utf8');
    for (const [, url] of text.matchAll(RE_URL)) addresses.add(JSON.parse(url ?? '""') as string);
  }
  return addresses;
}

function fragmentsOf(indexFolder: string): string[] {
  try {
    return readdirSync(join(indexFolder, 'fragment'));
  } catch {
    return [];
  }
}
