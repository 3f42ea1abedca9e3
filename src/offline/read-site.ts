import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../output-check/list-files.ts';

export interface SiteFile {
  /** In the folder of the site, `/`-separated. */
  file: string;
  /** Its address below the base path, percent-encoded: a page's is its folder's. */
  path: string;
  size: number;
  digest: string;
  /** Pictures of the content folder that a page shows: their files. */
  pictures: string[];
}

const RE_PICTURE = /(?:src|href)="([^"]*\/files\/[^"]+)"/g;
const RE_INDEX_PAGE = /(?:^|(?<=\/))index\.html$/;

/** All files of a built site, sorted by address; each is read once. */
export function readSite(folder: string, base: string): SiteFile[] {
  return listFiles(folder)
    .map((file) => readSiteFile(folder, file, base))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function readSiteFile(folder: string, file: string, base: string): SiteFile {
  const bytes = readFileSync(join(folder, file));
  return {
    file,
    path: encodeURI(file.replace(RE_INDEX_PAGE, '')),
    size: bytes.length,
    digest: createHash('sha1').update(bytes).digest('hex'),
    pictures: file.endsWith('.html') ? readPictures(bytes.toString('utf8'), `${base}files/`) : [],
  };
}

function readPictures(html: string, folder: string): string[] {
  const found = [...html.matchAll(RE_PICTURE)].map(([, url = '']) => url);
  const own = found.filter((url) => url.startsWith(folder));
  return [...new Set(own)].map((url) => `files/${decodeURI(url.slice(folder.length))}`);
}
