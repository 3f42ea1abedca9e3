import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../content/cache/digest-of.ts';
import { createProgress } from '../content/progress.ts';
import { createScope } from '../export/export-library.ts';
import type { ExportFormat } from '../export/export-scope.ts';
import { EXPORT_FORMATS } from '../export/formats.ts';
import { writeWhole } from '../export/write-whole.ts';
import { siteOrigin } from '../library/config.ts';
import { exportAddress } from '../library/urls.ts';
import { services } from '../site/services.ts';
import { bookInputs, stampOf } from './book-inputs.ts';
import { digestOfBytes, type FileFacts } from './site-files.ts';

/** Reuses a file of the previous site if its key is unchanged, and returns its facts. */
export type Reuse = (file: string, address: string, key: string) => FileFacts | undefined;

export interface WriteExportsOptions {
  /** Folder that the site is built in. */
  staged: string;
  reuse: Reuse;
  /** Called with the facts about each file that was written. */
  onWritten: (file: string, facts: FileFacts) => void;
}

/**
 * Writes each book in the formats listed in `library.yaml`, and registers the files in the services. Runs before pages
 * are rendered, because they show the size of each file.
 */
export async function writeExports({ staged, reuse, onWritten }: WriteExportsOptions) {
  const { base, build, config, folder, interface: language, library } = services();
  const formats = EXPORT_FORMATS.filter(({ name }) => config.exports.includes(name));
  if (formats.length === 0) return;
  const origin = siteOrigin(config);
  const siteAddress = origin && origin + base;
  const loaded = await library.current();
  const { books } = loaded.linked();
  const images = loaded.images.map((image) => stampOf(join(folder.root, image)));
  const showProgress = createProgress('Writing exports');
  const total = books.length * formats.length;
  let done = 0;
  for (const book of books) {
    const cards = book.chapters.flatMap((chapter) => chapter.cards);
    const content = bookInputs(book, loaded, folder.root);
    const scope = createScope({ root: folder.root, base, library }, loaded, {
      title: book.title,
      cards,
      siteAddress,
      interface: language,
    });
    const files = [];
    for (const format of formats) {
      const address = exportAddress(book, format.extension);
      const file = address.slice(1);
      const key = digestOf([format.name, language.lang, siteAddress ?? '', content, ...images]);
      const { size } = reuse(file, address, key) ?? (await write(file, format, scope));
      files.push({ address, format: format.name, size });
      showProgress(++done, total);
    }
    build.exports.set(book.slug, files);
  }

  async function write(
    file: string,
    format: ExportFormat,
    scope: ReturnType<typeof createScope>,
  ): Promise<FileFacts> {
    const path = join(staged, file);
    const size = await writeWhole(path, format.write(scope));
    const digest = digestOfBytes(readFileSync(path));
    onWritten(file, { size, digest });
    return { size, digest };
  }
}
