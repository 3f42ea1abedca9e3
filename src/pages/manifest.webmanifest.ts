import type { APIRoute } from 'astro';
import { href } from '../site/href.ts';
import { PAPER } from '../components/theme-colors.ts';
import { site } from '../site/site.ts';

const icon = (file: string, sizes: string, purpose?: string) => ({
  src: href(`/icons/${file}`),
  sizes,
  type: 'image/png',
  ...(purpose ? { purpose } : {}),
});

/** The data that a browser needs to install the site as an application. */
export const GET: APIRoute = async () => {
  const {
    library,
    interface: { lang, dir },
  } = await site();
  return Response.json({
    id: href('/'),
    name: library.title,
    short_name: library.title,
    lang,
    dir,
    start_url: href('/'),
    scope: href('/'),
    display: 'standalone',
    background_color: PAPER.light,
    theme_color: PAPER.light,
    icons: [
      icon('icon-192.png', '192x192'),
      icon('icon-512.png', '512x512'),
      icon('maskable-192.png', '192x192', 'maskable'),
      icon('maskable-512.png', '512x512', 'maskable'),
    ],
  });
};
