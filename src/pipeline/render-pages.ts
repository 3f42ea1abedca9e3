import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AstroPrerenderer } from 'astro';
import { createProgress } from '../content/progress.ts';
import { siteOrigin } from '../library/config.ts';
import { services } from '../site/services.ts';
import { createSiteLinks, type SiteLinks } from './check/site-links.ts';
import type { SiteCopy } from './copy-site.ts';
import { createPageWriter } from './page-writer.ts';
import { readChanges } from './read-changes.ts';
import type { FileFacts } from './site-files.ts';
import { writeSocialImages } from './social/write-images.ts';
import { writeExports } from './write-exports.ts';
import { writeMarkdown } from './write-markdown.ts';

/** The code of the pages, bundled by Astro. */
export type PageRenderer = Pick<AstroPrerenderer, 'getStaticPaths' | 'render'>;

type PathWithRoute = Awaited<ReturnType<PageRenderer['getStaticPaths']>>[number];

export interface RenderOptions {
  /** Folder that the pages are written to. */
  folder: string;
  /** Where the site will be in the end. */
  outDir: string;
  /** A copy of the previous site. */
  earlier: SiteCopy | undefined;
}

export interface RenderedPages {
  /** Addresses of all pages, including the site's origin. */
  addresses: string[];
  /** Key of each page, exported file, and social image that has one, by address. */
  keys: Record<string, string>;
  /** By file. */
  facts: Map<string, FileFacts>;
  /** Links of the pages that were rendered. */
  links: SiteLinks;
  /** Files reused from the previous site. */
  reused: Set<string>;
  /** Reuses a file of the previous site that is named by its contents; returns false if that site doesn't have it. */
  keep: (file: string) => boolean;
}

/** Number of pages rendered concurrently. */
const CONCURRENCY = 16;

/**
 * Renders all pages of the site and writes what they refer to; reuses those of the `earlier` site with the same
 * `cacheKey`. Astro's own loop logs each page and looks up its route again, and its `experimental.incrementalBuild`
 * stores and copies every page twice. Facts for the check and the offline lists are read from each page while it is in
 * memory.
 */
export async function renderPages(
  renderer: PageRenderer,
  { folder, outDir, earlier }: RenderOptions,
): Promise<RenderedPages> {
  const { base, build, config } = services();
  const origin = siteOrigin(config) ?? 'http://localhost';
  const addresses: string[] = [];
  const keys: Record<string, string> = {};
  const facts = new Map<string, FileFacts>();
  const links = createSiteLinks();
  const reused = new Set<string>();
  const onWritten = (file: string, known: FileFacts): void => void facts.set(file, known);
  let copied: ReadonlySet<string> = new Set();

  async function renderAll(paths: readonly PathWithRoute[]): Promise<void> {
    const showProgress = createProgress('Rendering pages');
    const writer = createPageWriter({ folder, base, onWritten });
    try {
      for (let start = 0; start < paths.length; start += CONCURRENCY) {
        // Lets the search index make progress between pages.
        await nextTurn();
        const some = paths.slice(start, start + CONCURRENCY);
        const rendered = await Promise.all(some.map(renderOne));
        await writer.write(rendered.filter((page) => page !== undefined));
        showProgress(start + some.length, paths.length);
      }
      links.addAll(await writer.finish());
    } finally {
      await writer.close();
    }
  }

  /** Returns the file with the page in UTF-8; undefined if the earlier site's file is reused. */
  async function renderOne(
    path: PathWithRoute,
  ): Promise<[file: string, bytes: Uint8Array] | undefined> {
    const isPage = path.route.type === 'page';
    const file = fileOf(path);
    const address = base + path.pathname.replace(/^\//, '');
    const url = new URL(isPage ? address.replace(/\/?$/, '/') : address, origin);
    if (isPage) addresses.push(url.href);
    if (path.cacheKey !== undefined && reuse(file, path.pathname, path.cacheKey)) return undefined;
    const rendered = await renderer.render(new Request(url), { routeData: path.route });
    const response = rendered instanceof Response ? rendered : rendered.response;
    return [file, new Uint8Array(await response.arrayBuffer())];
  }

  /** Reuses a file of the earlier site if its key is unchanged, and returns its facts. */
  function reuse(file: string, address: string, key: string): FileFacts | undefined {
    keys[address] = key;
    return earlier?.record.pageKeys[address] === key ? keep(file) : undefined;
  }

  /** Keeps a file of the earlier site, and returns its facts; undefined if it has none as it was built. */
  function keep(file: string): FileFacts | undefined {
    const known = copied.has(file) ? earlier?.record.files[file] : undefined;
    if (!known) return undefined;
    facts.set(file, known);
    reused.add(file);
    return known;
  }

  if (config.site !== undefined) {
    const loaded = await services().library.current();
    const { root } = services().folder;
    const found = readChanges(loaded.linked(), { siteFolder: outDir, root });
    for (const [key, at] of found) build.changes.set(key, at);
  }
  if (earlier) copied = await earlier.files;
  const target = { staged: folder, reuse, onWritten };
  await writeExports(target);
  await writeMarkdown(target);
  await writeSocialImages(target);
  await renderAll(await renderer.getStaticPaths());
  return { addresses, keys, facts, links, reused, keep: (file) => keep(file) !== undefined };
}

/** Returns the path of a page's file within the site. */
function fileOf({ pathname, route }: PathWithRoute): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (route.type !== 'page') return path;
  // Servers look for this page under a name of its own.
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}
