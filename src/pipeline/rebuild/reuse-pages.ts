import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { linkFile } from '../../content/link-file.ts';
import { services } from '../../site/services.ts';
import { isIntact, type EarlierSite } from './build-record.ts';

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

export interface PageReuse {
  integration: AstroIntegration;
  /** Known when the build has ended: by address, the key of each page that has one. */
  pageKeys: Record<string, string>;
}

/**
 * Has Astro render only what shows something else than in the `earlier` site: a page whose `cacheKey` is the same comes
 * from there. Astro's own `experimental.incrementalBuild` keeps a copy of every page and copies it once more.
 */
export function reusePages(earlier: EarlierSite | undefined): PageReuse {
  const pageKeys: Record<string, string> = {};
  let site: string | undefined;
  let staged = '';

  function reuse({ pathname, route }: PathWithRoute, key: string): boolean {
    if (earlier?.record.pageKeys[pathname] !== key) return false;
    const path = pathname.replace(/^\/|\/$/g, '');
    const isPage = route.type === 'page';
    const file = isPage ? `${path}/index.html` : path;
    if (!isIntact(earlier.outDir, file, earlier.record)) return false;
    linkFile(join(earlier.outDir, file), join(staged, file));
    const { base, reused } = services();
    if (isPage && site !== undefined) reused.push(new URL(base + pathname.slice(1), site).href);
    return true;
  }

  const wrap = (prerenderer: AstroPrerenderer): AstroPrerenderer => ({
    ...prerenderer,
    name: 'recto',
    getStaticPaths: async () => {
      const paths = await prerenderer.getStaticPaths();
      return paths.filter((path) => {
        if (path.cacheKey === undefined) return true;
        pageKeys[path.pathname] = path.cacheKey;
        return !reuse(path, path.cacheKey);
      });
    },
  });

  const integration: AstroIntegration = {
    name: 'recto-reuse',
    hooks: {
      'astro:config:done': ({ config }) => {
        services().earlier = earlier;
        site = config.site;
        staged = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer(wrap);
      },
    },
  };
  return { integration, pageKeys };
}
