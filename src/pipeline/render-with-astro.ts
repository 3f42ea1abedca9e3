import { type AstroInlineConfig, type AstroIntegration, build } from 'astro';
import type { Plugin } from 'vite';
import { isDeckName } from '../content/deck-files.ts';
import { siteSettings } from '../site/site-settings.ts';
import { renderPages, type RenderedPages, type RenderOptions } from './render-pages.ts';
import { type PageStyles, readBundle, type SiteBundle } from './site-bundle.ts';

/**
 * Has Astro bundle the code of the pages, and write their scripts and styles to the folder; then renders
 * all pages.
 * @returns also the bundle, if the next site can be made from it with other decks
 * @throws any error of Astro's
 */
export async function renderWithAstro(
  config: AstroInlineConfig,
  options: RenderOptions,
): Promise<{ pages: RenderedPages; bundle: SiteBundle | undefined }> {
  let bundle: SiteBundle | undefined;
  let pages: RenderedPages | undefined;
  let styles: PageStyles = new Map();
  let hasDeck = false;
  const integration: AstroIntegration = {
    name: 'recto-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [deckFinder(() => (hasDeck = true))] } });
      },
      'astro:build:setup': ({ pages: found }) => {
        // Bundling adds to the arrays.
        styles = new Map([...found].map(([key, page]) => [key, page.styles]));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          name: 'recto',
          getStaticPaths: async () => {
            const made = readBundle(options.folder, styles);
            pages = await renderPages(prerenderer, options);
            if (!hasDeck && !hasImages()) bundle = made;
            // None are left for Astro.
            return [];
          },
        }));
      },
    },
  };
  // Astro reports errors in its configuration with a warning about Recto's code.
  await siteSettings();
  await build({ ...config, outDir: options.folder, integrations: [integration] });
  if (!pages) throw new Error('Astro has rendered no pages.');
  return { pages, bundle };
}

/** Calls `onDeck` if a deck is bundled, since a note imports it. */
function deckFinder(onDeck: () => void): Plugin {
  return {
    name: 'recto-deck-finder',
    moduleParsed: ({ id }) => {
      if (isDeckName(id.replace(/\?.*$/s, ''))) onDeck();
    },
  };
}

/** Returns whether notes show images of their own, which Astro converts after the pages are rendered. */
function hasImages(): boolean {
  const { astroAsset } = globalThis as {
    astroAsset?: { staticImages?: ReadonlyMap<string, unknown> };
  };
  return (astroAsset?.staticImages?.size ?? 0) > 0;
}
