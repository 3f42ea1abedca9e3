import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { createProgress } from '../content/progress.ts';
import { services } from '../site/services.ts';
import { createSiteLinks, type SiteLinks } from './check/site-links.ts';
import type { SiteCopy } from './copy-site.ts';
import { createPageWriter } from './page-writer.ts';
import { readChanges } from './read-changes.ts';
import type { FileFacts } from './site-files.ts';
import { writeSocialImages } from './social/write-images.ts';
import { writeExports } from './write-exports.ts';
import { writeMarkdown } from './write-markdown.ts';

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** The pages of a build that are rendered here instead of by Astro's own loop. */
export interface RenderedPages {
  integration: AstroIntegration;
  /** Key of each page, exported file, and social image that has one, by address. */
  keys: Record<string, string>;
  /** By file. */
  facts: Map<string, FileFacts>;
  /** Links of the pages that were rendered. */
  links: SiteLinks;
  /** Files reused from the previous site. */
  reused: Set<string>;
}

/** Number of pages rendered concurrently. */
const CONCURRENCY = 16;

/**
 * Renders the pages that have a `cacheKey`, and reuses those of the `earlier` site with the same key. Astro's own loop
 * logs each page and looks up its route again, and its `experimental.incrementalBuild` stores and copies every page
 * twice. Facts for the check and the offline lists are read from each page while it is in memory.
 */
export function renderPages(earlier: SiteCopy | undefined, outDir: string): RenderedPages {
  const keys: Record<string, string> = {};
  const facts = new Map<string, FileFacts>();
  const links = createSiteLinks();
  const reused = new Set<string>();
  let copied: ReadonlySet<string> = new Set();
  let site: string | undefined;
  let staged = '';

  async function renderAll(
    prerenderer: AstroPrerenderer,
    paths: readonly PathWithRoute[],
  ): Promise<void> {
    const origin = new URL(site ?? 'http://localhost').origin;
    const showProgress = createProgress('Rendering pages');
    const { base } = services();
    const onWritten = (file: string, known: FileFacts): void => void facts.set(file, known);
    const writer = createPageWriter({ folder: staged, base, onWritten });
    try {
      for (let start = 0; start < paths.length; start += CONCURRENCY) {
        // Lets the search index make progress between pages.
        await nextTurn();
        const some = paths.slice(start, start + CONCURRENCY);
        const rendered = await Promise.all(
          some.map((path) => renderOne(prerenderer, path, origin)),
        );
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
    prerenderer: AstroPrerenderer,
    path: PathWithRoute,
    origin: string,
  ): Promise<[file: string, bytes: Uint8Array] | undefined> {
    const { base, build } = services();
    const isPage = path.route.type === 'page';
    const file = fileOf(path);
    const address = base + path.pathname.replace(/^\//, '');
    const url = new URL(isPage ? address.replace(/\/?$/, '/') : address, origin);
    if (isPage && site !== undefined) build.sitemapPages.push(url.href);
    if (reuse(file, path.pathname, path.cacheKey ?? '')) return undefined;
    const rendered = await prerenderer.render(new Request(url), { routeData: path.route });
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

  async function readEarlierCards(): Promise<void> {
    const { build, config, folder, library } = services();
    if (config.site === undefined) return;
    const loaded = await library.current();
    const found = readChanges(loaded.linked(), { siteFolder: outDir, root: folder.root });
    for (const [key, at] of found) build.changes.set(key, at);
  }

  const wrap = (prerenderer: AstroPrerenderer): AstroPrerenderer => ({
    ...prerenderer,
    name: 'recto',
    getStaticPaths: async () => {
      const onWritten = (file: string, known: FileFacts) => facts.set(file, known);
      await readEarlierCards();
      if (earlier) copied = await earlier.files;
      services().build.keepIndexFile = (file) => keep(file) !== undefined;
      await writeExports({ staged, reuse, onWritten });
      await writeMarkdown({ staged, reuse, onWritten });
      await writeSocialImages({ staged, reuse, onWritten });
      const paths = await prerenderer.getStaticPaths();
      await renderAll(
        prerenderer,
        paths.filter(({ cacheKey }) => cacheKey !== undefined),
      );
      return paths.filter(({ cacheKey }) => cacheKey === undefined);
    },
  });

  const integration: AstroIntegration = {
    name: 'recto-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site;
        staged = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer(wrap);
      },
    },
  };
  return { integration, keys, facts, links, reused };
}

function fileOf({ pathname, route }: PathWithRoute): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (route.type !== 'page') return path;
  return path === '' ? 'index.html' : `${path}/index.html`;
}
