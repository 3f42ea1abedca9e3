import type { AstroIntegration, AstroIntegrationLogger, AstroUserConfig } from 'astro';
import { cp, mkdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countErrors, formatCounts, formatProblem } from '../text/format-problems.ts';
import { contentFolder } from '../content/content-folder.ts';
import { createServices, readConfigOrStop } from './create-services.ts';
import { katexFonts } from './katex-fonts.ts';
import { basePath } from '../library/config.ts';
import { serveImages } from '../content/serve-images.ts';
import { watchContent } from '../content/watch-content.ts';
import { noteModules } from './note-modules.ts';
import { notesResolver } from './notes-resolver.ts';
import { offline } from '../pipeline/offline/offline-integration.ts';
import { processFolder } from '../content/process-folder.ts';
import { BASE_VARIABLE, CACHE_DIR, PROJECT_ROOT } from '../content/project.ts';
import { cacheFolder } from '../content/open-library.ts';
import { searchRecords } from './search-records.ts';
import { search } from '../search/index/search-integration.ts';
import { provideServices, type Services } from './services.ts';

export interface Recto {
  /** The part of Astro's configuration that the content folder decides. */
  config: {
    site?: string;
    base: string;
    cacheDir: string;
    vite: NonNullable<AstroUserConfig['vite']>;
  };
  integrations: AstroIntegration[];
  /** Filled by a build: whole addresses of pages that Astro was not asked to render again. */
  reused: string[];
}

/**
 * Recto within Astro: takes its settings from `library.yaml`, gives loaders and pages what they share, indexes the
 * site, copies the images that cards show and tells at the end of a build what was wrong with the decks.
 * @throws ContentFolderError
 * @throws ConfigError where `library.yaml` has errors
 */
export async function recto(): Promise<Recto> {
  const folder = contentFolder(process.env, process.cwd());
  const shownFolder = relative(process.cwd(), folder.root) || '.';
  const settings = await readConfigOrStop(folder, shownFolder);
  let services: Services | undefined;
  const get = (): Services => {
    if (!services) throw new Error('Services are there from astro:config:setup on.');
    return services;
  };
  const warnings: string[] = [];
  const reused: string[] = [];
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
          cacheDir: CACHE_DIR,
          base: config.base.endsWith('/') ? config.base : `${config.base}/`,
          whole: command === 'build',
          reused,
          onNotes: () => {
            if (command === 'build') index.begin();
          },
          logger,
        });
        provideServices(services);
        for (const warning of warnings.splice(0)) logger.warn(warning);
        services.library.watch(() => {
          version++;
          return Promise.resolve();
        });
        if (folder.configFile) addWatchFile(folder.configFile);
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        const { library } = get();
        server.middlewares.use(serveImages(folder.root, library));
        // A server that Astro has started anew loads no content, and its loaders follow the watcher of the one before.
        const refresh = (): void => void refreshContent?.({});
        if (restarted) refresh();
        watchContent(server.watcher, {
          folder,
          library,
          logger,
          onNotes: restarted ? refresh : undefined,
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { images } = await get().library.current();
        const missing = await copyImages(folder.root, images, fileURLToPath(dir));
        for (const sentence of missing) logger.error(sentence);
        get().report.isComplete = missing.length === 0;
        await get().close();
        await report(get(), shownFolder, logger);
      },
    },
  };
  const caches = cacheFolder(CACHE_DIR, folder.root);
  // Astro keeps what it read in one file: two builds that shared it would read each other's cards.
  const own = processFolder(caches, (warning) => warnings.push(warning));
  const index = search({
    records: () => searchRecords(get()),
    version: () => version,
    cacheFolder: join(caches, 'search'),
    workFolder: own,
  });
  return {
    config: {
      ...(settings.site === undefined ? {} : { site: new URL(settings.site).origin }),
      base: process.env[BASE_VARIABLE] ?? basePath(settings),
      cacheDir: own,
      vite: {
        plugins: [notesResolver(folder.notesDir), noteModules(folder.notesDir), katexFonts()],
        server: { fs: { allow: [PROJECT_ROOT, folder.root] } },
      },
    },
    reused,
    integrations: [index.integration, main, offline()],
  };
}

/** Answers with a sentence for each image that could not be copied: it may have gone since its deck was read. */
async function copyImages(
  root: string,
  images: readonly string[],
  outDir: string,
): Promise<string[]> {
  const missing: string[] = [];
  for (const image of images) {
    const target = join(outDir, 'files', image);
    await mkdir(dirname(target), { recursive: true });
    try {
      await cp(join(root, image), target, { dereference: true });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      missing.push(`The image ${image} cannot be copied: ${reason}.`);
    }
  }
  return missing;
}

/** Errors in full, warnings by number: a library of thousands of decks has thousands of them. */
async function report(
  { library, report }: Services,
  shownFolder: string,
  logger: AstroIntegrationLogger,
): Promise<void> {
  const { counts, problems } = await library.current();
  const errors = problems
    .filter(({ severity }) => severity === 'error')
    .map((problem) => formatProblem(problem, shownFolder));
  for (const error of errors) logger.error(error);
  const warnings = problems.length - countErrors(problems);
  const more = warnings > 0 ? ' `npm run check` shows all of them.' : '';
  const summary = formatCounts({ ...counts, problems }) + more;
  logger.info(summary);
  report.messages.push(...errors, summary);
}
