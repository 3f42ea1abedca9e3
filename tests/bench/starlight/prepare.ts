import type { BenchSite } from '../bench-site.ts';
import { installStarlight } from './install.ts';
import { createStarlightSite } from './starlight-site.ts';
import { type PageFormat, writeStarlightSite } from './write-site.ts';

/** A Starlight site in `folder` with the same cards as `recto`, edited in the same card. */
export async function prepareStarlight(
  folder: string,
  content: string,
  recto: BenchSite,
  format: PageFormat,
): Promise<BenchSite> {
  await installStarlight(folder);
  const { fileOf } = await writeStarlightSite(folder, content, format);
  return createStarlightSite(folder, async () => {
    const page = await recto.editedPage();
    return { page, file: fileOf(page.replace(/^\/books\/|\/$/g, '')) };
  });
}
