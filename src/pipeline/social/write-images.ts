import pLimit from 'p-limit';
import { digestOf } from '../../content/cache/digest-of.ts';
import { createProgress } from '../../content/progress.ts';
import { CATALOGS } from '../../messages/catalogs.ts';
import { services } from '../../site/services.ts';
import { digestOfBytes, writeSiteFile } from '../site-files.ts';
import type { WriteExportsOptions } from '../write-exports.ts';
import { createImageDrawer, type ImageDrawer } from './draw-image.ts';
import { planImages, type PlannedImage } from './plan-images.ts';

/** That of the light theme in `styles/tokens.css`. */
const ACCENT = '#9c2a1c';

/** Number of images drawn concurrently. */
const CONCURRENCY = 4;

/**
 * Draws the social images of books and chapters, and registers them in the services, if the site has an address,
 * without which no page can name them. Runs before pages are rendered.
 */
export async function writeSocialImages({ staged, reuse, onWritten }: WriteExportsOptions) {
  const { build, config, interface: language, library } = services();
  if (config.site === undefined || !config.socialImages) return;
  const accent = config.accent?.light ?? ACCENT;
  const drawer = await createImageDrawer(accent).catch(reportMissing);
  if (!drawer) return;
  const { cards: countCards } = CATALOGS[language.code].counts;
  const { canDraw } = drawer;
  const images = planImages({ library: (await library.current()).linked(), countCards, canDraw });
  const open = images.filter(({ address, text }) => {
    const key = digestOf([accent, JSON.stringify(text)]);
    return !reuse(address.slice(1), address, key);
  });
  const showProgress = createProgress('Drawing social images');
  let done = 0;
  await pLimit(CONCURRENCY).map(open, async (one) => {
    await write(one, drawer);
    showProgress(++done, open.length);
  });
  for (const { page, address, text } of images) {
    const alt = [text.title, text.below].filter(Boolean).join(' · ');
    build.socialImages.set(page, { address, alt });
  }

  async function write({ address, text }: PlannedImage, { draw }: ImageDrawer): Promise<void> {
    const file = address.slice(1);
    const bytes = await draw(text);
    writeSiteFile(staged, file, bytes);
    onWritten(file, { size: bytes.length, digest: digestOfBytes(bytes) });
  }
}

/** Their program is missing on systems that it isn't compiled for. */
function reportMissing(error: unknown): undefined {
  const [reason = ''] = String(error).split('\n');
  console.warn(
    `Social images cannot be drawn on this system (${reason}). Links are shown with the picture of Recto instead.`,
  );
}
