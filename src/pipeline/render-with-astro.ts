import { type AstroInlineConfig, build } from 'astro';
import { renderPages, type RenderedPages, type RenderOptions } from './render-pages.ts';
import { retryLostFile } from './retry-lost-file.ts';

/**
 * Has Astro load the notes, bundle the code of the pages, and write their scripts and styles to the folder; then renders
 * all pages. @throws any error of Astro's
 */
export async function renderWithAstro(
  config: AstroInlineConfig,
  options: RenderOptions,
): Promise<RenderedPages> {
  let pages: RenderedPages | undefined;
  await retryLostFile(() =>
    build({
      ...config,
      outDir: options.folder,
      integrations: [
        {
          name: 'recto-pages',
          hooks: {
            'astro:build:start': ({ setPrerenderer }) => {
              setPrerenderer((prerenderer) => ({
                ...prerenderer,
                name: 'recto',
                getStaticPaths: async () => {
                  pages = await renderPages(prerenderer, options);
                  // None are left for Astro.
                  return [];
                },
              }));
            },
          },
        },
      ],
    }),
  );
  if (!pages) throw new Error('Astro has rendered no pages.');
  return pages;
}
