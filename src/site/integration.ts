import type { AstroIntegration, AstroUserConfig } from 'astro';
import { join, relative } from 'node:path';
import { contentFolder, type ContentFolder } from '../content/content-folder.ts';
import { createBuildState } from './build-state.ts';
import { createServices, readConfigOrStop } from './create-services.ts';
import { katexFonts } from './katex-fonts.ts';
import { basePath, siteOrigin } from '../library/config.ts';
import { aliasMessages } from '../messages/alias.ts';
import { chooseInterface, type LanguageCode } from '../messages/languages.ts';
import { serveImages } from '../content/serve-images.ts';
import { watchContent } from '../content/watch-content.ts';
import { noteModules } from './note-modules.ts';
import { notesResolver } from './notes-resolver.ts';
import { processFolder } from '../content/process-folder.ts';
import { BASE_VARIABLE, CACHE_DIR, PROJECT_ROOT } from '../content/project.ts';
import { cacheFolder } from '../content/open-library.ts';
import { searchRecords } from './search-records.ts';
import { search } from '../search/index/search-integration.ts';
import { provideServices, type Services } from './services.ts';
import { summaryTexts } from './summary-texts.ts';

export interface Recto {
  /** The part of Astro's configuration that depends on the content folder. */
  config: {
    site?: string;
    base: string;
    cacheDir: string;
    vite: NonNullable<AstroUserConfig['vite']>;
  };
  integrations: AstroIntegration[];
  /** Addresses, including the site's origin, of pages that Astro doesn't render itself. Filled during a build. */
  sitemapPages: string[];
}

/**
 * Creates the Astro integration: reads the settings from `library.yaml`, provides the shared services, follows changes
 * of the content folder in dev, and builds the search index.
 * @throws ContentFolderError
 * @throws ConfigError if `library.yaml` has errors
 */
export async function recto(): Promise<Recto> {
  const folder = contentFolder(process.env, process.cwd());
  const shownFolder = relative(process.cwd(), folder.root) || '.';
  const { config: settings, logo } = await readConfigOrStop(folder, shownFolder);
  let services: Services | undefined;
  const get = (): Services => {
    if (!services) throw new Error('Services are available only after astro:config:setup.');
    return services;
  };
  const warnings: string[] = [];
  const sitemapPages: string[] = [];
  const build = createBuildState(sitemapPages);
  let version = 0;
  let restarted = false;

  const main: AstroIntegration = {
    name: 'recto',
    hooks: {
      'astro:config:setup': ({ command, config, logger, addWatchFile, isRestart }) => {
        restarted = isRestart;
        services = createServices({
          folder,
          config: settings,
          logo,
          base: config.base.endsWith('/') ? config.base : `${config.base}/`,
          whole: command === 'build',
          build,
          onNotes: () => {
            if (command === 'build') index.begin();
          },
          logger,
        });
        provideServices(services);
        // Decks are compiled while Astro starts and bundles the site. Whoever awaits the library reports its errors.
        if (command === 'build') services.library.current().catch(() => undefined);
        for (const warning of warnings.splice(0)) logger.warn(warning);
        services.library.watch(() => {
          version++;
        });
        if (folder.configFile) addWatchFile(folder.configFile);
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        const { library } = get();
        server.middlewares.use(serveImages(folder.root, library, logo));
        // After a restart, Astro doesn't load content, and the loaders still follow the old server's watcher.
        const refresh = (): void => void refreshContent?.({});
        if (restarted) refresh();
        watchContent(server.watcher, {
          folder,
          library,
          logger,
          onNotes: restarted ? refresh : undefined,
        });
      },
    },
  };
  const caches = cacheFolder(CACHE_DIR, folder.root);
  // Astro stores its data in one file; two concurrent builds sharing it would read each other's cards.
  const own = processFolder(caches, (warning) => warnings.push(warning));
  const index = search({
    records: () => searchRecords(get()),
    version: () => version,
    language: settings.lang,
    cache: () => get().library.cache,
    keep: (file) => build.keepIndexFile(file),
  });
  const origin = siteOrigin(settings);
  return {
    config: {
      ...(origin === undefined ? {} : { site: origin }),
      base: process.env[BASE_VARIABLE] ?? basePath(settings),
      cacheDir: own,
      vite: viteConfig(folder, chooseInterface(settings).code, own),
    },
    sitemapPages,
    integrations: [index.integration, main],
  };
}

function viteConfig({ root, notesDir }: ContentFolder, code: LanguageCode, own: string) {
  return {
    // In a folder of all processes, a build would delete the packages that a dev server has bundled.
    cacheDir: join(own, 'vite'),
    resolve: { alias: [aliasMessages(PROJECT_ROOT, code)] },
    plugins: [notesResolver(notesDir), noteModules(notesDir), katexFonts(), summaryTexts(code)],
    server: { fs: { allow: [PROJECT_ROOT, root, own] } },
  };
}
