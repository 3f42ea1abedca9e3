import type { Page } from 'playwright-core';
import type { IndexFile } from '../../src/search/index/pack-files.ts';

export type IndexFiles = readonly Pick<IndexFile, 'path' | 'content'>[];

/** Serves `files` instead of the site's search index; the page must not have a service worker. */
export async function serveIndex(page: Page, files: IndexFiles): Promise<void> {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  await page.route('**/pagefind/**', (route) => {
    const path = new URL(route.request().url()).pathname.split('/pagefind/')[1] ?? '';
    const body = contents.get(path);
    const contentType = 'application/octet-stream';
    return route.fulfill(body ? { body: Buffer.from(body), contentType } : { status: 404 });
  });
}
