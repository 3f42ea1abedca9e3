import type { AstroIntegration, AstroUserConfig } from 'astro';
import { join } from 'node:path';
import type { ContentFolder } from '../content/content-folder.ts';
import { createServices } from './create-services.ts';
import { katexFonts } from './katex-fonts.ts';
import { siteOrigin } from '../library/config.ts';
import { aliasMessages } from '../messages/alias.ts';
import { chooseInterface, type LanguageCode } from '../messages/languages.ts';
import { serveImages } from '../content/serve-images.ts';
import { watchContent } from '../content/watch-content.ts';
import { forgetNotes, noteModules } from './note-modules.ts';
import { notesResolver } from './notes-resolver.ts';
import { reloadOpenPages, SEND_CHANGES } from './open-pages.ts';
import { processFolder } from '../content/process-folder.ts';
import { CACHE_DIR, PROJECT_ROOT } from '../content/project.ts';
import { cacheFolder } from '../content/open-library.ts';
import { serveIndex } from '../search/index/index-server.ts';
import { providePagefind } from '../search/index/pagefind-program.ts';
import { provideServices, services } from './services.ts';
import { siteSettings } from './site-settings.ts';
import { summaryTexts } from './summary-texts.ts';

export interface Recto {
  /** The part of Astro's configuration that depends on the content folder. */
  config: {
    site?: string;
    base: string;
    cacheDir: string;
    vite: NonNullable<AstroUserConfig['vite']>;
  };
  integration: AstroIntegration;
}

/**
 * Creates the Astro integration: reads the settings from `library.yaml`, provides the shared services, and in dev
 * follows changes of the content folder and serves the search index.
 * @throws ContentFolderError
 * @throws ConfigError if `library.yaml` has errors
 */
export async function recto(): Promise<Recto> {
  const settings = await siteSettings();
  const { folder, config, logo, base } = settings;
  const warnings: string[] = [];

  const integration: AstroIntegration = {
    name: 'recto',
    hooks: {
      'astro:config:setup': ({ command, logger, addWatchFile, injectScript }) => {
        const warn = (message: string): void => {
          logger.warn(message);
        };
        provideServices(createServices({ ...settings, whole: command === 'build', warn }));
        for (const warning of warnings.splice(0)) warn(warning);
        if (folder.configFile) addWatchFile(folder.configFile);
        if (command === 'dev') injectScript('page', SEND_CHANGES);
      },
      'astro:server:setup': ({ server, logger }) => {
        const { library, notes, index } = services();
        const showLatest = reloadOpenPages(server);
        server.middlewares.use(serveImages(folder.root, library, logo));
        server.middlewares.use(serveIndex(index, logger));
        watchContent(server.watcher, {
          folder,
          library,
          logger,
          onDecks: showLatest,
          onNotes: (file) => {
            notes.forget();
            forgetNotes(server, file);
            showLatest();
          },
        });
      },
    },
  };
  // In a folder of all processes, a build would delete the packages that a dev server has bundled.
  const own = processFolder(cacheFolder(CACHE_DIR, folder.root), (warning) =>
    warnings.push(warning),
  );
  const origin = siteOrigin(config);
  return {
    config: {
      ...(origin === undefined ? {} : { site: origin }),
      base,
      cacheDir: own,
      vite: viteConfig(folder, chooseInterface(config).code, own),
    },
    integration,
  };
}

function viteConfig({ root, notesDir }: ContentFolder, code: LanguageCode, own: string) {
  return {
    cacheDir: join(own, 'vite'),
    resolve: { alias: [aliasMessages(PROJECT_ROOT, code)] },
    plugins: [
      providePagefind(),
      notesResolver(notesDir),
      noteModules(notesDir),
      katexFonts(),
      summaryTexts(code),
    ],
    server: { fs: { allow: [PROJECT_ROOT, root, own] } },
  };
}
