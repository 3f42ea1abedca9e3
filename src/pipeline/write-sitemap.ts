import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SitemapAndIndexStream, SitemapStream } from 'sitemap';
import { isUnlisted } from '../site/routes.ts';

/** Search engines accept 50,000 in one file (https://www.sitemaps.org/protocol.html). */
const MAX_PAGES = 45_000;

/**
 * Writes the sitemap of a site to its folder: an index, and files that list the pages.
 * @param root address of the site's root; ends with `/`
 * @param pages addresses of all pages; those of no use to search engines are left out
 */
export async function writeSitemap(
  folder: string,
  root: string,
  pages: readonly string[],
  maxPages = MAX_PAGES,
): Promise<void> {
  const listed = pages
    .filter((page) => !isUnlisted(`/${page.slice(root.length)}`))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const index = new SitemapAndIndexStream({
    limit: maxPages,
    getSitemapStream: (number) => {
      const name = `sitemap-${number}.xml`;
      const sitemap = new SitemapStream({ hostname: root });
      const file = createWriteStream(join(folder, name));
      // The library listens for errors of a file only at its end.
      file.on('error', (error) => index.destroy(error));
      return [root + name, sitemap, sitemap.pipe(file)];
    },
  });
  const indexFile = createWriteStream(join(folder, 'sitemap-index.xml'));
  await pipeline(Readable.from(listed), index, indexFile);
}
