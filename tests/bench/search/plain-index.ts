import { close, createIndex } from 'pagefind';

/** Writes the index that Pagefind by itself makes of a built site's card pages to `folder`. */
export async function writePlainIndex(site: string, folder: string): Promise<void> {
  const { index, errors } = await createIndex({ rootSelector: 'main' });
  if (!index) throw new Error(errors.join('; '));
  await index.addDirectory({ path: site, glob: 'books/*/*/*/index.html' });
  await index.writeFiles({ outputPath: folder });
  await close();
}
