import type { APIRoute } from 'astro';
import { type LogoImage, isIcon, isScalable } from '../library/logo.ts';
import { href, imageHref } from '../site/href.ts';
import { PAPER } from '../components/theme-colors.ts';
import { imageType } from '../text/image-types.ts';
import { site } from '../site/site.ts';

const icon = (file: string, sizes: string, purpose?: string) => ({
  src: href(`/icons/${file}`),
  sizes,
  type: 'image/png',
  ...(purpose ? { purpose } : {}),
});

const iconOf = ({ path, width, height }: LogoImage) => ({
  src: imageHref(path),
  sizes: isScalable(path) ? 'any' : `${String(width)}x${String(height)}`,
  type: imageType(path),
});

/** The data that a browser needs to install the site as an application. */
export const GET: APIRoute = async () => {
  const {
    library,
    logo,
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
    icons:
      logo && isIcon(logo.light)
        ? [iconOf(logo.light)]
        : [
            icon('icon-192.png', '192x192'),
            icon('icon-512.png', '512x512'),
            icon('maskable-192.png', '192x192', 'maskable'),
            icon('maskable-512.png', '512x512', 'maskable'),
          ],
  });
};
