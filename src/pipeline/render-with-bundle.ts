import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import consoleLog from 'astro/logger/node';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { createServices } from '../site/create-services.ts';
import { provideServices } from '../site/services.ts';
import { siteSettings } from '../site/site-settings.ts';
import {
  type PageRenderer,
  renderPages,
  type RenderedPages,
  type RenderOptions,
} from './render-pages.ts';
import { CODE_FOLDER, type PageStyles, type SiteBundle } from './site-bundle.ts';
import { writeSiteFile } from './site-files.ts';

/** The part of Astro's app for builds (astro/dist/core/build/app.js) that renders pages. */
type BuildApp = ConstructorParameters<typeof StaticPaths>[0] & {
  setInternals: (internals: unknown) => void;
  setOptions: (options: unknown) => void;
  render: PageRenderer['render'];
};

/** Renders all pages as `renderWithAstro` does, with a bundle that Astro has made before. */
export async function renderWithBundle(
  { code, entry, files, styles }: SiteBundle,
  options: RenderOptions,
): Promise<RenderedPages> {
  const { warn } = console;
  provideServices(createServices({ ...(await siteSettings()), whole: true, warn }));
  const { folder } = options;
  for (const [path, bytes] of code) writeSiteFile(folder, `${CODE_FOLDER}/${path}`, bytes);
  const app = await openApp(join(folder, CODE_FOLDER, entry), styles);
  const renderer: PageRenderer = {
    getStaticPaths: () => new StaticPaths(app).getAll(),
    render: (request, given) => app.render(request, given),
  };
  const pages = await renderPages(renderer, options);
  rmSync(join(folder, CODE_FOLDER), { recursive: true });
  for (const [file, bytes] of files) writeSiteFile(folder, file, bytes);
  return pages;
}

/** Opens the bundled code of the pages. Astro gives it what bundling found out, of which static pages read only styles. */
async function openApp(entry: string, styles: PageStyles): Promise<BuildApp> {
  const { app } = (await import(pathToFileURL(entry).href)) as { app: BuildApp };
  const pagesByKeys = new Map([...styles].map(([key, own]) => [key, { styles: own }]));
  app.setInternals({ pagesByKeys });
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: consoleLog({ level: 'warn' }) } },
  });
  return app;
}
