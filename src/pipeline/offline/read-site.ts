import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../output-check/list-files.ts';
import type { FileFacts } from '../rebuild/file-facts.ts';

export interface SiteFile extends FileFacts {
  /** In the folder of the site, `/`-separated. */
  file: string;
  /** Its address below the base path, percent-encoded: a page's is its folder's. */
  path: string;
}

const RE_PICTURE = /(?:src|href)="([^"]*\/files\/[^"]+)"/g;
const RE_INDEX_PAGE = /(?:^|(?<=\/))index\.html$/;

/** All files of a built site, sorted by address; each is read once, those that are `known` not at all. */
export function readSite(
  folder: string,
  base: string,
  known: ReadonlyMap<string, Partial<FileFacts>> = new Map(),
): SiteFile[] {
  return listFiles(folder)
    .map((file) => ({
      file,
      path: encodeURI(file.replace(RE_INDEX_PAGE, '')),
      ...(wholeFacts(known.get(file)) ?? readFacts(join(folder, file), base)),
    }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function wholeFacts(facts: Partial<FileFacts> | undefined): FileFacts | undefined {
  const { size, digest, pictures } = facts ?? {};
  if (size === undefined || digest === undefined || pictures === undefined) return undefined;
  return { size, digest, pictures };
}

function readFacts(path: string, base: string): FileFacts {
  const bytes = readFileSync(path);
  return {
    size: bytes.length,
    digest: createHash('sha1').update(bytes).digest('hex'),
    pictures: path.endsWith('.html') ? readPictures(bytes.toString('utf8'), `${base}files/`) : [],
  };
}

function readPictures(html: string, folder: string): string[] {
  const found = [...html.matchAll(RE_PICTURE)].map(([, url = '']) => url);
  const own = found.filter((url) => url.startsWith(folder));
  return [...new Set(own)].map((url) => `files/${decodeURI(url.slice(folder.length))}`);
}
